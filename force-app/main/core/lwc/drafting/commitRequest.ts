import type { EntryRedaction, RedactionsRequest, TranscriptEntry } from 'c/proxyContract';
import type { Draft } from 'c/redaction';
import type { CommitOrder } from 'c/redactionReview';

/** A commit as it is sent: the key stays the same for as long as the request does, so that trying again is no second commit. */
export interface Commit {
    readonly request: RedactionsRequest;
    readonly idempotencyKey: string;
}

/** What is asked of the proxy for a draft: spans and revisions, never text. */
export function commitRequest(
    entries: readonly TranscriptEntry[],
    draft: Draft,
    { reasonCode, note }: CommitOrder
): RedactionsRequest {
    return { reasonCode, ...(note !== '' && { note }), entries: draftedEntries(entries, draft) };
}

/** What is drafted, as the proxy is told of it. */
export function draftedEntries(entries: readonly TranscriptEntry[], draft: Draft): readonly EntryRedaction[] {
    return entries.flatMap(({ identifier, revision }) => {
        const spans = draft.get(identifier);
        return spans
            ? [{ identifier, revision, spans: spans.map(({ start, end, category }) => ({ start, end, category })) }]
            : [];
    });
}

/** The commit of a request: the earlier one when that asked for the same, else one with a new key. */
export function commitOf(request: RedactionsRequest, earlier: Commit | null): Commit {
    if (earlier && JSON.stringify(earlier.request) === JSON.stringify(request)) return earlier;
    return { request, idempotencyKey: crypto.randomUUID() };
}
