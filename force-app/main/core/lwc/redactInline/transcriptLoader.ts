import { fromNewestPage, withEarlierPage, withLaterPage, type TranscriptState } from 'c/drafting';
import type { ProxyClient } from 'c/proxyClient';
import type { PolicyAnswer } from 'c/proxyContract';

/** What is needed to show a record's transcript. */
export interface LoadedTranscript {
    readonly transcript: TranscriptState;
    /** `null` for a caller who may only view. */
    readonly policy: PolicyAnswer | null;
    /** When to look again, while the transcript is not attached to its record yet. */
    readonly retryAfterSeconds: number | null;
}

/** Reads the newest page of a transcript, and for those who may redact the policy beside it. */
export async function loadTranscript(client: ProxyClient, pageSize: number): Promise<LoadedTranscript> {
    const mayRedact = await client.canRedact();
    const [{ answer, retryAfterSeconds }, policy] = await Promise.all([
        client.readEntries({ limit: pageSize }),
        mayRedact ? client.readPolicy() : null
    ]);
    return { transcript: fromNewestPage(answer), policy, retryAfterSeconds };
}

/** Puts what was read to a transcript as it is by then. */
export type Merge = (transcript: TranscriptState) => TranscriptState;

/** Reads one more page of a transcript. */
export type ReadMore = (client: ProxyClient, transcript: TranscriptState, pageSize: number) => Promise<Merge>;

/** Reads the page before the first entry, and on where one has no entry of the record; nothing at the beginning. */
export const readEarlier: ReadMore = async (client, { before }, pageSize) => {
    if (before === null) return (transcript) => transcript;
    const { answer } = await client.readEntries({ limit: pageSize, before });
    const { page, entries } = answer;
    if (entries.length > 0 || page.before === null || page.before === before) {
        return (transcript) => withEarlierPage(transcript, answer);
    }
    const further = { ...fromNewestPage(answer), before: page.before };
    const merge = await readEarlier(client, further, pageSize);
    return (transcript) => merge(withEarlierPage(transcript, answer));
};

/** Reads what came after the last entry. */
export const readLater: ReadMore = async (client, { after }, pageSize) => {
    if (after === null) return (transcript) => transcript;
    const { answer } = await client.readEntries({ limit: pageSize, after });
    return (transcript) => withLaterPage(transcript, answer, pageSize);
};
