import { ClientCode, type ProxyProblem } from 'c/proxyClient';

/** So many failures in a row are told; fewer pass. */
const FAILURES_TOLD = 3;

/** Seconds that somebody notices if nothing new comes for them. */
const LONG = 120;

const PASSING: ReadonlySet<string> = new Set([
    ClientCode.Unreachable,
    ClientCode.Timeout,
    'TOO_MANY_REQUESTS',
    'ACTIVE_CONVERSATIONS_EXHAUSTED',
    'HOURLY_CALLS_EXHAUSTED',
    'SALESFORCE_UNAVAILABLE',
    'STATE_UNAVAILABLE',
    'PROXY_OVERLOADED',
    'SALESFORCE_FAILED',
    'SALESFORCE_TIMEOUT'
]);

/** Tells whether a problem passes by itself, so that the same may be asked again. */
export function isPassing({ code }: ProxyProblem): boolean {
    return PASSING.has(code);
}

/**
 * Tells whether people hear of a problem of what is read by itself: at once when it stays, or is put off for long, else after so
 * many in a row.
 */
export function isWorthTelling(problem: ProxyProblem, failures: number): boolean {
    return !isPassing(problem) || failures >= FAILURES_TOLD || (problem.retryAfterSeconds ?? 0) > LONG;
}
