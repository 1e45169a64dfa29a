import { setTimeout as wait } from 'node:timers/promises';
import { UpstreamError } from './upstreamError.ts';

/** What follows a failed try. */
export const Next = { Stop: 'stop', AtOnce: 'atOnce', Later: 'later' } as const;
export type Next = (typeof Next)[keyof typeof Next];

/** Tries `send` until it succeeds, `judge` says stop, the signal aborts, or it has been tried three times in all. */
export type Tries = <Result>(
    send: () => Promise<Result>,
    judge: (error: UpstreamError) => Next,
    signal: AbortSignal
) => Promise<Result>;

/** Injectable in tests. */
export interface TriesSettings {
    /** Resolves after so many milliseconds, or at once when the signal aborts. */
    readonly sleep?: ((milliseconds: number, signal: AbortSignal) => Promise<void>) | undefined;
    /** From 0 to 1. */
    readonly random?: (() => number) | undefined;
}

const MOST_TRIES = 3;
const FIRST_BACKOFF_MS = 200;

/** Makes {@link Tries} that back off by 100 to 200 ms, then 200 to 400 ms: spread, so that callers do not return together. */
export function createTries({ sleep = sleepUnlessAborted, random = Math.random }: TriesSettings): Tries {
    return async (send, judge, signal) => {
        for (let tried = 1; ; tried += 1) {
            try {
                return await send();
            } catch (error) {
                // Judged even after the last try, because judging also takes note of what the error says.
                const next = error instanceof UpstreamError ? judge(error) : Next.Stop;
                if (next === Next.Stop || tried === MOST_TRIES || signal.aborted) throw error;
                if (next === Next.Later)
                    await sleep(FIRST_BACKOFF_MS * 2 ** (tried - 1) * (0.5 + random() / 2), signal);
            }
        }
    };
}

async function sleepUnlessAborted(milliseconds: number, signal: AbortSignal): Promise<void> {
    await wait(milliseconds, undefined, { signal }).catch(() => undefined);
}
