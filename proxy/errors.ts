import { PROBLEM_STATUS, type FieldProblem, type ProblemCode, type TranscriptEntry } from 'c/proxyContract';

/** What a problem carries beyond its code. */
export interface ProblemExtras {
    /** Seconds for the Retry-After header. */
    readonly retryAfterSeconds?: number;
    /** With `REQUEST_INVALID` and `SPAN_INVALID`, most `ENTRY_NOT_REDACTABLE`, and what refuses a transcript: what is wrong where. */
    readonly errors?: readonly FieldProblem[];
    /** With `ENTRY_CHANGED`: the changed entries as stored now. */
    readonly entries?: readonly TranscriptEntry[];
    /** With `METHOD_NOT_ALLOWED`: the methods that the path knows. */
    readonly allow?: readonly string[];
    /** With `SALESFORCE_UNAVAILABLE` of bulk work: the org's API calls in 24 hours, as Salesforce told them last. */
    readonly apiCalls?: { readonly used: number; readonly limit: number };
    /** Why, for the log alone: a code in words without spaces, never text from a request, an entry or Salesforce. */
    readonly reason?: string;
    readonly cause?: unknown;
}

/** A refusal that the catalogue knows. Its message is the code, so that a stack trace tells nothing of anyone's data. */
export class ProblemError extends Error {
    override readonly name = 'ProblemError';
    readonly code: ProblemCode;
    readonly extras: ProblemExtras;

    constructor(code: ProblemCode, extras: ProblemExtras = {}) {
        super(code, { cause: extras.cause });
        this.code = code;
        this.extras = extras;
    }

    get status(): number {
        return PROBLEM_STATUS[this.code];
    }
}

/** Tells whether a caught value is the catalogued refusal of this code. */
export function isProblem(error: unknown, code: ProblemCode): error is ProblemError {
    return error instanceof ProblemError && error.code === code;
}

