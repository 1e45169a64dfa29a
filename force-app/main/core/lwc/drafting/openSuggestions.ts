import type { Suggestion, TranscriptEntry } from 'c/proxyContract';
import type { PlacedSuggestion } from './dismissals.ts';
import { countValues } from './values.ts';
import { openSuggestionsOf, type Work } from './work.ts';

/** The suggestions still to be decided on, by entry identifier; entries without one are left out. */
export type OpenSuggestions = ReadonlyMap<string, readonly Suggestion[]>;

export const NONE_OPEN: OpenSuggestions = new Map();

/** Finds the open suggestions. A list that did not change keeps its identity, so that its entry is not rendered anew. */
export function openSuggestions(
    entries: readonly TranscriptEntry[],
    work: Work,
    previous: OpenSuggestions
): OpenSuggestions {
    const open = new Map<string, readonly Suggestion[]>();
    for (const entry of entries) {
        if (entry.suggestions.length === 0) continue;
        const before = previous.get(entry.identifier);
        const suggestions = openSuggestionsOf(work, entry);
        if (suggestions.length > 0) open.set(entry.identifier, isSame(before, suggestions) ? before : suggestions);
    }
    return open;
}

/** Every suggestion that can be decided on, decided on or not: what stands where nothing can be redacted is told at its entry alone. */
export function allSuggestions(entries: readonly TranscriptEntry[]): readonly PlacedSuggestion[] {
    return entries
        .filter(({ redactable }) => redactable)
        .flatMap((entry) => entry.suggestions.map((suggestion) => ({ entry, suggestion })));
}

/** How many values are suggested and not decided on. */
export function countOpen(open: OpenSuggestions): number {
    return countValues([...open.values()].flat());
}

/** The open suggestions in the order of the transcript. */
export function placedSuggestions(
    entries: readonly TranscriptEntry[],
    open: OpenSuggestions
): readonly PlacedSuggestion[] {
    return entries.flatMap((entry) => (open.get(entry.identifier) ?? []).map((suggestion) => ({ entry, suggestion })));
}

function isSame(
    before: readonly Suggestion[] | undefined,
    now: readonly Suggestion[]
): before is readonly Suggestion[] {
    return before?.length === now.length && now.every((suggestion, index) => suggestion === before[index]);
}
