import { LEXICON } from '../lexicon/known.ts';
import { Casing, Gap, TokenKind, type Tokens } from '../text/tokens.ts';
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
    /** The entry says nothing but a code of letters and digits. */
    readonly isCode: boolean;
    /** The entry is in capitals, which then tell no codes. */
    readonly isShouting: boolean;
}

const { senses } = LEXICON;

/** The senses of the word at a token; 0 of everything else. */
export function sensesOf({ kind, meaning }: Tokens, token: number): number {
    return kind[token] === TokenKind.Word ? (senses[meaning[token] ?? 0] ?? 0) : 0;
}

const HYPHEN = 0x2d;
const COMMA = 0x2c;

/** Tells whether digits follow capitals, a hyphen or a comma between them: "SVY-6893", "KHP, 678". */
export function leadsDigits({ kind, gap, value, detail }: Tokens, token: number, end: number): boolean {
    const sign = token + 1;
    const next = sign + 1;
    if (next >= end || kind[next] !== TokenKind.Digits || kind[sign] !== TokenKind.Sign) return false;
    if (detail[token] !== Casing.Upper || gap[sign] !== Gap.None || gap[next] === Gap.Break) return false;
    return value[sign] === COMMA || (value[sign] === HYPHEN && gap[next] === Gap.None);
}

/** Tells whether digits follow a token on its line. */
export function standsBeforeDigits({ kind, gap }: Tokens, token: number, end: number): boolean {
    const next = token + 1;
    return next < end && kind[next] === TokenKind.Digits && gap[next] !== Gap.Break;
}
