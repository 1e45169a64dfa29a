import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { Sense } from '../lexicon/sense.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';

/** A number said in words: the digits one would write, and the token behind it. */
export interface SpokenNumber {
    readonly digits: string;
    readonly end: number;
}

const HYPHEN = 0x2d;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens;

/**
 * Reads the number that is said at a token, or null: "four" is 4, "twenty-three" 23, "drei und zwanzig" 23, "quatre-vingt-dix-sept" 97, "four hundred
 * and twelve" 412, "nineteen hundred" 1900, "mil novecientos ochenta y dos" 1982, "double five" 55. "Twenty twelve" is 20 and leaves "twelve" to the
 * next. Looks at a bounded number of tokens.
 */
export function spokenNumberAt(tokens: Tokens, token: number, end: number): SpokenNumber | null {
    const senses = sensesAt(tokens, token, end);
    if ((senses & Sense.Repeat) !== 0) return repeatAt(tokens, token, end);
    if ((senses & NUMBER) === 0) return null;
    const times = timesAt(tokens, token, end);
    if (times) return times;
    const small = belowThousandAt(tokens, token, end);
    if (!small) return null;
    const thousands = afterMultiplier(tokens, small.end, end, Sense.Thousand);
    if (thousands !== null && small.value > 0 && small.value < 1000) {
        const rest = restBelow(tokens, thousands, end, 1000);
        return { digits: String(small.value * 1000 + rest.value), end: rest.end };
    }
    return { digits: String(small.value), end: small.end };
}

interface Value {
    readonly value: number;
    readonly end: number;
}

function belowThousandAt(tokens: Tokens, token: number, end: number): Value | null {
    const small = belowHundredAt(tokens, token, end);
    if (!small || small.value === 0) return small;
    if (small.value >= 100) return withRest(tokens, small, end);
    const hundreds = afterMultiplier(tokens, small.end, end, Sense.Hundred);
    if (hundreds === null) return small;
    const rest = restBelow(tokens, hundreds, end, 100);
    return { value: small.value * 100 + rest.value, end: rest.end };
}

/** "Duecento" and "mil" go on with what is below them. */
function withRest(tokens: Tokens, { value, end: after }: Value, end: number): Value {
    const limit = value % 1000 === 0 ? 1000 : value % 100 === 0 ? 100 : 0;
    if (limit === 0) return { value, end: after };
    const goesOn = isAnd(tokens, after, end) && (sensesAt(tokens, after + 1, end) & NUMBER) !== 0;
    const rest = restBelow(tokens, goesOn ? after + 1 : after, end, limit);
    return rest.value > 0 ? { value: value + rest.value, end: rest.end } : { value, end: after };
}

function belowHundredAt(tokens: Tokens, token: number, end: number): Value | null {
    const senses = sensesAt(tokens, token, end);
    if ((senses & NUMBER) === 0) return null;
    const value = numberAt(tokens, token);
    if (value >= 100) return { value, end: token + 1 };
    const french = frenchAt(tokens, token, end, value);
    if (french) return french;
    if ((senses & Sense.Tens) === 0) return unitBeforeTens(tokens, token, end, value) ?? { value, end: token + 1 };
    const next = joinedTo(tokens, token + 1, end);
    const unit = (sensesAt(tokens, next, end) & Sense.Unit) !== 0 ? numberAt(tokens, next) : 0;
    return unit > 0 && !isFourTwenties(tokens, next, end)
        ? { value: value + unit, end: next + 1 }
        : { value, end: token + 1 };
}

/** The token behind a hyphen, or behind an "y" that a unit follows; else the token itself. */
function joinedTo(tokens: Tokens, token: number, end: number): number {
    if (isHyphen(tokens, token, end)) {
        return isWordOf(TENS_AND_UNIT, tokens, token + 1, end)
            ? token + 2 + hyphens(tokens, token + 2, end)
            : token + 1;
    }
    const goesOn = isWordOf(TENS_AND_UNIT, tokens, token, end) && (sensesAt(tokens, token + 1, end) & Sense.Unit) !== 0;
    return goesOn ? token + 1 : token;
}

/** "Drei und zwanzig", "drie en twintig". */
function unitBeforeTens(tokens: Tokens, token: number, end: number, unit: number): Value | null {
    if (unit === 0 || unit > 9 || !isWordOf(UNIT_AND_TENS, tokens, token + 1, end)) return null;
    if ((sensesAt(tokens, token + 2, end) & Sense.Tens) === 0) return null;
    const tens = numberAt(tokens, token + 2);
    return tens < 100 ? { value: tens + unit, end: token + 3 } : null;
}

/** Sixty and a teen, four twenties and a unit or a teen, ten and a unit: "soixante-dix", "quatre-vingt-dix-sept", "dix-huit". */
function frenchAt(tokens: Tokens, token: number, end: number, value: number): Value | null {
    if (isWordOf(TEN, tokens, token, end)) {
        const unit = token + 1 + hyphens(tokens, token + 1, end);
        const isTeen = (sensesAt(tokens, unit, end) & Sense.Unit) !== 0 && numberAt(tokens, unit) >= 7;
        return isTeen ? { value: value + numberAt(tokens, unit), end: unit + 1 } : null;
    }
    if (isWordOf(SIXTY, tokens, token, end)) {
        const next = token + 1 + hyphens(tokens, token + 1, end);
        const teen = teenAt(tokens, isAnd(tokens, next, end) ? next + 1 + hyphens(tokens, next + 1, end) : next, end);
        return teen && { value: value + teen.value, end: teen.end };
    }
    if (!isFourTwenties(tokens, token, end)) return null;
    const twenties = token + 2 + hyphens(tokens, token + 1, end);
    const next = twenties + hyphens(tokens, twenties, end);
    const teen = teenAt(tokens, next, end);
    if (teen) return { value: 80 + teen.value, end: teen.end };
    const unit = (sensesAt(tokens, next, end) & Sense.Unit) !== 0 ? numberAt(tokens, next) : 0;
    return unit > 0 && !isFourTwenties(tokens, next, end)
        ? { value: 80 + unit, end: next + 1 }
        : { value: 80, end: twenties };
}

