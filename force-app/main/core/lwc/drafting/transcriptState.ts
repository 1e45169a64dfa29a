import {
    ReaderState,
    RecordObject,
    type EntriesAnswer,
    type PageCopy,
    type Readers,
    type TranscriptEntry,
    type TranscriptRecord
} from 'c/proxyContract';

/** What has been read of a record's transcript. */
export interface TranscriptState {
    readonly record: TranscriptRecord;
    /** Ascending by time. */
    readonly entries: readonly TranscriptEntry[];
    /** Cursor of the entries before the first one; `null` at the beginning. */
    readonly before: string | null;
    /** Cursor to ask for newer entries with. */
    readonly after: string | null;
    /** Whether entries after the last one may wait: the last page of them was full. */
    readonly hasLater: boolean;
    readonly canRedact: boolean;
    readonly isTruncated: boolean;
    /** Whether entries of other kinds than text may be missing on some page: their reader failed, or gave not all. */
    readonly lacksKinds?: boolean | undefined;
    /** Where it is not read from Salesforce but from a copy: then nothing in it can be changed. */
    readonly copy?: PageCopy | undefined;
}

/** The state after the newest page. */
export function fromNewestPage(answer: EntriesAnswer): TranscriptState {
    const { record, page, permissions, readers, copy } = answer;
    return {
        record,
        entries: entriesIn(answer),
        before: page.before,
        after: page.after,
        hasLater: false,
        canRedact: permissions.redact,
        isTruncated: page.truncated === true,
        lacksKinds: lacksKinds(readers),
        ...(copy && { copy })
    };
}

/** The state with the page before its first entry. */
export function withEarlierPage(state: TranscriptState, answer: EntriesAnswer): TranscriptState {
    const { record, page, readers, copy } = answer;
    const withheldCount = (state.copy?.withheldCount ?? 0) + (copy?.withheldCount ?? 0);
    return {
        ...state,
        ...(state.copy && { copy: { ...state.copy, withheldCount } }),
        record,
        entries: [...unknown(state, entriesIn(answer)), ...state.entries],
        before: page.before,
        isTruncated: state.isTruncated || page.truncated === true,
        lacksKinds: state.lacksKinds || lacksKinds(readers)
    };
}

/** The state with a page of the entries that came after its last one; a page has no more entries than its limit. */
export function withLaterPage(
    state: TranscriptState,
    { record, entries, page, readers }: EntriesAnswer,
    limit: number
): TranscriptState {
    return {
        ...state,
        record,
        entries: [...state.entries, ...unknown(state, entries)],
        after: page.after ?? state.after,
        hasLater: entries.length >= limit,
        isTruncated: state.isTruncated || page.truncated === true,
        lacksKinds: state.lacksKinds || lacksKinds(readers)
    };
}

/** What is suggested in a copy is nothing that anybody could decide on. */
function entriesIn({ entries, copy }: EntriesAnswer): readonly TranscriptEntry[] {
    return copy ? entries.map((entry) => ({ ...entry, suggestions: [] })) : entries;
}

function lacksKinds(readers: Readers | undefined): boolean {
    return readers !== undefined && readers.conversationData !== ReaderState.Read;
}

/** The state with fresh copies of some of its entries. */
export function withFreshEntries(state: TranscriptState, fresh: readonly TranscriptEntry[]): TranscriptState {
    const byIdentifier = new Map(fresh.map((entry) => [entry.identifier, entry]));
    return { ...state, entries: state.entries.map((entry) => byIdentifier.get(entry.identifier) ?? entry) };
}

/** Whether there are entries that are not loaded and can be. */
export function isMore({ before, hasLater }: TranscriptState): boolean {
    return before !== null || hasLater;
}

/** Whether every entry of the transcript is loaded, as far as is known. */
export function isWhole(state: TranscriptState): boolean {
    return !isMore(state) && !state.isTruncated;
}

/** Epoch milliseconds of the start of the call, which moments are counted from; `null` for messages. */
export function callStartOf({ record }: TranscriptState): number | null {
    const isCall = record.object === RecordObject.VoiceCall;
    return isCall && record.startedAt !== null ? Date.parse(record.startedAt) : null;
}

function unknown(state: TranscriptState, entries: readonly TranscriptEntry[]): readonly TranscriptEntry[] {
    const known = new Set(state.entries.map(({ identifier }) => identifier));
    return entries.filter(({ identifier }) => !known.has(identifier));
}
