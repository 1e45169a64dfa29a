import type { PhraseHit } from './phrases.ts';

/** The index of the first phrase of an entry that begins at a token or behind it, by halving; how many phrases there are when none does. */
export function firstHitAt(hits: readonly PhraseHit[], token: number): number {
    let low = 0;
    let high = hits.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((hits[middle]?.first ?? 0) < token) low = middle + 1;
        else high = middle;
    }
    return low;
}
