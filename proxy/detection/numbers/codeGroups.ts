import { LEXICON } from '../lexicon/known.ts';
import { Casing, Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { standsBeforeDigits, type Place } from './place.ts';

const { letter: LETTERS } = LEXICON;
/** The first of the lexicon's languages. */
const ENGLISH = 0;
const HYPHEN = 0x2d;
const N = 0x4e;
const LONGEST_GROUP = 2;
const LONGEST_NEIGHBOUR = 3;
const GROUPS_OF_PLATE = 4;
/** Whose people say the names of letters in words that mean something else as well. */
const COUNTRIES: ReadonlySet<string> = new Set(['ES', 'IT', 'PT', 'FR', 'DE', 'BE']);

/** The "n" of "n. 8038" and "n° 8038", which says in other languages that a number follows. */
export function isNumero({ tokens, language, end }: Place, token: number): boolean {
    const { kind, gap, meaning } = tokens;
    const sign = token + 1;
    if (language === ENGLISH || LETTERS[meaning[token] ?? 0] !== N || sign >= end) return false;
    return kind[sign] === TokenKind.Sign && gap[sign] === Gap.None && standsBeforeDigits(tokens, sign, end);
}

/** Two capitals at most that a hyphen joins to other capitals or digits are those of a code, whatever they abbreviate: "OL-VG 7837". */
export function touchesCode(tokens: Tokens, token: number, end: number): boolean {
    if (!areCapitals(tokens, token, LONGEST_GROUP)) return false;
    if (token > 1 && isHyphen(tokens, token - 1) && tokens.gap[token] === Gap.None && isGroup(tokens, token - 2))
        return true;
    const next = token + 2;
    return next < end && isHyphen(tokens, token + 1) && tokens.gap[next] === Gap.None && isGroup(tokens, next);
}

/** Tells whether digits and then capitals follow capitals, hyphens between them: "FD-583-GS". */
export function opensPlate(tokens: Tokens, token: number, end: number): boolean {
    const last = token + GROUPS_OF_PLATE;
    return last < end && touchesCode(tokens, token, end) && touchesCode(tokens, last, end);
}

/** The "ese" of "e ese noventa", the "ti" of "i ti sessanta": ends the country with which an IBAN begins. */
export function endsCountry({ meaning }: Tokens, token: number): boolean {
    const last = LETTERS[meaning[token] ?? 0] ?? 0;
    return last > 0 && COUNTRIES.has(String.fromCharCode(LETTERS[meaning[token - 1] ?? 0] ?? 0, last));
}

function isGroup(tokens: Tokens, token: number): boolean {
    return tokens.kind[token] === TokenKind.Digits || areCapitals(tokens, token, LONGEST_NEIGHBOUR);
}

function areCapitals({ kind, detail, start, end }: Tokens, token: number, most: number): boolean {
    const length = (end[token] ?? 0) - (start[token] ?? 0);
    return kind[token] === TokenKind.Word && detail[token] === Casing.Upper && length <= most;
}

function isHyphen({ kind, value, gap }: Tokens, token: number): boolean {
    return kind[token] === TokenKind.Sign && value[token] === HYPHEN && gap[token] === Gap.None;
}
