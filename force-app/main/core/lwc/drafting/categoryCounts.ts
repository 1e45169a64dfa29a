import { Searched, type CategoryPolicy, type TranscriptEntry } from 'c/proxyContract';
import type { Category } from 'c/redaction';
import type { CategoryCount } from 'c/suggestionRail';
import type { OpenSuggestions } from './openSuggestions.ts';
import type { Work } from './work.ts';

/**
 * What is suggested in entries that can be redacted, open and drafted of each category, in the order of the policy. A category that has had anything stays, so
 * that rows do not move under the pointer.
 */
export function categoryCounts(
    entries: readonly TranscriptEntry[],
    { open, work, categories }: { open: OpenSuggestions; work: Work; categories: readonly CategoryPolicy[] }
): readonly CategoryCount[] {
    const suggested = tally(entries.flatMap(({ redactable, suggestions }) => (redactable ? suggestions : [])));
    const left = tally([...open.values()].flat());
    const drafted = tally([...work.draft.values()].flat());
    const order = new Map(categories.map(({ category }, index) => [category, index]));
    const placeOf = (category: Category): number => order.get(category) ?? order.size;
    return [...new Set([...suggested.keys(), ...drafted.keys()])]
        .sort((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b))
        .map((category) => ({
            category,
            suggested: suggested.get(category) ?? 0,
            open: left.get(category) ?? 0,
            drafted: drafted.get(category) ?? 0
        }));
}

/** How many of the entries loaded were not searched, and how many in a language that is not covered. */
export function searchGaps(entries: readonly TranscriptEntry[]): { readonly none: number; readonly written: number } {
    const count = (kind: Searched): number => entries.filter(({ searched }) => searched === kind).length;
    return { none: count(Searched.None), written: count(Searched.Written) };
}

function tally(spans: readonly { readonly category: Category }[]): ReadonlyMap<Category, number> {
    const counts = new Map<Category, number>();
    for (const { category } of spans) counts.set(category, (counts.get(category) ?? 0) + 1);
    return counts;
}
