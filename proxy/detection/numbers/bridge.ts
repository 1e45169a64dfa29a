import { MeaningKind } from '../lexicon/meaningKind.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { isUnit } from './numberWords.ts';
import type { Place } from './place.ts';
import { Join } from './run.ts';

/** How the next character of a run can be reached: the token where it may begin, and what was crossed. */
export interface Bridge {
    readonly next: number;
    readonly join: Join;
}

const JOIN_OF_SIGN: ReadonlyMap<string, Join> = new Map([
    ['-', Join.Hyphen],
    ['.', Join.Dot],
    ['/', Join.Slash],
    [',', Join.Comma],
    [':', Join.Colon]
]);
const OTHER_SIGNS = '()[]*|_+#~;';
const ELLIPSIS = 0x2026;
const IDEOGRAPHIC_COMMA = 0x3001;
/** How signs beyond ASCII join. */
const JOIN_OF_OTHER: ReadonlyMap<number, Join> = new Map([
    [ELLIPSIS, Join.Sign],
    [IDEOGRAPHIC_COMMA, Join.Comma]
]);
const QUESTION = 0x3f;
/** By ASCII code unit, how a sign joins; null where it ends every value. */
const JOIN_OF_ASCII: readonly (Join | null)[] = Array.from({ length: 0x80 }, (_, code) =>
    joinOfSign(String.fromCharCode(code))
);
/** Behind an area code it parts no more than a blank does. */
const CLOSING_BRACKET = 0x29;
const DOT = 0x2e;
const DOLLAR = 0x24;
const MOST_SIGNS = 5;
const MOST_PHRASES = 4;

/**
 * Crosses what may stand inside a value behind a token: separators, fillers and corrections, a bounded number of them. Null when something stands
 * there that ends every value.
 */
export function bridgeFrom(place: Place, token: number): Bridge | null {
    const { tokens, phrases, end } = place;
    if (token >= end) return null;
    const { kind, value } = tokens;
    let join: Join = tokens.gap[token] === Gap.None ? Join.None : Join.Space;
    let signs = 0;
    let crossed = 0;
    let next = token;
    /** "You there?": whoever dictates asks whether the other side listens. */
    let isAsked = false;
    while (next < end) {
        if (kind[next] === TokenKind.Sign) {
            const code = value[next] ?? 0;
            const isAside = code === QUESTION && (isAsked || isDoubted(tokens, next, end));
            const plain = isAside
                ? Join.Words
                : code < JOIN_OF_ASCII.length
                  ? JOIN_OF_ASCII[code]
                  : JOIN_OF_OTHER.get(code);
            if (!plain) {
                if (code !== DOLLAR || !isInsideDigits(place, next)) return null;
                next += 1;
                continue;
            }
            if (code !== DOT || !isDotBefore(tokens, next)) signs += 1;
            if (signs > MOST_SIGNS) return null;
            next += 1;
            isAsked = false;
            if (code === CLOSING_BRACKET && signs === 1) join = Join.Space;
            else join = signs > 1 || isWordy(join) ? stronger(join, Join.Sign) : plain;
            continue;
        }
        const hit = phrases.at(next);
        const crossing = hit ? crossingOf(hit) : null;
        if (!hit || crossing === null) break;
        crossed += 1;
        if (crossed > MOST_PHRASES) break;
        join = stronger(join, crossing);
        isAsked = hit.end > next + 1;
        next = hit.end;
    }
    return next < end ? { next, join } : null;
}

function joinOfSign(sign: string): Join | null {
    return JOIN_OF_SIGN.get(sign) ?? (OTHER_SIGNS.includes(sign) ? Join.Sign : null);
}

/** The "$273" of "413 $273 509", as recognisers write what is dictated: an entry that says nothing but a number has no amount behind other digits. */
function isInsideDigits({ tokens: { kind, gap }, from, isBare }: Place, token: number): boolean {
    return (
        token > from &&
        kind[token - 1] !== TokenKind.Sign &&
        kind[token + 1] === TokenKind.Digits &&
        gap[token + 1] === Gap.None &&
        isBare
    );
}

/** "Four, six? Two": a digit that somebody can hardly read; "the long one? Two" is none. */
function isDoubted(tokens: Tokens, token: number, end: number): boolean {
    if (!isUnit(tokens, token - 1, end) || !isUnit(tokens, token + 1, end)) return false;
    return tokens.kind[token - 2] === TokenKind.Sign || isUnit(tokens, token - 2, end);
}

/** Three dots are one sign. */
function isDotBefore({ kind, value, gap }: Tokens, token: number): boolean {
    return kind[token - 1] === TokenKind.Sign && value[token - 1] === DOT && gap[token] === Gap.None;
}

function isWordy(join: Join): boolean {
    return join === Join.Words || join === Join.Correction;
}

function stronger(join: Join, other: Join): Join {
    if (join === Join.Correction || other === Join.Correction) return Join.Correction;
    return join === Join.Words || other === Join.Words ? Join.Words : other;
}

const CROSSING = MeaningKind.Correction | MeaningKind.Separator | MeaningKind.Filler;

/** What a phrase is inside a value; null when it ends the value. */
function crossingOf({ meanings, kinds }: PhraseHit): Join | null {
    if ((kinds & CROSSING) === 0) return null;
    for (const meaning of meanings) {
        if (meaning.kind === 'correction') return Join.Correction;
        if (meaning.kind === 'separator') return JOIN_OF_SIGN.get(meaning.sign) ?? Join.Sign;
        if (meaning.kind === 'filler') return Join.Words;
    }
    return null;
}
