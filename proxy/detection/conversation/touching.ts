import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { Sense } from '../lexicon/sense.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';

/** Words of every day that name a value only right before it: "sort 20-00-00", but not "some sort of". */
const TOUCHING = idsOf(LEXICON, 'sort');
const ONE = LEXICON.words.idOf('one');
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat;

/** Tells whether a phrase names a value only where it touches it. */
export function isTouching({ value }: Tokens, { first, end }: PhraseHit): boolean {
    return end === first + 1 && TOUCHING.has(value[first] ?? 0);
}

/** Tells whether a phrase ends with the first digit of a number: the "got one" of "got one four". */
export function endsInNumber({ kind, value, meaning }: Tokens, { end }: PhraseHit): boolean {
    if (value[end - 1] !== ONE || kind[end] !== TokenKind.Word) return false;
    return ((LEXICON.senses[meaning[end] ?? 0] ?? 0) & NUMBER) !== 0;
}
