import type { Suggestion, TranscriptEntry } from 'c/proxyContract';
import type { Draft, Range, Span } from 'c/redaction';
import type { EntryHits } from 'c/transcriptEntry';
import { dayOf } from 'c/wording';

/** An entry with what is known of it. Parts that did not change keep their identity, so that only changed entries render. */
export interface EntryItem {
    readonly key: string;
    readonly entry: TranscriptEntry;
    readonly suggested: readonly Suggestion[];
    readonly drafted: readonly Span[];
    readonly hits: EntryHits;
    readonly isVerified: boolean;
    readonly isEditing: boolean;
    readonly range: Range | null;
}

/** The entries of one day. */
export interface DayGroup {
    readonly key: string;
    readonly day: string;
    readonly items: readonly EntryItem[];
}

/** The entry whose text is open for selection, and what is selected when it opens. */
export interface Editing {
    readonly identifier: string;
    readonly range: Range | null;
}

/** What is known of the entries, by identifier. */
export interface EntryStates {
    readonly suggestions: ReadonlyMap<string, readonly Suggestion[]>;
    readonly draft: Draft;
    /** What a search found. */
    readonly hits: ReadonlyMap<string, EntryHits>;
    readonly verified: ReadonlySet<string>;
    readonly editing: Editing | null;
}

const NONE: readonly never[] = [];
const NO_HITS: EntryHits = { ranges: NONE, current: null };

/**
 * Groups entries by day; they keep their order. A group keeps its key when earlier or later entries of its day come, so that
 * what is rendered stays. Where the order is not that of the days, a day can have several groups.
 */
export function dayGroupsOf(entries: readonly TranscriptEntry[], states: EntryStates): readonly DayGroup[] {
    const groups: { key: string; day: string; items: EntryItem[] }[] = [];
    const timesSeen = new Map<string, number>();
    for (const entry of entries) {
        const day = dayOf(entry.clientTimestamp);
        const item = toItem(entry, states);
        if (groups.at(-1)?.day !== day) {
            const times = timesSeen.get(day) ?? 0;
            timesSeen.set(day, times + 1);
            groups.push({ key: `${day} ${times}`, day, items: [] });
        }
        groups.at(-1)!.items.push(item);
    }
    return groups;
}

function toItem(entry: TranscriptEntry, { suggestions, draft, hits, verified, editing }: EntryStates): EntryItem {
    const { identifier } = entry;
    const isEditing = editing?.identifier === identifier;
    return {
        key: identifier,
        entry,
        suggested: suggestions.get(identifier) ?? NONE,
        drafted: draft.get(identifier) ?? NONE,
        hits: hits.get(identifier) ?? NO_HITS,
        isVerified: verified.has(identifier),
        isEditing,
        range: isEditing ? editing.range : null
    };
}
