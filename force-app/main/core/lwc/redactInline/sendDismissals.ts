import { dismissedSuggestionsOf, type Bench } from 'c/drafting';
import { ProxyProblem, type ProxyClient } from 'c/proxyClient';
import type { DismissalsRequest, TranscriptEntry } from 'c/proxyContract';

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
    const { entries } = after.transcript;
    // Both are sent before anything is awaited: the client keeps the order of calls, so the last step wins.
    const problems = await Promise.all([
        send(client, 'dismiss', spansOf(entries, without(is, was))),
        send(client, 'restore', spansOf(entries, without(was, is)))
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

function spansOf(entries: readonly TranscriptEntry[], keys: ReadonlySet<string>): DismissalsRequest['entries'] {
    if (keys.size === 0) return [];
    return entries.flatMap((entry) => {
        const spans = dismissedSuggestionsOf(entry, keys).map(({ start, end, category }) => ({ start, end, category }));
        return spans.length > 0 ? [{ identifier: entry.identifier, revision: entry.revision, spans }] : [];
    });
}

function without(keys: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
    return new Set([...keys].filter((key) => !others.has(key)));
}
