import type { TranscriptEntry } from 'c/proxyContract';
import type { Place } from './navigation.ts';

/** The parts of values that are split over several places, in the order of the transcript, by the group of their suggestions. */
export type Links = ReadonlyMap<string, readonly Place[]>;

export const NO_LINKS: Links = new Map();

/** Finds linked suggestions in the entries loaded; one whose other parts are not loaded is linked to nothing. */
export function linksOf(entries: readonly TranscriptEntry[]): Links {
    const known = KNOWN.get(entries);
    if (known) return known;
    const parts = entries.flatMap(({ identifier, suggestions }) =>
        suggestions.flatMap(({ group, start }) => (group === null ? [] : [{ group, place: { identifier, start } }]))
    );
    const links = new Map<string, Place[]>();
    for (const { group, place } of parts) links.set(group, [...(links.get(group) ?? []), place]);
    for (const [group, places] of links) if (places.length < 2) links.delete(group);
    KNOWN.set(entries, links);
    return links;
}

/** The links of a list of entries stay the same object, so that no entry is rendered for them. */
const KNOWN = new WeakMap<readonly TranscriptEntry[], Links>();
