/** What the filter by speaker does to the entries that are loaded. */
export interface FilterState {
    readonly shownCount: number;
    readonly count: number;
    /** The names of those who are shown. */
    readonly names: readonly string[];
    /** Passages still to be decided on that are suggested in entries that are hidden. */
    readonly suggestionCount: number;
    /** Passages drafted in entries that are hidden. */
    readonly draftedCount: number;
}

export const NOTHING_HIDDEN: FilterState = { shownCount: 0, count: 0, names: [], suggestionCount: 0, draftedCount: 0 };
