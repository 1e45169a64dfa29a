/** The time limit of a request to the proxies of the trials, ms. */
export const REQUEST_TIMEOUT_MS = 10_000;

/** An answer of the proxy may take so long, ms: the time limit, and what a busy machine adds to it. */
export const MOST_ANSWER_MS = REQUEST_TIMEOUT_MS + 2_000;

/** A command of the command line may take so long, ms: fifty calls, each of which is late; few make more, and they do not all meet a fault. */
export const MOST_COMMAND_MS = 75_000;

/** What of a cell has taken longer than it may. */
export function lateThan(mostMs: number, { tookMs }: { readonly tookMs: number }): readonly string[] {
    return tookMs > mostMs ? [`it took ${String(tookMs)} ms, of at most ${String(mostMs)}`] : [];
}
