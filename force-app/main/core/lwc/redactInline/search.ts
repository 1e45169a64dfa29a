import type { Place } from 'c/drafting';
import type { TranscriptEntry } from 'c/proxyContract';
import type { HitsByEntry } from 'c/textSearch';
import type { SearchResult } from 'c/transcriptSearch';
import { createFindHits, type FindHits, type Hits } from './hits.ts';

/** A search that is open. */
export interface Search {
    readonly typed: string;
    /** Where the search stands: the first hit from here on is the one that is shown. `null` at the beginning. */
    readonly place: Place | null;
    readonly find: FindHits;
}

/** The entries that are searched: all that are loaded, and those of them that are shown, in the same order. */
export interface Searched {
    readonly entries: readonly TranscriptEntry[];
    readonly shown: readonly TranscriptEntry[];
}

/** How a search stands in the transcript as it is. */
export interface SearchState {
    /** With the hit that the search stands at. */
    readonly hits: HitsByEntry;
    readonly result: SearchResult;
    /** The hit that is shown; `null` where there is none. */
    readonly current: Place | null;
}

/** A search for nothing yet. */
export function newSearch(entries: readonly TranscriptEntry[]): Search {
    return { typed: '', place: null, find: createFindHits(entries) };
}

/**
 * Something else is searched for, from where the search stands: the hit that is shown stays, as long as it is one.
 *
 * @param seen the first entry that is in sight, from which on a search begins
 */
export function withTyped(search: Search, typed: string, seen: string | null): Search {
    const from = seen === null ? null : { identifier: seen, start: 0 };
    return { ...search, typed, place: typed === '' ? null : (search.place ?? from) };
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
    const { entries } = searched;
    const standing = standingOf(search, searched);
    const { hits, count, number } = standing;
    const current = hitAt(entries, standing, number);
    return {
        hits: withCurrent(hits, current),
        result: {
            isAsked: search.typed.trim() !== '',
            position: current ? number + 1 : 0,
            count,
            hiddenCount: sumOf(hits.counts) - count
        },
        current
    };
}

/** Hits in what is shown, which are those that are visited. */
interface ShownHits {
    readonly hits: Hits;
    /** How many hits that are shown each entry has; 0 for one that is hidden. */
    readonly counts: readonly number[];
}

interface Standing extends ShownHits {
    readonly count: number;
    /** Which hit is shown, from 0. */
    readonly number: number;
}

/** Behind the last hit, the search goes round to the first. */
function standingOf({ typed, place, find }: Search, { entries, shown }: Searched): Standing {
    const hits = find(entries, typed);
    const isShown = shown === entries ? null : new Set(shown);
    const counts = isShown
        ? hits.counts.map((count, index) => (isShown.has(entries[index]!) ? count : 0))
        : hits.counts;
    const count = sumOf(counts);
    const before = place === null ? 0 : countBefore({ hits, counts }, place);
    return { hits, counts, count, number: before < count ? before : 0 };
}

function atHit(search: Search, searched: Searched, step: number): Search {
    const standing = standingOf(search, searched);
    const { count, number } = standing;
    if (count === 0) return search;
    return { ...search, place: hitAt(searched.entries, standing, (number + step + count) % count) };
}

/** How many hits begin before a place; none where its entry is not loaded. */
function countBefore({ hits, counts }: ShownHits, { identifier, start }: Place): number {
    const index = hits.indexOf(identifier);
    if (index < 0) return 0;
    const own = counts[index] === 0 ? [] : hits.at(index).ranges.filter((range) => range.start < start);
    return sumOf(counts.slice(0, index)) + own.length;
}

/** The hit with this number, counted from 0 in the order of the entries; `null` where there are not as many. */
function hitAt(entries: readonly TranscriptEntry[], { hits, counts }: ShownHits, number: number): Place | null {
    let left = number;
    const index = counts.findIndex((count) => {
        if (left < count) return true;
        left -= count;
        return false;
    });
    const range = hits.at(index).ranges[left];
    return range ? { identifier: entries[index]!.identifier, start: range.start } : null;
}

/** The hits by entry, with the one that is shown. */
function withCurrent(hits: Hits, current: Place | null): HitsByEntry {
    const own = current && { ...hits.at(hits.indexOf(current.identifier)), current: current.start };
    return {
        get: (identifier) => (own && identifier === current?.identifier ? own : hits.at(hits.indexOf(identifier)))
    };
}

function sumOf(counts: readonly number[]): number {
    return counts.reduce((sum, count) => sum + count, 0);
}
