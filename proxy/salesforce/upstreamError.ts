/** What an {@link UpstreamError} knows. */
export interface UpstreamFailure {
    /** For the log: a short code such as `upstream_503`, never words of Salesforce. */
    readonly reason: string;
    /** The HTTP status, where there was a whole answer. */
    readonly status?: number;
    /** Salesforce's `errorCode` (or OAuth `error`), for decisions; `null` when it gave none. */
    readonly errorCode?: string | null;
    /** What Salesforce's Retry-After header asks for, in seconds. */
    readonly retryAfterSeconds?: number | null;
}

/**
 * One HTTP call to Salesforce that brought no usable answer. It holds neither request nor answer, and has no cause, so that
 * whoever logs it logs nobody's data.
 */
export class UpstreamError extends Error {
    override readonly name = 'UpstreamError';
    readonly reason: string;
    readonly status: number | null;
    readonly errorCode: string | null;
    readonly retryAfterSeconds: number | null;

    constructor(failure: UpstreamFailure) {
        super(failure.reason);
        this.reason = failure.reason;
        this.status = failure.status ?? null;
        this.errorCode = failure.errorCode ?? null;
        this.retryAfterSeconds = failure.retryAfterSeconds ?? null;
    }
}

/** Reasons that something is decided by. */
export const Reason = {
    /** Not answered, or not to the end, within the time of one call. */
    Timeout: 'upstream_timeout',
    /** The request that the call was made for ended first. */
    Aborted: 'request_aborted',
    /** No connection: refused, unknown host, certificate not trusted. */
    Unreachable: 'upstream_unreachable',
    /** The connection ended, or stopped being HTTP, before the answer did. */
    Reset: 'upstream_reset',
    TooLarge: 'upstream_too_large',
    /** The user lacks the object of audit events, one of its fields, or the right to create one. */
    EventsDenied: 'events_denied',
    /** The org's object of audit events lacks a field, as that of an older package does. */
    EventsLacking: 'events_field_missing',
    /** A record has more rows of audit events than are read. */
    EventsTooMany: 'events_too_many',
    /** Content-Encoding or character encoding that does not decode. */
    Undecodable: 'upstream_undecodable',
    /** Decoded, and not of the documented shape. */
    Unparsable: 'upstream_unparsable'
} as const;

/** The answer came whole and is not what Salesforce documents. */
export function unparsable(): UpstreamError {
    return new UpstreamError({ reason: Reason.Unparsable });
}
