import type { Place } from 'c/drafting';
import type { TranscriptEntry } from 'c/proxyContract';
import { createTextIndex, narrows, needleOf, type Needle, type TextIndex } from 'c/textSearch';
import type { EntryHits } from 'c/transcriptEntry';

/** What a search found, by entry identifier; entries without a hit are left out. */
export type Hits = ReadonlyMap<string, EntryHits>;

/** Searches entries for what is typed. What it found last and what it knows of texts is kept, so that typing on is quick. */
export type FindHits = (entries: readonly TranscriptEntry[], typed: string) => Hits;

const NO_HITS: Hits = new Map();

/** Makes a search over entries. */
export function createFindHits(): FindHits {
    const indexes = new WeakMap<TranscriptEntry, TextIndex>();
    let last: { entries: readonly TranscriptEntry[]; typed: string; needle: Needle | null; hits: Hits } | null = null;

    function indexOf(entry: TranscriptEntry): TextIndex {
        const known = indexes.get(entry);
        if (known) return known;
        const index = createTextIndex(entry.text);
        indexes.set(entry, index);
        return index;
    }

    return (entries, typed) => {
        if (last?.entries === entries && last.typed === typed) return last.hits;
        const needle = needleOf(typed);
        const before = last?.entries === entries ? last : null;
        const hits = new Map<string, EntryHits>();
        if (needle) {
            const isNarrower = before?.needle ? narrows(needle, before.needle) : false;
            for (const entry of entries) {
                if (isNarrower && !before!.hits.has(entry.identifier)) continue;
                const ranges = indexOf(entry).find(needle);
                if (ranges.length > 0) hits.set(entry.identifier, { ranges, current: null });
            }
        }
        last = { entries, typed, needle, hits: needle ? hits : NO_HITS };
        return last.hits;
    };
}

/** How many hits there are in entries. */
export function countHits(entries: readonly TranscriptEntry[], hits: Hits): number {
    return entries.reduce((count, { identifier }) => count + (hits.get(identifier)?.ranges.length ?? 0), 0);
}

/** How many hits begin before a place; all of them where its entry is none of these. */
export function countHitsBefore(entries: readonly TranscriptEntry[], hits: Hits, place: Place): number {
    let count = 0;
    for (const { identifier } of entries) {
        const ranges = hits.get(identifier)?.ranges ?? [];
        if (identifier === place.identifier) return count + ranges.filter(({ start }) => start < place.start).length;
        count += ranges.length;
    }
    return count;
}

/** The hit with this number, counted from 0 in the order of the entries; `null` where there are not as many. */
export function hitAt(entries: readonly TranscriptEntry[], hits: Hits, number: number): Place | null {
    let left = number;
    for (const { identifier } of entries) {
        const ranges = hits.get(identifier)?.ranges ?? [];
        const range = ranges[left];
        if (range) return { identifier, start: range.start };
        left -= ranges.length;
    }
    return null;
}
