import type { Category } from 'c/redaction';
import { placed, type Bench, type EntryRange } from './bench.ts';
import type { PlacedSuggestion } from './dismissals.ts';
import { nextPlace, previousPlace, type Place } from './navigation.ts';

/** Stays in a category from here on, or in none. */
export function withCategory(bench: Bench, category: Category | null): Bench {
    return { ...bench, category };
}

/** Visits the next open suggestion; the place stays where there is none. */
export function atNext(bench: Bench): Bench {
    return { ...bench, place: nextPlace(bench.transcript.entries, visitable(bench), bench.place) ?? bench.place };
}

/** Visits the previous open suggestion; the place stays where there is none. */
export function atPrevious(bench: Bench): Bench {
    return { ...bench, place: previousPlace(bench.transcript.entries, visitable(bench), bench.place) ?? bench.place };
}

/** Visits the part of a split value that follows the one in a range, going round at the end. */
export function atNextPart(bench: Bench, places: readonly Place[], { identifier, range }: EntryRange): Bench {
    const here = places.findIndex(
        (place) => place.identifier === identifier && range.start <= place.start && place.start < range.end
    );
    return { ...bench, place: places[(here + 1) % places.length] ?? bench.place };
}

/** The open suggestions that next and previous go through: those of the category while there are any. */
function visitable(bench: Bench): readonly PlacedSuggestion[] {
    const open = placed(bench);
    const own = open.filter(({ suggestion }) => suggestion.category === bench.category);
    return own.length > 0 ? own : open;
}
