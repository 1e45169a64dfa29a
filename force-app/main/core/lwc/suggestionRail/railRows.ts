import type { Category, MaskRules } from 'c/redaction';
import { categoryWords, fill, numberOf } from 'c/wording';
import { RAIL_LABELS as LABELS } from './railLabels.ts';

/** What is known of one category in the entries loaded. */
export interface CategoryCount {
    readonly category: Category;
    /** How many values are suggested, decided on or not. */
    readonly suggested: number;
    /** How many of them are still to be decided on, and in how many places they stand. */
    readonly open: number;
    readonly openPlaces: number;
    /** How many values are to be redacted as this category, suggested or not, and in how many places. */
    readonly drafted: number;
    readonly draftedPlaces: number;
}

/** Counts, and whether entries are not loaded, so that they do not speak for the whole transcript. */
export interface Counted {
    readonly counts: readonly CategoryCount[];
    readonly isPartial: boolean;
}

/** A category as the rail shows it. */
export interface RailRow {
    readonly category: Category;
    readonly name: string;
    /** What is open and drafted, in words. */
    readonly counts: string;
    readonly chooseLabel: string;
    readonly pressed: 'true' | 'false';
    readonly className: string;
    readonly isOpen: boolean;
    readonly accept: string;
    /** The whole name of the button. */
    readonly acceptLabel: string;
}

/** One row for each category. */
export function railRows(
    counts: readonly CategoryCount[],
    chosen: Category | null,
    rules: MaskRules
): readonly RailRow[] {
    return counts.map(({ category, open, openPlaces, drafted, draftedPlaces }) => {
        const name = categoryWords(category, rules);
        const form = open === 1 ? 'one' : 'other';
        const words = [
            ...(open > 0 ? [placed(LABELS.open, open, openPlaces)] : []),
            ...(drafted > 0 ? [placed(LABELS.drafted, drafted, draftedPlaces)] : [])
        ].join(' · ');
        return {
            category,
            name,
            counts: words,
            chooseLabel: [fill(LABELS.choose, name), words].filter(Boolean).join(', '),
            pressed: category === chosen ? 'true' : 'false',
            className: category === chosen ? 'row row_chosen' : 'row',
            isOpen: open > 0,
            accept: LABELS.accept[form],
            acceptLabel: fill(LABELS.acceptOf[form], numberOf(open), name)
        };
    });
}

/** What remains, in words: `4 left of 11`; of a transcript that is not loaded as a whole it says so. */
export function remainder({ counts, isPartial }: Counted): string {
    const words = isPartial ? LABELS.part : LABELS.whole;
    const suggested = counts.reduce((sum, count) => sum + count.suggested, 0);
    const open = openCount(counts);
    if (suggested === 0) return words.none;
    return open === 0 ? fill(words.done, numberOf(suggested)) : fill(words.left, numberOf(open), numberOf(suggested));
}

/** How many values are open over all categories. */
export function openCount(counts: readonly CategoryCount[]): number {
    return counts.reduce((sum, { open }) => sum + open, 0);
}

/** Counts values, and the places that they stand in where those are more. */
function placed({ alone, inPlaces }: CountedPlaces, values: number, places: number): string {
    return places > values ? fill(inPlaces, numberOf(values), numberOf(places)) : fill(alone, numberOf(values));
}

interface CountedPlaces {
    readonly alone: string;
    readonly inPlaces: string;
}
