import type { TranscriptEntry } from 'c/proxyContract';
import { createTextIndex, needleOf, NO_HITS, type EntryHits, type TextIndex } from 'c/textSearch';
import { withLastAnswer } from './lastAnswer.ts';

/** What a search found in entries. How much there is, is known of all of them; where it stands is found once it is asked for. */
export interface Hits {
    /** How many hits each entry has, in the order of the entries. */
    readonly counts: readonly number[];
    /** Where an entry is in that order; -1 for one that was not searched. */
    indexOf(identifier: string): number;
    /** The hits of the entry at a place in that order, none of them the current one; without an entry, none. */
    at(index: number): EntryHits;
}

/** Searches entries for what is typed. What it knows of texts is kept. */
export type FindHits = (entries: readonly TranscriptEntry[], typed: string) => Hits;

/** Makes a search over entries; those that are there already are made searchable at once, so that typing is quick. */
export function createFindHits(entries: readonly TranscriptEntry[]): FindHits {
    const known = new WeakMap<TranscriptEntry, TextIndex>();

    function searchable(entry: TranscriptEntry): TextIndex {
        const text = known.get(entry) ?? createTextIndex(entry.text);
        known.set(entry, text);
        return text;
    }

    const searchedOf = withLastAnswer((all: readonly TranscriptEntry[]) => ({
        texts: all.map(searchable),
        indexes: new Map(all.map(({ identifier }, index) => [identifier, index]))
    }));
    searchedOf(entries);
    return withLastAnswer((all, typed) => hitsOf(searchedOf(all), typed));
}

interface SearchedTexts {
    readonly texts: readonly TextIndex[];
    readonly indexes: ReadonlyMap<string, number>;
}

function hitsOf({ texts, indexes }: SearchedTexts, typed: string): Hits {
    const needle = needleOf(typed);
    const counts = texts.map((text) => (needle ? text.count(needle) : 0));
    const found = new Map<number, EntryHits>();
    return {
        counts,
        indexOf: (identifier) => indexes.get(identifier) ?? -1,
        at(index) {
            if (!needle || !counts[index]) return NO_HITS;
            const hits = found.get(index) ?? { ranges: texts[index]!.find(needle), current: null };
            found.set(index, hits);
            return hits;
        }
    };
}
