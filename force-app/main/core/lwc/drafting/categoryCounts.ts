import { Searched, type CategoryPolicy, type TranscriptEntry } from 'c/proxyContract';
import { draftedSpans, type Category } from 'c/redaction';
import type { CategoryCount } from 'c/suggestionRail';
import type { OpenSuggestions } from './openSuggestions.ts';
import { countValues, placesOf, type ValuePlace } from './values.ts';
import type { Work } from './work.ts';

/**
 * What is suggested in entries that can be redacted, open and drafted of each category, in the order of the policy: values, and the
 * places that they stand in. A category that has had anything stays, so that rows do not move under the pointer.
 */
export function categoryCounts(
    entries: readonly TranscriptEntry[],
    { open, work, categories }: { open: OpenSuggestions; work: Work; categories: readonly CategoryPolicy[] }
): readonly CategoryCount[] {
    const suggested = byCategory(entries.flatMap(({ redactable, suggestions }) => (redactable ? suggestions : [])));
    const left = byCategory([...open.values()].flat());
    const drafted = byCategory(entries.flatMap((entry) => placesOf(entry, draftedSpans(work.draft, entry.identifier))));
    const order = new Map(categories.map(({ category }, index) => [category, index]));
    const placeOf = (category: Category): number => order.get(category) ?? order.size;
    return [...new Set([...suggested.keys(), ...drafted.keys()])]
        .sort((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b))
        .map((category) => ({
            category,
            suggested: countValues(suggested.get(category) ?? []),
            open: countValues(left.get(category) ?? []),
            openPlaces: left.get(category)?.length ?? 0,
            drafted: countValues(drafted.get(category) ?? []),
            draftedPlaces: drafted.get(category)?.length ?? 0
        }));
}

/** How many of the entries loaded were not searched, and how many in a language that is not covered. */
export function searchGaps(entries: readonly TranscriptEntry[]): { readonly none: number; readonly written: number } {
    const count = (kind: Searched): number => entries.filter(({ searched }) => searched === kind).length;
    return { none: count(Searched.None), written: count(Searched.Written) };
}

function byCategory(places: readonly ValuePlace[]): ReadonlyMap<Category, readonly ValuePlace[]> {
    const sorted = new Map<Category, ValuePlace[]>();
    for (const place of places) {
        const known = sorted.get(place.category);
        if (known) known.push(place);
        else sorted.set(place.category, [place]);
    }
    return sorted;
}
