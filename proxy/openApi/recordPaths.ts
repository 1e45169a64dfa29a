import { COMMIT_BOUNDS, DISMISSAL_BOUNDS, PROGRESS_MEDIA_TYPE } from 'c/proxyContract';
import { jsonAnswer } from './answers.ts';
import { refer, type Answer, type PathItem } from './document.ts';
import {
    appearancesExample,
    appearancesRequestExample,
    auditEventsExample,
    dismissalsExample,
    dismissalsRequestExample,
    entriesExample,
    previewExample,
    previewRequestExample,
    redactionsExample,
    redactionsRequestExample
} from './examples.ts';
import { FROM_LIMITS, FROM_SALESFORCE, FROM_SPANS, FROM_VIEWS, FROM_WRITING, operation } from './operation.ts';

const tags = ['Records'];

const wholeAnswer = jsonAnswer('RedactionsAnswer', 'What became of each entry.', redactionsExample);

/** What became of a commit, in one piece or as it goes. */
const steppedAnswer: Answer = {
    ...wholeAnswer,
    description:
        `What became of each entry. To callers who prefer \`${PROGRESS_MEDIA_TYPE}\` it is told as it goes: each line is a ` +
        '`CommitProgress`, the last one the `RedactionsAnswer`. A connection that breaks before the last line tells nothing; ' +
        'the same key does then.',
    content: {
        ...wholeAnswer.content,
        [PROGRESS_MEDIA_TYPE]: {
            schema: {
                type: 'string',
                description: 'Lines of `CommitProgress`, and one `RedactionsAnswer` as the last.'
            }
        }
    }
};

