import type { Commit } from 'c/drafting';
import { ClientCode, isEndUnknown, ProxyProblem, type ProxyClient } from 'c/proxyClient';
import type { CommitProgress, RedactionsAnswer } from 'c/proxyContract';

/** What a commit is sent with. */
export interface Sending {
    readonly onProgress: (progress: CommitProgress) => void;
    /** Resolves after so many milliseconds. */
    readonly wait: (ms: number) => Promise<void>;
}

/** So long is waited before each repetition of a commit that broke off under way, in milliseconds. */
const WAITS = [500, 2_000, 5_000] as const;

/**
 * Sends a commit. One that breaks off after its first step, or was sent and not answered in time, is repeated by itself with the
 * same key, which answers what the first has done. Why it failed is an answer too: nothing that the proxy or the way to it can cause rejects.
 */
export async function sendCommit(
    client: ProxyClient,
    { request, idempotencyKey }: Commit,
    { onProgress, wait }: Sending
): Promise<RedactionsAnswer | ProxyProblem> {
    let hasBegun = false;
    const options = {
        idempotencyKey,
        onProgress: (progress: CommitProgress) => {
            hasBegun = true;
            onProgress(progress);
        }
    };
    const send = async (waits: readonly number[]): Promise<RedactionsAnswer | ProxyProblem> => {
        try {
            return await client.commitRedactions(request, options);
        } catch (error) {
            if (!(error instanceof ProxyProblem)) throw error;
            const [pause, ...later] = waits;
            const wasSent = hasBegun || error.code === ClientCode.Timeout;
            if (pause === undefined || !wasSent || !isEndUnknown(error)) return error;
            await wait(pause);
            return send(later);
        }
    };
    return send(WAITS);
}
