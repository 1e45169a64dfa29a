import { COPIES_BOUND } from 'c/proxyContract';
import { jsonAnswer } from './answers.ts';
import { refer, type PathItem } from './document.ts';
import { copiesExample, copiesRequestExample } from './examples.ts';
import { FROM_SALESFORCE, operation } from './operation.ts';

/** `/v1/records/{recordId}/copies` */
export const copyPaths: Readonly<Record<string, PathItem>> = {
    '/v1/records/{recordId}/copies': {
        post: operation({
            operationId: 'compareCopies',
            tags: ['Records'],
            summary: 'Tells whether copies still hold what was redacted',
            description:
                'Compares keyed digests of the audit events with those of the copies in Data Cloud, where the proxy can ask that. It ' +
                'reads nothing of Connect REST, so no conversation becomes active. Needs a redact token; it writes nothing, so the ' +
                'token is not spent.',
            parameters: ['RecordId'],
            requestBody: {
                description: `Identifiers of at most ${String(COPIES_BOUND)} entries; members that are not listed are refused.`,
                required: true,
                content: {
                    'application/json': {
                        schema: { ...refer('schemas', 'CopiesRequest') },
                        examples: { example: { value: copiesRequestExample } }
                    }
                }
            },
            answers: { 200: jsonAnswer('CopiesAnswer', 'What the copies hold.', copiesExample) },
            problems: [
                ...FROM_SALESFORCE,
                'EVENTS_NOT_PERMITTED',
                'EVENTS_TOO_MANY',
                'BODY_TOO_LARGE',
                'UNSUPPORTED_MEDIA_TYPE'
            ]
        })
    }
};
