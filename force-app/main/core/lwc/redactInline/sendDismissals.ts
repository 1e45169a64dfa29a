import { dismissedSince, type Bench } from 'c/drafting';
import { ProxyProblem, type ProxyClient } from 'c/proxyClient';
import type { DismissalsRequest } from 'c/proxyContract';

/**
 * Tells the proxy which suggestions a step has waved away, and which it has taken back, so that they stay so in the next visit.
 * Why that failed is the answer: nothing that the proxy or the way to it can cause rejects. An entry that somebody changed
 * meanwhile is no problem, for its suggestions are others by now.
 */
export async function sendDismissals(
    client: ProxyClient,
    before: Bench | null,
    after: Bench | null
): Promise<ProxyProblem | null> {
    if (!before || !after) return null;
    const was = before.history.present.dismissed;
    const is = after.history.present.dismissed;
    if (was === is) return null;
    // Both are sent before anything is awaited: the client keeps the order of calls, so the last step wins.
    const problems = await Promise.all([
        send(client, 'dismiss', dismissedSince(is, was)),
        send(client, 'restore', dismissedSince(was, is))
    ]);
    return problems.find((problem) => problem !== null) ?? null;
}

async function send(
    client: ProxyClient,
    action: DismissalsRequest['action'],
    entries: DismissalsRequest['entries']
): Promise<ProxyProblem | null> {
    if (entries.length === 0) return null;
    try {
        await client.decideSuggestions({ action, entries });
        return null;
    } catch (error) {
        if (!(error instanceof ProxyProblem)) throw error;
        return error.code === 'ENTRY_CHANGED' ? null : error;
    }
}