/** Ten to nineteen, in one word or as "dix" and a unit. */
function teenAt(tokens: Tokens, token: number, end: number): Value | null {
    if ((sensesAt(tokens, token, end) & Sense.Pair) === 0) return null;
    const value = numberAt(tokens, token);
    if (value < 10 || value > 19) return null;
    return frenchAt(tokens, token, end, value) ?? { value, end: token + 1 };
}

function isFourTwenties(tokens: Tokens, token: number, end: number): boolean {
    if (!isWordOf(FOUR, tokens, token, end)) return false;
    return isWordOf(TWENTY, tokens, token + 1 + hyphens(tokens, token + 1, end), end);
}

/** The token behind "hundred" or "thousand" and an "and" that goes on with the same number. */
function afterMultiplier(tokens: Tokens, token: number, end: number, sense: Sense): number | null {
    if ((sensesAt(tokens, token, end) & sense) === 0) return null;
    const next = token + 1;
    const goesOn = isAnd(tokens, next, end) && (sensesAt(tokens, next + 1, end) & NUMBER) !== 0;
    return goesOn ? next + 1 : next;
}

function restBelow(tokens: Tokens, token: number, end: number, limit: 100 | 1000): Value {
    const rest = limit === 100 ? belowHundredAt(tokens, token, end) : belowThousandAt(tokens, token, end);
    if (!rest || rest.value === 0 || rest.value >= limit) return { value: 0, end: token };
    return rest.value < 10 && !isAnd(tokens, token - 1, end) && isUnit(tokens, rest.end, end)
        ? { value: 0, end: token }
        : rest;
}

/** "Eight hundred five five five" goes on digit by digit. */
function isUnit(tokens: Tokens, token: number, end: number): boolean {
    return (sensesAt(tokens, token, end) & Sense.Unit) !== 0;
}

/** "Dreimal die vier", "deux fois zéro": so many times the digit. */
function timesAt(tokens: Tokens, token: number, end: number): SpokenNumber | null {
    const times = numberAt(tokens, token);
    if (times < 2 || times > 4 || !isWordOf(TIMES, tokens, token + 1, end)) return null;
    const digit = token + 2;
    const isDigit = (sensesAt(tokens, digit, end) & Sense.Unit) !== 0;
    return isDigit ? { digits: String(numberAt(tokens, digit)).repeat(times), end: digit + 1 } : null;
}

function repeatAt(tokens: Tokens, token: number, end: number): SpokenNumber | null {
    const times = numberAt(tokens, token);
    const behind = token + 1 + hyphens(tokens, token + 1, end);
    const next = isWordOf(ARTICLES, tokens, behind, end) ? behind + 1 : behind;
    if (next >= end) return null;
    if (tokens.kind[next] === TokenKind.Digits) {
        if (tokens.detail[next] !== 1) return null;
        return { digits: String(tokens.digit[tokens.value[next] ?? 0]).repeat(times), end: next + 1 };
    }
    if ((sensesAt(tokens, next, end) & (Sense.Unit | Sense.Misheard)) === 0) return null;
    return { digits: String(numberAt(tokens, next)).repeat(times), end: next + 1 };
}

function sensesAt(tokens: Tokens, token: number, end: number): number {
    if (token >= end || tokens.kind[token] !== TokenKind.Word) return 0;
    return LEXICON.senses[tokens.meaning[token] ?? 0] ?? 0;
}

const AND = idsOf(LEXICON, 'and und et y e en');
const TENS_AND_UNIT = idsOf(LEXICON, 'y e et');
const UNIT_AND_TENS = idsOf(LEXICON, 'und en');
const TEN = idsOf(LEXICON, 'dix');
const FOUR = idsOf(LEXICON, 'quatre');
const TWENTY = idsOf(LEXICON, 'vingt vingts');
const SIXTY = idsOf(LEXICON, 'soixante');
const TIMES = idsOf(LEXICON, 'fois keer vezes volte veces mal');
/** "Zweimal die vier". */
const ARTICLES = idsOf(LEXICON, 'die de il le');

function isAnd(tokens: Tokens, token: number, end: number): boolean {
    return isWordOf(AND, tokens, token, end);
}

function isWordOf(words: ReadonlySet<number>, tokens: Tokens, token: number, end: number): boolean {
    return token < end && tokens.kind[token] === TokenKind.Word && words.has(tokens.value[token] ?? -1);
}

function numberAt(tokens: Tokens, token: number): number {
    return LEXICON.number[tokens.meaning[token] ?? 0] ?? -1;
}

/** 1 where a hyphen stands, else 0: the tokens to skip. */
function hyphens(tokens: Tokens, token: number, end: number): number {
    return isHyphen(tokens, token, end) ? 1 : 0;
}

function isHyphen(tokens: Tokens, token: number, end: number): boolean {
    return (
        token < end &&
        tokens.kind[token] === TokenKind.Sign &&
        tokens.value[token] === HYPHEN &&
        tokens.gap[token] === Gap.None
    );
}
