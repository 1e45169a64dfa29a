/** How long a request, or a visit of a sweep, may take, ms. */
export const REQUEST_TIMEOUT_MS = 30_000;

/** How long the request of an upload may take, ms: its file arrives, goes on to Salesforce, and is waited for. */
export const UPLOAD_REQUEST_MS = 20 * 60_000;

/** Files that one proxy works on at a time. */
export const UPLOAD_PLACES = 8;

/** How much longer than its request a commit that has begun may call Salesforce, ms. */
export const GRACE_MS = 10_000;

/** How far the clocks of two proxies may be apart, and how far an event's whole seconds from the time, ms. */
const CLOCK_TOLERANCE_MS = 31_000;

/** How long after its intents a commit can write, ms: whoever shares a state must agree on it. */
export function longestCommitMs(requestTimeoutMs: number): number {
    return requestTimeoutMs + GRACE_MS + CLOCK_TOLERANCE_MS;
}
