import { Reason, UpstreamError } from './upstreamError.ts';

/**
 * Waits for what others may wait for too: one caller's wait ends with its own signal, and the work goes on for the others. Throws an
 * UpstreamError when it does.
 */
export async function unlessAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
    const { promise: aborted, reject } = Promise.withResolvers<never>();
    const abort = (): void => {
        reject(new UpstreamError({ reason: Reason.Aborted }));
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    try {
        return await Promise.race([promise, aborted]);
    } finally {
        signal.removeEventListener('abort', abort);
    }
}
