import type { PhraseHit } from '../lexicon/phrases.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';

const HYPHEN = 0x2d;

/** Tells whether a phrase is the beginning of a word that its speaker broke off: the "ni" of "ni- nine" names no national insurance number. */
export function isBrokenOff({ kind, value, gap }: Tokens, { first, end }: PhraseHit): boolean {
    if (end !== first + 1 || kind[end] !== TokenKind.Sign || value[end] !== HYPHEN) return false;
    return gap[end] === Gap.None && kind[end + 1] === TokenKind.Word && gap[end + 1] === Gap.Space;
}
