import { ProblemError } from '../errors.ts';
import { Reason, type UpstreamError } from './upstreamError.ts';

const DEFAULT_RETRY_AFTER_SECONDS = 30;
/** An hour: as long as the longest documented window, and short enough that a slip in the header heals itself. */
const MOST_RETRY_AFTER_SECONDS = 3600;

const TIMEOUT_REASONS: ReadonlySet<string> = new Set([Reason.Timeout, Reason.Aborted]);
const TIMEOUT_STATUSES: ReadonlySet<number> = new Set([408, 504]);

/** Refusals of access that an operator can tell apart in the log; any other is told by its status alone. */
const LOGGED_ERROR_CODES: ReadonlySet<string> = new Set([
    'API_CURRENTLY_DISABLED',
    'API_DISABLED_FOR_ORG',
    'INSUFFICIENT_ACCESS',
    'INSUFFICIENT_ACCESS_OR_READONLY',
    'INVALID_SESSION_ID',
    'REQUEST_LIMIT_EXCEEDED'
]);

/**
 * Tells whether Salesforce asks for no further calls for now: 429, 503, or 403 with REQUEST_LIMIT_EXCEEDED. Connect's hourly
 * limit answers 503, the platform's limits 403 (Connect REST "Status Codes and Error Responses").
 */
export function asksToPause(error: UpstreamError): boolean {
    return error.status === 429 || error.status === 503 || exceedsOrgLimit(error);
}

/** Tells whether the limit of the whole org is spent, so that no user's call can succeed. */
export function exceedsOrgLimit(error: UpstreamError): boolean {
    return error.status === 403 && error.errorCode === 'REQUEST_LIMIT_EXCEEDED';
}

/** How long to make no calls, in whole seconds: Salesforce's Retry-After within 1 s and 1 h, else 30 s. */
export function pauseSeconds(error: UpstreamError): number {
    const asked = error.retryAfterSeconds ?? DEFAULT_RETRY_AFTER_SECONDS;
    return Math.min(Math.max(Math.ceil(asked), 1), MOST_RETRY_AFTER_SECONDS);
}

/**
 * Tells whether the same call can fare better a moment later: no whole answer, one that does not parse, or a 408 or 5xx. Not
 * where Salesforce asks to pause, nor when the request itself has ended.
 */
export function mayPass(error: UpstreamError): boolean {
    if (asksToPause(error) || error.reason === Reason.Aborted || error.reason === Reason.TooLarge) return false;
    return error.status === null || error.status === 408 || error.status >= 500;
}

/**
 * The catalogued refusal that stands for a failed call. A 401 comes here only after a new token was refused too: the user or
 * the app may not use the API, which no repetition cures, hence SALESFORCE_ACCESS_DENIED. Refused connections are
 * SALESFORCE_FAILED: nobody promised when to come back.
 */
export function toProblem(error: UpstreamError): ProblemError {
    const reason = reasonOf(error);
    if (TIMEOUT_REASONS.has(error.reason) || (error.status !== null && TIMEOUT_STATUSES.has(error.status))) {
        return new ProblemError('SALESFORCE_TIMEOUT', { reason });
    }
    if (asksToPause(error)) {
        return new ProblemError('SALESFORCE_UNAVAILABLE', { reason, retryAfterSeconds: pauseSeconds(error) });
    }
    if (error.reason === Reason.EventsTooMany) return new ProblemError('EVENTS_TOO_MANY', { reason });
    if (EVENTS_REASONS.has(error.reason)) return new ProblemError('EVENTS_NOT_PERMITTED', { reason });
    if (error.status === 401 || error.status === 403) return new ProblemError('SALESFORCE_ACCESS_DENIED', { reason });
    return new ProblemError('SALESFORCE_FAILED', { reason });
}

/** An administrator cures both, in Setup. */
const EVENTS_REASONS: ReadonlySet<string> = new Set([Reason.EventsDenied, Reason.EventsLacking]);

function reasonOf({ reason, errorCode }: UpstreamError): string {
    return errorCode !== null && LOGGED_ERROR_CODES.has(errorCode) ? `${reason}_${errorCode.toLowerCase()}` : reason;
}
