import type { ProblemCode } from 'c/proxyContract';
import { jsonAnswer } from './answers.ts';
import { refer, type Operation, type PathItem } from './document.ts';
import { flagRequestExample, flagResolutionRequestExample, flagsExample } from './examples.ts';
import type { SchemaName } from './componentSchemas.ts';
import { FROM_LIMITS, FROM_SALESFORCE, operation } from './operation.ts';

const tags = ['Records'];
const answers = { 200: jsonAnswer('FlagsAnswer', "The record's flags as they are now.", flagsExample) };

const FROM_FLAGGING: readonly ProblemCode[] = [
    ...FROM_SALESFORCE,
    'EVENTS_NOT_PERMITTED',
    'EVENTS_TOO_MANY',
    'TRANSCRIPT_NOT_READY',
    'BODY_TOO_LARGE',
    'UNSUPPORTED_MEDIA_TYPE',
    'ENTRY_NOT_REDACTABLE'
];

/** `/v1/records/{recordId}/flags…` */
export const flagPaths: Readonly<Record<string, PathItem>> = {
    '/v1/records/{recordId}/flags': {
        get: operation({
            operationId: 'listFlags',
            tags,
            summary: 'Lists the flags of the record',
            description:
                'The latest flag of each entry, whichever page of the transcript the entry is on. Needs a view or a redact ' +
                'token. No entries are read, but for a redact token where lost outcomes of earlier commits are to be settled.',
            parameters: ['RecordId'],
            answers,
            problems: [...FROM_SALESFORCE, 'EVENTS_NOT_PERMITTED', 'EVENTS_TOO_MANY']
        }),
        post: operation({
            operationId: 'flagEntry',
            tags,
            summary: 'Flags an entry for a supervisor',
            description:
                'Needs a view or a redact token that no write has used before. An entry has at most one open flag: ' +
                'where it has one, whosever it is, nothing changes. A commit that redacts the entry resolves the flag.',
            parameters: ['RecordId'],
            requestBody: bodyOf('FlagRequest', 'The entry and a reason. It never carries text.', flagRequestExample),
            answers,
            problems: [...FROM_FLAGGING, ...FROM_LIMITS]
        })
    },
    '/v1/records/{recordId}/flags/{flagId}/resolution': {
        post: operation({
            operationId: 'resolveFlag',
            tags,
            summary: 'Declines or withdraws a flag',
            description:
                'Declining needs a redact token and edit access to the record; withdrawing is for whoever set the flag, with ' +
                'a view or a redact token. Neither takes a token that a write has used before. A flag that is resolved stays as ' +
                'it is, and the answer tells how.',
            parameters: ['RecordId', 'FlagId'],
            requestBody: bodyOf('FlagResolutionRequest', 'What becomes of the flag.', flagResolutionRequestExample),
            answers,
            problems: [...FROM_FLAGGING, 'REDACT_NOT_PERMITTED', 'FLAG_NOT_YOURS', 'FLAG_NOT_FOUND']
        })
    }
};

function bodyOf(schema: SchemaName, description: string, value: unknown): NonNullable<Operation['requestBody']> {
    return {
        description,
        required: true,
        content: {
            'application/json': { schema: { ...refer('schemas', schema) }, examples: { example: { value } } }
        }
    };
}
