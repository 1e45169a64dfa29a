import type { TranscriptEntry } from './entries.ts';

/** Every code that an answer of the proxy can carry in `code`, with its HTTP status. */
export const PROBLEM_STATUS = {
    REQUEST_INVALID: 400,
    TOKEN_INVALID: 401,
    ORIGIN_REFUSED: 403,
    REDACT_NOT_PERMITTED: 403,
    SALESFORCE_ACCESS_DENIED: 403,
    EVENTS_NOT_PERMITTED: 403,
    FLAG_NOT_YOURS: 403,
    RECORD_NOT_FOUND: 404,
    FLAG_NOT_FOUND: 404,
    NOT_FOUND: 404,
    METHOD_NOT_ALLOWED: 405,
    NOT_ACCEPTABLE: 406,
    ENTRY_CHANGED: 409,
    TRANSCRIPT_NOT_READY: 409,
    CALL_TAKES_NO_TRANSCRIPT: 409,
    EVENTS_TOO_MANY: 409,
    BODY_TOO_LARGE: 413,
    UNSUPPORTED_MEDIA_TYPE: 415,
    SPAN_INVALID: 422,
    ENTRY_NOT_REDACTABLE: 422,
    IDEMPOTENCY_KEY_REUSED: 422,
    TRANSCRIPT_UNREADABLE: 422,
    TRANSCRIPT_LINES_REFUSED: 422,
    ACTIVE_CONVERSATIONS_EXHAUSTED: 429,
    HOURLY_CALLS_EXHAUSTED: 429,
    TOO_MANY_REQUESTS: 429,
    INTERNAL_ERROR: 500,
    SALESFORCE_FAILED: 502,
    SALESFORCE_UNAVAILABLE: 503,
    AUDIT_UNAVAILABLE: 503,
    STATE_UNAVAILABLE: 503,
    PROXY_OVERLOADED: 503,
    SALESFORCE_TIMEOUT: 504
} as const;

/** A code of {@link PROBLEM_STATUS}. */
export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** One offending field of a request. */
export interface FieldProblem {
    /** Where it stands, such as `entries[0].spans[2].end`; in a file `lines[12]`, from 1, or `file`. */
    readonly path: string;
    readonly problem: string;
}

/** The body of every refused request: `application/problem+json`, RFC 9457. */
export interface Problem {
    readonly type: string;
    readonly title: string;
    readonly status: number;
    readonly code: ProblemCode;
    /** What to do next. Never holds text of an entry. */
    readonly detail: string;
    readonly requestId: string;
    /** With `REQUEST_INVALID` and `SPAN_INVALID`, `ENTRY_NOT_REDACTABLE` where single entries are refused, and what refuses a transcript. */
    readonly errors?: readonly FieldProblem[];
    /** With `ENTRY_CHANGED`: the changed entries as Salesforce stores them now. */
    readonly entries?: readonly TranscriptEntry[];
}
