/** A piece of an entry's text, before or after. */
export interface ReviewPiece {
    readonly key: string;
    readonly text: string;
    /** Whether it goes (before) or replaces what went (after). */
    readonly isMarked: boolean;
}

/** One entry of the draft, before and after. */
export interface ReviewRow {
    readonly identifier: string;
    /** Who said it and when. */
    readonly name: string;
    readonly before: readonly ReviewPiece[];
    readonly after: readonly ReviewPiece[];
}
