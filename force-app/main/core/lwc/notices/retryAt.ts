/** Seconds to wait where the proxy names none. */
const DEFAULT_WAIT = 30;

/** When to try again, in epoch milliseconds: after the wait that the proxy asks for. */
export function retryAtOf(retryAfterSeconds: number | null, now: number): number {
    return now + (retryAfterSeconds ?? DEFAULT_WAIT) * 1000;
}
