import type { PhraseHit } from '../lexicon/phrases.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';

const HYPHEN = 0x2d;
/** A stutter breaks off so early; "SSN- two one nine" is a name and a pause. In code units. */
const LONGEST = 2;

/** Tells whether a phrase is the beginning of a word that its speaker broke off: the "ni" of "ni- nine" names no national insurance number. */
export function isBrokenOff({ kind, value, gap, start, end: ends }: Tokens, { first, end }: PhraseHit): boolean {
    if (end !== first + 1 || kind[end] !== TokenKind.Sign || value[end] !== HYPHEN) return false;
    if ((ends[first] ?? 0) - (start[first] ?? 0) > LONGEST) return false;
    return gap[end] === Gap.None && kind[end + 1] === TokenKind.Word && gap[end + 1] === Gap.Space;
}
