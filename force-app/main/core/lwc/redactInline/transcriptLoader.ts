import { fromNewestPage, withEarlierPage, withLaterPage, type TranscriptState } from 'c/drafting';
import { ProxyProblem, type ProxyClient } from 'c/proxyClient';
import type { EntriesAnswer, PolicyAnswer } from 'c/proxyContract';

/** What is needed to show a record's transcript. */
export interface LoadedTranscript {
    readonly transcript: TranscriptState;
    /** `null` for a caller who may only view. */
    readonly policy: PolicyAnswer | null;
    /** Whether this user may upload a transcript to the record. */
    readonly canUpload: boolean;
    /** When to look again, while the transcript is not attached to its record yet. */
    readonly retryAfterSeconds: number | null;
}

/**
 * Reads the newest page of a transcript, and for those who may redact the policy beside it. A copy is taken where nothing better is
 * `shown`; else it is what it stands in for, a refusal.
 */
export async function loadTranscript(
    client: ProxyClient,
    pageSize: number,
    shown: TranscriptState | null = null
): Promise<LoadedTranscript> {
    const [mayRedact, canUpload] = await Promise.all([client.canRedact(), client.canUpload()]);
    const [{ answer, retryAfterSeconds }, policy] = await Promise.all([
        client.readEntries({ limit: pageSize }),
        mayRedact ? client.readPolicy() : null
    ]);
    refuseInstead(answer, shown);
    return { transcript: fromNewestPage(answer), policy, canUpload, retryAfterSeconds };
}

/** Throws what the proxy would have answered without copies, where one comes although Salesforce itself is shown. */
function refuseInstead({ copy }: EntriesAnswer, shown: TranscriptState | null): void {
    if (!copy || !shown || shown.copy || shown.entries.length === 0) return;
    const retryAfterSeconds = Math.max(1, Math.ceil((Date.parse(copy.freesAt) - Date.now()) / 1000));
    throw new ProxyProblem({ code: 'ACTIVE_CONVERSATIONS_EXHAUSTED', status: 429, retryAfterSeconds });
}

/** Puts what was read to a transcript as it is by then. */
export type Merge = (transcript: TranscriptState) => TranscriptState;

/** Reads one more page of a transcript. */
export type ReadMore = (client: ProxyClient, transcript: TranscriptState, pageSize: number) => Promise<Merge>;

/** Reads the page before the first entry, and on where one has no entry of the record; nothing at the beginning. */
export const readEarlier: ReadMore = async (client, shown, pageSize) => {
    const { before } = shown;
    if (before === null) return (transcript) => transcript;
    const { answer } = await client.readEntries({ limit: pageSize, before });
    refuseInstead(answer, shown);
    const { page, entries } = answer;
    // Before a transcript that begins elsewhere by then it would leave out what lies between.
    const join: Merge = (transcript) => {
        if (transcript.before !== before) return transcript;
        return withEarlierPage(transcript, answer);
    };
    if (entries.length > 0 || page.before === null || page.before === before) {
        return join;
    }
    const further = { ...fromNewestPage(answer), before: page.before };
    const merge = await readEarlier(client, further, pageSize);
    return (transcript) => merge(join(transcript));
};

/** Reads what came after the last entry. */
export const readLater: ReadMore = async (client, { after }, pageSize) => {
    if (after === null) return (transcript) => transcript;
    const { answer } = await client.readEntries({ limit: pageSize, after });
    return (transcript) => withLaterPage(transcript, answer, pageSize);
};
