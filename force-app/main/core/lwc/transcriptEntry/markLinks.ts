import type { Suggestion } from 'c/proxyContract';
import { overlaps, type Range } from 'c/redaction';
import { fill } from 'c/wording';
import PART_LABEL from '@salesforce/label/c.RedactInline_MarkPart';

/** A place of a value that stands in several: split over them, or said again. */
export interface LinkedPlace {
    readonly identifier: string;
    readonly start: number;
}

/** The places of such values in the order of the transcript, by the group of their suggestions. */
export type Links = ReadonlyMap<string, readonly LinkedPlace[]>;

export const NO_LINKS: Links = new Map();

/** Which place of a value is at a mark. */
export interface MarkLink {
    readonly group: string;
    /** In words: `place 2 of 7`. */
    readonly part: string;
    /** The same in figures: `2/7`. */
    readonly figures: string;
}

/** The linked value that a range of an entry is a place of, drafted or not; `null` when it is none. */
export function linkOf(
    { identifier, suggestions }: { readonly identifier: string; readonly suggestions: readonly Suggestion[] },
    range: Range,
    links: Links
): MarkLink | null {
    for (const { group, start, end } of suggestions) {
        const places = group === null ? undefined : links.get(group);
        if (group === null || !places || !overlaps({ start, end }, range)) continue;
        const index = places.findIndex((place) => place.identifier === identifier && place.start === start) + 1;
        return { group, part: fill(PART_LABEL, index, places.length), figures: `${index}/${places.length}` };
    }
    return null;
}

/** The passages, with those lit up that are places of the linked value at which somebody looks. */
export function lit<P extends { readonly link: MarkLink | null; readonly className: string }>(
    passages: readonly P[],
    activeGroup: string | null
): readonly P[] {
    if (activeGroup === null) return passages;
    return passages.map((passage) => {
        if (passage.link?.group !== activeGroup) return passage;
        return { ...passage, className: `${passage.className} passage_linked` };
    });
}
