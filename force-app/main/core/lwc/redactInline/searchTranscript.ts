import type { Host } from './host.ts';
import { seenOf } from './previewTranscript.ts';
import { atNextHit, atPreviousHit, newSearch, withTyped, type Search, type Searched } from './search.ts';
import { shownOf } from './shown.ts';

/** Opens the search, or goes back to its field. */
export function openSearch(host: Host, origin: Element | null): void {
    const entries = seenOf(host.visit).bench?.transcript.entries ?? [];
    host.visit = { ...host.visit, search: host.visit.search ?? newSearch(entries) };
    host.focusAfterRender((focus) => focus.search(origin));
}

/** Closes the search. The focus stays with what was found, and goes back to where it came from where nothing was. */
export function closeSearch(host: Host): void {
    const place = shownOf(seenOf(host.visit)).search?.current;
    host.visit = { ...host.visit, search: null };
    host.focusAfterRender((focus) => (place ? focus.found(place.identifier) : focus.searchOrigin()));
}

/** Searches for what is typed, and scrolls to the hit that it comes to. */
export function searchFor(host: Host, typed: string): void {
    changeSearch(host, (search) => withTyped(search, typed, host.firstSeen));
}

/** Goes on to the next hit. */
export function searchNext(host: Host): void {
    changeSearch(host, atNextHit);
}

/** Goes back to the previous hit. */
export function searchPrevious(host: Host): void {
    changeSearch(host, atPreviousHit);
}

function changeSearch(host: Host, change: (search: Search, searched: Searched) => Search): void {
    const seen = seenOf(host.visit);
    if (!seen.search || !seen.bench) return;
    const searched = { entries: seen.bench.transcript.entries, shown: shownOf(seen).entries };
    host.visit = { ...host.visit, search: change(seen.search, searched) };
    const place = shownOf(seenOf(host.visit)).search?.current;
    if (place) host.focusAfterRender((focus) => focus.reveal(place.identifier));
}
