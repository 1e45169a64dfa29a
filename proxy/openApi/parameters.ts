import {
    ENTRIES_PER_PAGE,
    FILE_ORDER,
    SPEAKERS_HEADER,
    UPLOAD_BOUNDS,
    UploadColumn,
    UploadFormat
} from 'c/proxyContract';
import type { JsonSchema } from './document.ts';

/** What requests carry besides their body. */
export const parameters = {
    RecordId: {
        name: 'recordId',
        in: 'path',
        required: true,
        description: 'Id of a VoiceCall or MessagingSession, 15 or 18 characters: the record of the token.',
        schema: { type: 'string', pattern: '^[A-Za-z0-9]{15}(?:[A-Z0-5]{3})?$' }
    },
    FlagId: {
        name: 'flagId',
        in: 'path',
        required: true,
        description: '`id` of a flag, as `GET …/flags` tells it.',
        schema: { type: 'string', format: 'uuid' }
    },
    Limit: {
        name: 'limit',
        in: 'query',
        description: 'The most entries on the page.',
        schema: {
            type: 'integer',
            minimum: ENTRIES_PER_PAGE.least,
            maximum: ENTRIES_PER_PAGE.most,
            default: ENTRIES_PER_PAGE.default
        }
    },
    BeforeCursor: {
        name: 'before',
        in: 'query',
        description:
            '`page.before` of an earlier answer, unchanged: the entries before that page. Not together with `after`.',
        schema: { type: 'string' }
    },
    AfterCursor: {
        name: 'after',
        in: 'query',
        description:
            '`page.after` of an earlier answer, unchanged: the entries after that page, or what arrived since the newest page. ' +
            'Not together with `before`.',
        schema: { type: 'string' }
    },
    BeforeEvent: {
        name: 'before',
        in: 'query',
        description: '`page.before` of an earlier answer, unchanged: the older events.',
        schema: { type: 'string' }
    },
    IdempotencyKey: {
        name: 'Idempotency-Key',
        in: 'header',
        required: true,
        description:
            'New for each commit, the same when the same commit is sent again. It counts for the user and the record, and is ' +
            'remembered for 24 hours.',
        schema: { type: 'string', pattern: '^[\\x21-\\x7e]{8,128}$' }
    },
    Extension: {
        name: 'extension',
        in: 'query',
        description:
            'What stands behind the last dot of the file’s name, which may tell the format. The rest of the name is not asked for: ' +
            'it may hold names of people, and addresses stand in logs.',
        schema: { type: 'string', pattern: '^[A-Za-z0-9]{1,10}$' }
    },
    Format: {
        name: 'format',
        in: 'query',
        description: 'The format, where it cannot be told by `extension` and content.',
        schema: { type: 'string', enum: Object.values(UploadFormat) }
    },
    Start: {
        name: 'start',
        in: 'query',
        description:
            'When the recording began, where times in the file count from that. Without it they count from the start of the call.',
        schema: { type: 'string', format: 'date-time' }
    },
    Redact: {
        name: 'redact',
        in: 'query',
        description:
            'What is masked before anything is sent: categories of `GET /v1/policy`, separated by commas, or `all`. Without it nothing is.',
        schema: { type: 'string' }
    },
    Columns: {
        name: 'columns',
        in: 'query',
        description:
            'What columns of a CSV file hold, by their places from 1, where its first line does not say it in words that are known: ' +
            `such as \`text.3-speaker.1\`. There are ${Object.values(UploadColumn).join(', ')}.`,
        schema: { type: 'string', pattern: '^[a-z]{1,20}\\.[1-9]\\d{0,3}(-[a-z]{1,20}\\.[1-9]\\d{0,3}){0,8}$' }
    },
    Order: {
        name: 'order',
        in: 'query',
        description: `\`${FILE_ORDER}\` takes lines as they stand, also where one was said before the line above it. Without it such a line cannot be uploaded.`,
        schema: { type: 'string', enum: [FILE_ORDER] }
    },
    Speakers: {
        name: SPEAKERS_HEADER,
        in: 'header',
        description:
            'Who speakers of the file are, where it cannot be told: a JSON object of their names and the `id`s of participants from ' +
            `\`…/transcript/check\`, as base64url of its UTF-8; at most ${String(UPLOAD_BOUNDS.assigned)} names.`,
        schema: { type: 'string', pattern: '^[\\w-]*$', maxLength: UPLOAD_BOUNDS.assignedBytes }
    },
    RequestId: {
        name: 'X-Request-Id',
        in: 'header',
        description: 'An id for logs, kept when it has this form; the proxy makes one otherwise.',
        schema: { type: 'string', pattern: '^[A-Za-z0-9-]{8,64}$' }
    }
} as const satisfies Readonly<Record<string, JsonSchema>>;

/** The name of a parameter of the document. */
export type ParameterName = keyof typeof parameters;

/** What answers carry besides their body. */
export const headers = {
    RequestId: {
        description: 'The id of the request: what to give to the operator of the proxy.',
        required: true,
        schema: { type: 'string', pattern: '^[A-Za-z0-9-]{8,64}$' }
    },
    CacheControl: {
        description: 'No answer may be kept.',
        required: true,
        schema: { type: 'string', enum: ['no-store', 'no-store, no-transform'] }
    },
    RetryAfter: {
        description: 'Seconds until the request may succeed.',
        schema: { type: 'integer', minimum: 1 }
    },
    Allow: {
        description: 'The methods that the path knows.',
        required: true,
        schema: { type: 'string' }
    }
} as const satisfies Readonly<Record<string, JsonSchema>>;
