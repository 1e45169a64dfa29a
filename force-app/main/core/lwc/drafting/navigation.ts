import type { TranscriptEntry } from 'c/proxyContract';
import type { PlacedSuggestion } from './dismissals.ts';

/** A place in the transcript. */
export interface Place {
    readonly identifier: string;
    /** UTF-16 code units in the entry's text; -1 before all of it. */
    readonly start: number;
}

/** The first suggestion after a place, going round at the end; `null` when there is none. */
export function nextPlace(
    entries: readonly TranscriptEntry[],
    open: readonly PlacedSuggestion[],
    from: Place | null
): Place | null {
    const compare = orderOf(entries);
    const after = open.find((placed) => from === null || compare(toPlace(placed), from) > 0);
    const found = after ?? open[0];
    return found ? toPlace(found) : null;
}

/** The last suggestion before a place, going round at the beginning; `null` when there is none. */
export function previousPlace(
    entries: readonly TranscriptEntry[],
    open: readonly PlacedSuggestion[],
    from: Place | null
): Place | null {
    const compare = orderOf(entries);
    const before = open.findLast((placed) => from === null || compare(toPlace(placed), from) < 0);
    const found = before ?? open.at(-1);
    return found ? toPlace(found) : null;
}

function toPlace({ entry, suggestion }: PlacedSuggestion): Place {
    return { identifier: entry.identifier, start: suggestion.start };
}

/** The order of places in the transcript; an entry that is not loaded stands before all. */
function orderOf(entries: readonly TranscriptEntry[]): (a: Place, b: Place) => number {
    const positions = new Map(entries.map(({ identifier }, index) => [identifier, index]));
    const position = ({ identifier }: Place): number => positions.get(identifier) ?? -1;
    return (a, b) => (a.identifier === b.identifier ? a.start - b.start : position(a) - position(b));
}
