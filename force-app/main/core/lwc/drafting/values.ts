import type { TranscriptEntry } from 'c/proxyContract';
import { overlaps, type Category, type Span } from 'c/redaction';

/** A passage as a place of a value: what shares a group is one value, read out in parts or said again. */
export interface ValuePlace {
    readonly category: Category;
    /** Without one it is a value of its own. */
    readonly group?: string | null;
}

/** How many values these are places of: so many decisions there are to take. */
export function countValues(places: readonly ValuePlace[]): number {
    const groups = places.flatMap(({ group }) => group ?? []);
    return places.length - groups.length + new Set(groups).size;
}

/** Spans of an entry as places of the values that are suggested there. */
export function placesOf({ suggestions }: TranscriptEntry, spans: readonly Span[]): readonly ValuePlace[] {
    const linked = suggestions.filter(({ group }) => group !== null);
    return spans.map((span) => ({
        category: span.category,
        group: linked.find((suggestion) => overlaps(suggestion, span))?.group ?? null
    }));
}
