import { ProxyProblem, type ProxyClient } from 'c/proxyClient';
import type { RedactionsAnswer } from 'c/proxyContract';
import type { Commit } from './commitRequest.ts';

/** Sends a commit. Why it failed is an answer too: nothing that the proxy or the way to it can cause rejects. */
export async function sendCommit(
    client: ProxyClient,
    { request, idempotencyKey }: Commit
): Promise<RedactionsAnswer | ProxyProblem> {
    try {
        return await client.commitRedactions(request, idempotencyKey);
    } catch (error) {
        if (error instanceof ProxyProblem) return error;
        throw error;
    }
}
