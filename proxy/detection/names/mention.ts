import type { TokenSpan } from './scene.ts';

/** A person's name that stands in an entry. */
export interface Mention extends TokenSpan {
    readonly entry: number;
    readonly score: number;
    readonly why: string;
    /** Letters, not words. */
    readonly isSpelled?: boolean;
    /** What the letters make, folded. */
    readonly letters?: string;
    /** Pieces of one name that is spelled over turns share it. */
    readonly group?: string;
}

/** Scores of mentions by their evidence. */
export const Score = {
    Introduced: 0.95,
    Known: 0.9,
    Titled: 0.9,
    Greeted: 0.85,
    Pair: 0.85,
    Hinted: 0.8,
    Mixed: 0.7,
    Single: 0.6
} as const;

/** From this score on, other mentions of the same name are found by it. */
export const SURE = 0.8;
