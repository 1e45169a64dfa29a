import { fromNewestPage, withEarlierPage, type TranscriptState } from 'c/drafting';
import type { EntriesQuery } from 'c/proxyClient';
import { ENTRIES_PER_PAGE, type EntriesAnswer, type TranscriptEntry } from 'c/proxyContract';

/** Asks for one page of a transcript. */
export type Ask = (query: EntriesQuery) => Promise<EntriesAnswer>;

/**
 * Reads a transcript from its newest page back to the first of these entries, or to one that was said before it, in pages that
 * hold as many as there are of them where that is allowed.
 */
export async function readBackTo(
    ask: Ask,
    entries: readonly TranscriptEntry[],
    pageSize: number
): Promise<TranscriptState> {
    const limit = Math.min(ENTRIES_PER_PAGE.most, Math.max(pageSize, entries.length));
    const [first] = entries;

    async function readOn(transcript: TranscriptState): Promise<TranscriptState> {
        const { before } = transcript;
        if (before === null || !first || reaches(transcript, first)) return transcript;
        const further = withEarlierPage(transcript, await ask({ limit, before }));
        return further.before === before ? further : readOn(further);
    }

    return readOn(fromNewestPage(await ask({ limit })));
}

function reaches({ entries }: TranscriptState, { identifier, clientTimestamp }: TranscriptEntry): boolean {
    return entries.some((entry) => entry.identifier === identifier || entry.clientTimestamp < clientTimestamp);
}
