import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Tokens } from '../text/tokens.ts';

/** Words of every day that name a value only right before it: "sort 20-00-00", but not "some sort of". */
const TOUCHING = idsOf(LEXICON, 'sort');

/** Tells whether a phrase names a value only where it touches it. */
export function isTouching({ value }: Tokens, { first, end }: PhraseHit): boolean {
    return end === first + 1 && TOUCHING.has(value[first] ?? 0);
}
