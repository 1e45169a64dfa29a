import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
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

/** Tells whether capitals lead what makes a code of them: "SVY-6893", "KHP, 678", "KX sixty eight", "HH-AB 1234". */
export function leadsCode(tokens: Tokens, token: number, end: number): boolean {
    return leadsDigits(tokens, token, end) || leadsSpoken(tokens, token, end) || leadsCapitals(tokens, token, end);
}

const SPOKEN = Sense.Unit | Sense.Pair | Sense.Tens;
const MOST_CAPITALS = 3;
/** The second group of German plates. */
const MOST_BEHIND = 2;

/** Tells whether numbers that are said follow two or three capitals: "KX sixty eight". One alone counts something or is a version: "PS five". */
function leadsSpoken(tokens: Tokens, token: number, end: number): boolean {
    const next = token + 1;
    if (next + 1 >= end || tokens.detail[token] !== Casing.Upper || tokens.gap[next] === Gap.Break) return false;
    if (lengthOf(tokens, token) > MOST_CAPITALS || (sensesOf(tokens, next) & SPOKEN) === 0) return false;
    return (sensesOf(tokens, next + 1) & SPOKEN) !== 0;
}

/** Tells whether one or two more capitals and then digits follow up to three: "K-AB 1234", "HH AB 1234". */
function leadsCapitals(tokens: Tokens, token: number, end: number): boolean {
    const { kind, gap, value } = tokens;
    if (!areCapitals(tokens, token, MOST_CAPITALS)) return false;
    const isJoined = kind[token + 1] === TokenKind.Sign && value[token + 1] === HYPHEN && gap[token + 1] === Gap.None;
    const second = isJoined ? token + 2 : token + 1;
    const digits = second + 1;
    if (digits >= end || kind[digits] !== TokenKind.Digits || gap[digits] === Gap.Break) return false;
    /** "CNT DNL 86H46": letters touch the digits, as they do in codici fiscali. */
    const isWritten = digits + 1 < end && kind[digits + 1] === TokenKind.Word && gap[digits + 1] === Gap.None;
    return (
        gap[second] === (isJoined ? Gap.None : Gap.Space) &&
        areCapitals(tokens, second, isWritten ? MOST_CAPITALS : MOST_BEHIND)
    );
}

function areCapitals(tokens: Tokens, token: number, most: number): boolean {
    const { kind, detail } = tokens;
    const length = lengthOf(tokens, token);
    if (kind[token] !== TokenKind.Word || length > most) return false;
    return detail[token] === Casing.Upper || (length === 1 && detail[token] === Casing.Capitalised);
}

function lengthOf({ start, end }: Tokens, token: number): number {
    return (end[token] ?? 0) - (start[token] ?? 0);
}

/** Tells whether digits follow capitals, a hyphen or a comma between them: "SVY-6893", "KHP, 678". */
function leadsDigits({ kind, gap, value, detail }: Tokens, token: number, end: number): boolean {
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
