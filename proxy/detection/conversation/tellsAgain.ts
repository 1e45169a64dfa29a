import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { charsOf, type Segment } from '../numbers/run.ts';
import { TokenKind } from '../text/tokens.ts';
import type { Collection } from './collection.ts';
import { isSaidBy, type Scene } from './continuation.ts';

/** Shorter pieces are alike by chance. */
const SHORTEST = 3;
const ENTRIES_APART = 5;
/** "I said 6451 but it is 6454": speaks of a piece that was told. */
const TELLING = idsOf(LEXICON, 'said gave meant told');

/**
 * Tells whether a segment says a piece again that was told before, right or wrong: "hold on, I said 6451 but it's 6454". Such a piece makes the value no
 * longer.
 */
export function tellsAgain({ reading }: Scene, told: Collection, segment: Segment): boolean {
    const { entry, first } = segment.run;
    if (told.about.topic === null || entry - told.lastEntry > ENTRIES_APART || !isSaidBy(reading, told.role, entry))
        return false;
    const chars = charsOf(segment);
    if (chars.length < SHORTEST || !told.told.some((piece) => isAlike(piece, chars))) return false;
    const { kind, value, firstOf } = reading.tokens;
    for (let token = firstOf[entry] ?? 0; token < first; token += 1)
        if (kind[token] === TokenKind.Word && TELLING.has(value[token] ?? 0)) return true;
    return false;
}

/** The same but for one character at most. */
function isAlike(one: string, other: string): boolean {
    if (one.length !== other.length) return false;
    let others = 0;
    for (let at = 0; at < one.length && others < 2; at += 1)
        if (one.charCodeAt(at) !== other.charCodeAt(at)) others += 1;
    return others < 2;
}