/** `/v1/records/{recordId}/…` */
export const recordPaths: Readonly<Record<string, PathItem>> = {
    '/v1/records/{recordId}/entries': {
        get: operation({
            operationId: 'listEntries',
            tags,
            summary: "Lists a page of the record's entries",
            description:
                'Without a cursor the newest page. Paging visits each entry once; a page may be short or empty and still have ' +
                'a `before`. A caller with a view token gets sensitive categories masked and no suggestions; one with a redact ' +
                'token gets clear text, and lost outcomes of earlier commits are settled on the way. Where the org counts views, clear ' +
                'text is sent once its event is stored, else `AUDIT_UNAVAILABLE`, or `EVENTS_TOO_MANY` where the record takes none.',
            parameters: ['RecordId', 'Limit', 'BeforeCursor', 'AfterCursor'],
            answers: { 200: jsonAnswer('EntriesAnswer', 'The page, in each state of the record.', entriesExample) },
            problems: [...FROM_SALESFORCE, ...FROM_LIMITS, ...FROM_VIEWS]
        })
    },
    '/v1/records/{recordId}/redactions': {
        get: operation({
            operationId: 'listEvents',
            tags,
            summary: "Lists the record's audit events",
            description:
                'Newest first, 100 on a page, as the caller may see them in Salesforce. Needs a view or a redact token.',
            parameters: ['RecordId', 'BeforeEvent'],
            answers: { 200: jsonAnswer('AuditEventsAnswer', 'The events.', auditEventsExample) },
            problems: [...FROM_SALESFORCE, 'EVENTS_NOT_PERMITTED']
        }),
        post: operation({
            operationId: 'redactEntries',
            tags,
            summary: "Redacts spans of the record's entries",
            description:
                'Needs a redact token that no write has used before, and edit access to the record. All or nothing until the ' +
                'first entry is written: whatever is refused with a problem changed nothing. After that the answer is 200 with ' +
                'an outcome for each entry, told by reading it back. The same key with the same body answers the same outcomes ' +
                'and writes once.',
            parameters: ['RecordId', 'IdempotencyKey'],
            requestBody: {
                description:
                    `At most ${String(COMMIT_BOUNDS.entries)} entries, ${String(COMMIT_BOUNDS.spansPerEntry)} spans an entry and ` +
                    `${String(COMMIT_BOUNDS.body)} bytes. Every entry needs a span with \`0 <= start < end <= length\`. It ` +
                    'never carries text; members that are not listed are refused.',
                required: true,
                content: {
                    'application/json': {
                        schema: { ...refer('schemas', 'RedactionsRequest') },
                        examples: { example: { value: redactionsRequestExample } }
                    }
                }
            },
            answers: { 200: steppedAnswer },
            problems: [...FROM_WRITING, 'IDEMPOTENCY_KEY_REUSED']
        })
    },
    '/v1/records/{recordId}/preview': {
        post: operation({
            operationId: 'previewEntries',
            tags,
            summary: 'Lists a page as viewers would get it, were a draft committed',
            description:
                'The very answer that a view token gets from `GET …/entries` with the same query, over texts with the masks of the ' +
                'draft in place. Entries of the draft that are on other pages are left alone. Needs a redact token, which is not ' +
                'spent; nothing is stored.',
            parameters: ['RecordId', 'Limit', 'BeforeCursor', 'AfterCursor'],
            requestBody: {
                description: `What is drafted, as for a commit: at most ${String(COMMIT_BOUNDS.entries)} entries, or none.`,
                required: true,
                content: {
                    'application/json': {
                        schema: { ...refer('schemas', 'PreviewRequest') },
                        examples: { example: { value: previewRequestExample } }
                    }
                }
            },
            answers: { 200: jsonAnswer('EntriesAnswer', 'The page.', previewExample) },
            problems: [
                ...FROM_SALESFORCE,
                ...FROM_LIMITS,
                ...FROM_VIEWS,
                'ENTRY_CHANGED',
                'SPAN_INVALID',
                'BODY_TOO_LARGE',
                'UNSUPPORTED_MEDIA_TYPE'
            ]
        })
    },
    '/v1/records/{recordId}/dismissals': {
        post: operation({
            operationId: 'dismissSuggestions',
            tags,
            summary: 'Dismisses suggestions on the record, or takes that back',
            description:
                'A dismissed suggestion is not sent again on this record, wherever its value stands. Remembered is a keyed digest ' +
                'of record, category and value, as an audit event. What viewers get masked stays masked. Needs a redact token ' +
                'that no write has used before, and edit access to the record. The same request again changes nothing.',
            parameters: ['RecordId'],
            requestBody: {
                description:
                    `At most ${String(DISMISSAL_BOUNDS.entries)} entries and ${String(DISMISSAL_BOUNDS.spansPerEntry)} spans an ` +
                    'entry: those of the suggestions, as they were sent. It never carries text.',
                required: true,
                content: {
                    'application/json': {
                        schema: { ...refer('schemas', 'DismissalsRequest') },
                        examples: { example: { value: dismissalsRequestExample } }
                    }
                }
            },
            answers: { 200: jsonAnswer('DismissalsAnswer', 'What changed.', dismissalsExample) },
            problems: FROM_WRITING
        })
    },
    '/v1/records/{recordId}/appearances': {
        post: operation({
            operationId: 'findAppearances',
            tags,
            summary: 'Finds a value wherever the transcript holds it, in any form',
            description:
                'Of a number: digits in any grouping or script, said, spelled, told in pieces over several entries, or as its last ' +
                'four digits where somebody calls them that. Of words: whatever their case, accents and punctuation. Where the ' +
                'span is a part of a linked suggestion, the whole value is meant. Needs a redact token; it writes nothing, so the ' +
                'token is not spent.',
            parameters: ['RecordId'],
            requestBody: {
                description: 'Where the value stands. It never carries text; members that are not listed are refused.',
                required: true,
                content: {
                    'application/json': {
                        schema: { ...refer('schemas', 'AppearancesRequest') },
                        examples: { example: { value: appearancesRequestExample } }
                    }
                }
            },
            answers: { 200: jsonAnswer('AppearancesAnswer', 'Where the value appears.', appearancesExample) },
            problems: [...FROM_SPANS, ...FROM_VIEWS]
        })
    }
};