/** The public title and the advice of each code. */
export const PROBLEM_TEXT: Readonly<Record<ProblemCode, { readonly title: string; readonly detail: string }>> = {
    REQUEST_INVALID: {
        title: 'The request is not valid',
        detail: 'Correct the fields that `errors` names and send the request again.'
    },
    TOKEN_INVALID: {
        title: 'The token is not valid for this request',
        detail: 'Ask Salesforce for a new token for this record and send the request again.'
    },
    ORIGIN_REFUSED: {
        title: 'This origin may not call the proxy',
        detail: 'Ask an administrator to add the origin of this page to PROXY_ALLOWED_ORIGINS.'
    },
    REDACT_NOT_PERMITTED: {
        title: 'You may not redact on this record',
        detail: 'Redacting needs edit access to the record. Ask its owner or an administrator for it.'
    },
    SALESFORCE_ACCESS_DENIED: {
        title: 'Salesforce refuses access',
        detail: 'Ask an administrator for the user permission Access Conversation Entries and for API access.'
    },
    EVENTS_NOT_PERMITTED: {
        title: 'You may not use redaction events',
        detail: 'Ask an administrator for a Redact Inline permission set: it lets you read and create Redaction Events.'
    },
    EVENTS_TOO_MANY: {
        title: 'The record has too many redaction events',
        detail: 'Ask an administrator to delete the rows that were made by hand: redact-inline audit verify --record names them.'
    },
    FLAG_NOT_YOURS: {
        title: 'This flag is not yours to withdraw',
        detail: 'Whoever set a flag withdraws it. A supervisor can decline it, or redact the entry.'
    },
    RECORD_NOT_FOUND: {
        title: 'The record does not exist or you may not see it',
        detail: 'Check that you can open the record in Salesforce, then load the page again.'
    },
    FLAG_NOT_FOUND: {
        title: 'This record has no such flag',
        detail: 'Read the flags of the record again.'
    },
    NOT_FOUND: { title: 'There is nothing at this address', detail: 'See /openapi.json for the addresses that exist.' },
    METHOD_NOT_ALLOWED: {
        title: 'This address does not take this method',
        detail: 'Use one of the methods that the Allow header names.'
    },
    NOT_ACCEPTABLE: {
        title: 'The proxy answers in JSON only',
        detail: 'Send Accept: application/json, or no Accept header.'
    },
    ENTRY_CHANGED: {
        title: 'An entry has changed since it was read',
        detail: 'Nothing was redacted. Check the spans against the fresh entries in `entries` and commit again.'
    },
    TRANSCRIPT_NOT_READY: {
        title: 'The transcript is not complete yet',
        detail: 'Salesforce associates the entries of a call after it has ended. Try again after the Retry-After time.'
    },
    BODY_TOO_LARGE: {
        title: 'The request body is too large',
        detail: 'Send at most 1 MiB, and split a commit into several; a file may be as large as the operator of the proxy lets it be.'
    },
    UNSUPPORTED_MEDIA_TYPE: {
        title: 'The request body is of another media type',
        detail: 'Send Content-Type: application/json in UTF-8, or of a file application/octet-stream, uncompressed.'
    },
    CALL_TAKES_NO_TRANSCRIPT: {
        title: 'This record takes no transcript now',
        detail: 'Transcripts are for voice calls that have ended. `errors` says what is in the way.'
    },
    TRANSCRIPT_UNREADABLE: {
        title: 'The file cannot be read as a transcript',
        detail: 'Nothing was sent. `errors` says what is wrong in which line: mend the file, or say its format.'
    },
    TRANSCRIPT_LINES_REFUSED: {
        title: 'Lines of the transcript cannot be uploaded',
        detail: 'Nothing was sent. Mend the lines that `errors` names, or assign their speakers.'
    },
    SPAN_INVALID: {
        title: 'A span does not lie inside its entry',
        detail: 'Every entry needs at least one span with 0 <= start < end <= length of the text, in UTF-16 code units.'
    },
    ENTRY_NOT_REDACTABLE: {
        title: 'An entry cannot be redacted on this record',
        detail: 'Mend what `errors` names. Without it: load the transcript again and commit only entries marked as redactable.'
    },
    IDEMPOTENCY_KEY_REUSED: {
        title: 'The idempotency key belongs to another request',
        detail: 'Use a new Idempotency-Key for a new commit; keep the key only when the same commit is tried again.'
    },
    ACTIVE_CONVERSATIONS_EXHAUSTED: {
        title: 'No further conversation can be opened for now',
        detail: 'Every conversation that is read stays active for 30 minutes. Try again after the Retry-After time.'
    },
    HOURLY_CALLS_EXHAUSTED: {
        title: 'Your hourly calls to Salesforce are used up',
        detail: 'Salesforce allows so many calls per user and hour. Try again after the Retry-After time.'
    },
    TOO_MANY_REQUESTS: {
        title: 'Too many requests in a minute',
        detail: 'Try again after the Retry-After time.'
    },
    INTERNAL_ERROR: {
        title: 'Something went wrong in the proxy',
        detail: 'Try again. If it happens again, give the request id to the operator of the proxy.'
    },
    SALESFORCE_FAILED: {
        title: 'Salesforce gave no usable answer',
        detail: 'Try again in a moment. If it happens again, give the request id to the operator of the proxy.'
    },
    SALESFORCE_UNAVAILABLE: {
        title: 'Salesforce takes no requests for now',
        detail: 'Try again after the Retry-After time.'
    },
    AUDIT_UNAVAILABLE: {
        title: 'The audit event could not be stored',
        detail: 'Nothing was redacted, or shown in clear. Try again; if it happens again, ask an administrator to check the permission set.'
    },
    STATE_UNAVAILABLE: {
        title: 'The proxy cannot reach its memory of limits and commits',
        detail: 'Nothing was redacted. Try again after the Retry-After time; if it lasts, tell the operator of the proxy.'
    },
    PROXY_OVERLOADED: {
        title: 'The proxy has more to do than it can',
        detail: 'Nothing was done. Try again after the Retry-After time; if it lasts, tell the operator of the proxy.'
    },
    SALESFORCE_TIMEOUT: {
        title: 'Salesforce did not answer in time',
        detail: 'Load the transcript again to see what is stored, then go on.'
    }
};
