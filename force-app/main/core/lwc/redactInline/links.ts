import type { TranscriptEntry } from 'c/proxyContract';
import { NO_LINKS, type LinkedPlace, type Links } from 'c/transcriptEntry';

/** Finds linked suggestions in the entries loaded; one whose other parts are not loaded is linked to nothing. */
export function linksOf(entries: readonly TranscriptEntry[]): Links {
    const before = KNOWN.get(entries);
    if (before) return before;
    const decidable = entries.filter(({ redactable }) => redactable);
    const parts = decidable.flatMap(({ identifier, suggestions }) =>
        suggestions.flatMap(({ group, start }) => (group === null ? [] : [{ group, place: { identifier, start } }]))
    );
    const links = new Map<string, LinkedPlace[]>();
    for (const { group, place } of parts) {
        const places = links.get(group);
        if (places) places.push(place);
        else links.set(group, [place]);
    }
    for (const [group, places] of links) if (places.length < 2) links.delete(group);
    const known = links.size > 0 ? links : NO_LINKS;
    KNOWN.set(entries, known);
    return known;
}

/** The links of a list of entries stay the same object, so that no entry is rendered for them. */
const KNOWN = new WeakMap<readonly TranscriptEntry[], Links>();
