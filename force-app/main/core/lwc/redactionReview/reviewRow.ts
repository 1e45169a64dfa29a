import type { Passage } from 'c/redaction';

/** A piece of an entry's text, before or after. */
export interface ReviewPiece {
    readonly key: string;
    readonly text: string;
    /** Whether it goes (before) or replaces what went (after). */
    readonly isMarked: boolean;
}

/** What one drafted span takes out of an entry. */
export interface ReviewPassage extends Passage {
    /** UTF-16 code units of the entry's text. */
    readonly start: number;
    readonly end: number;
    /** The category in words. */
    readonly label: string;
}

/** One entry of the draft, before and after. */
export interface ReviewRow {
    readonly identifier: string;
    /** Who said it and when. */
    readonly name: string;
    readonly before: readonly ReviewPiece[];
    readonly after: readonly ReviewPiece[];
    readonly passages: readonly ReviewPassage[];
}
