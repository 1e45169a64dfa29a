import type { Place } from 'c/drafting';
import type { TranscriptEntry } from 'c/proxyContract';
import type { EntryHits } from 'c/transcriptEntry';
import type { SearchResult } from 'c/transcriptSearch';
import { countHits, countHitsBefore, createFindHits, hitAt, type FindHits, type Hits } from './hits.ts';

/** A search that is open. */
export interface Search {
    readonly typed: string;
    /** Where the search stands: the first hit from here on is the one that is shown. `null` at the beginning. */
    readonly place: Place | null;
    readonly find: FindHits;
}

/** The entries that are searched: all that are loaded, and those of them that are shown. */
export interface Searched {
    readonly entries: readonly TranscriptEntry[];
    readonly shown: readonly TranscriptEntry[];
}

/** How a search stands in the transcript as it is. */
export interface SearchState {
    /** With the hit that the search stands at. */
    readonly hits: ReadonlyMap<string, EntryHits>;
    readonly result: SearchResult;
    /** The hit that is shown; `null` where there is none. */
    readonly current: Place | null;
}

/** A search for nothing yet. */
export function newSearch(): Search {
    return { typed: '', place: null, find: createFindHits() };
}

/** Something else is searched for: the hit that is shown stays, as long as it is one. */
export function withTyped(search: Search, typed: string, searched: Searched): Search {
    const next = { ...search, typed, place: searchStateOf(search, searched).current ?? search.place };
    return { ...next, place: searchStateOf(next, searched).current ?? next.place };
}

/** Goes to the hit after the one that is shown, and from the last one to the first. */
export function atNextHit(search: Search, searched: Searched): Search {
    return atHit(search, searched, 1);
}

/** Goes to the hit before the one that is shown, and from the first one to the last. */
export function atPreviousHit(search: Search, searched: Searched): Search {
    return atHit(search, searched, -1);
}

/** Says how a search stands. */
export function searchStateOf(search: Search, searched: Searched): SearchState {
    const { entries, shown } = searched;
    const hits = search.find(entries, search.typed);
    const count = countHits(shown, hits);
    const hiddenCount = shown === entries ? 0 : countHits(entries, hits) - count;
    const number = currentNumber(search, shown, hits, count);
    const current = hitAt(shown, hits, number);
    return {
        hits: current ? withCurrent(hits, current) : hits,
        result: {
            isAsked: search.typed.trim() !== '',
            position: current ? number + 1 : 0,
            count,
            hiddenCount
        },
        current
    };
}

function atHit(search: Search, searched: Searched, step: number): Search {
    const { position, count } = searchStateOf(search, searched).result;
    if (count === 0) return search;
    const hits = search.find(searched.entries, search.typed);
    return { ...search, place: hitAt(searched.shown, hits, (position - 1 + step + count) % count) };
}

/** Counted from 0. Behind the last hit, the search goes round to the first. */
function currentNumber({ place }: Search, shown: readonly TranscriptEntry[], hits: Hits, count: number): number {
    const before = place === null ? 0 : countHitsBefore(shown, hits, place);
    return before < count ? before : 0;
}

function withCurrent(hits: Hits, { identifier, start }: Place): Hits {
    const { ranges } = hits.get(identifier)!;
    return new Map(hits).set(identifier, { ranges, current: start });
}
