import { LEXICON } from '../lexicon/known.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import type { PhraseIndex } from './phraseIndex.ts';

/** The entry in which a run is read; `from` and `end` bound its tokens. */
export interface Place {
    readonly tokens: Tokens;
    readonly text: string;
    readonly entry: number;
    readonly from: number;
    readonly end: number;
    readonly phrases: PhraseIndex;
    /** The index of the language it is read in; 0 is English. */
    readonly language: number;
    /** The entry says nothing but a number. */
    readonly isBare: boolean;
    /** The entry says nothing but a few letters, as the first of a code. */
    readonly isLetters: boolean;
    /** The entry is in capitals, which then tell no codes. */
    readonly isShouting: boolean;
}

const { senses } = LEXICON;

/** The senses of the word at a token; 0 of everything else. */
export function sensesOf({ kind, meaning }: Tokens, token: number): number {
    return kind[token] === TokenKind.Word ? (senses[meaning[token] ?? 0] ?? 0) : 0;
}

/** Tells whether digits follow a token on its line. */
export function standsBeforeDigits({ kind, gap }: Tokens, token: number, end: number): boolean {
    const next = token + 1;
    return next < end && kind[next] === TokenKind.Digits && gap[next] !== Gap.Break;
}
