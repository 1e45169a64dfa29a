import { firstHitAt } from './firstHitAt.ts';
import type { PhraseHit } from './phrases.ts';

/** No phrase has more tokens, signs between its words included. */
const LONGEST_PHRASE = 24;

/** The phrases of an entry that end right before a token. */
export function hitsEndingAt(hits: readonly PhraseHit[], token: number): readonly PhraseHit[] {
    const found: PhraseHit[] = [];
    for (let index = firstHitAt(hits, token) - 1; index >= 0; index -= 1) {
        const hit = hits[index];
        if (!hit || hit.first < token - LONGEST_PHRASE) break;
        if (hit.end === token) found.push(hit);
    }
    return found;
}
