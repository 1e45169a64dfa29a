import { Sense } from '../lexicon/sense.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import {
    FRENCH,
    hyphenatedUnitAt,
    hyphens,
    isAnd,
    isHyphen,
    isUnit,
    isWordOf,
    numberAt,
    Role,
    rolesOf,
    sensesAt,
    unitAt
} from './numberWords.ts';

/** A number said in words: the digits one would write, and the token behind it. */
export interface SpokenNumber {
    readonly digits: string;
    readonly end: number;
}

const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens;

/**
 * Reads the number that is said at a token, or null: "four" is 4, "twenty-three" 23, "drei und zwanzig" 23, "quatre-vingt-dix-sept" 97, "four hundred
 * and twelve" 412, "nineteen hundred" 1900, "mil novecientos ochenta y dos" 1982, "double five" 55. "Twenty twelve" is 20 and leaves "twelve" to the
 * next. Looks at a bounded number of tokens.
 */
export function spokenNumberAt(tokens: Tokens, token: number, end: number): SpokenNumber | null {
    const senses = sensesAt(tokens, token, end);
    if ((senses & (NUMBER | Sense.Repeat)) === 0) return null;
    if ((senses & Sense.Repeat) !== 0) return repeatAt(tokens, token, end);
    const number = numberAt(tokens, token);
    const digit = DIGITS[number];
    if ((senses & NUMBER) === Sense.Unit && digit !== undefined && !mayGoOn(tokens, token, end))
        return { digits: digit, end: token + 1 };
    const times = timesAt(tokens, token, end, number);
    if (times) return times;
    const small = belowThousandAt(tokens, token, end);
    if (small === NOTHING) return null;
    const behind = token + lengthOf(small);
    const value = valueOf(small);
    const thousands = afterMultiplier(tokens, behind, end, Sense.Thousand);
    if (thousands < 0 || value === 0 || value >= 1000) return { digits: String(value), end: behind };
    const rest = restBelow(tokens, thousands, end, 1000);
    return { digits: String(value * 1000 + valueOf(rest)), end: thousands + lengthOf(rest) };
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

const MOST_TIMES = 6;

/** "Four hundred", "vier und": a digit is no number by itself before these. */
function mayGoOn(tokens: Tokens, token: number, end: number): boolean {
    if (rolesOf(tokens, token) !== 0) return true;
    const next = token + 1;
    if (next >= end || tokens.kind[next] !== TokenKind.Word) return false;
    const senses = sensesAt(tokens, next, end);
    return (senses & (Sense.Hundred | Sense.Thousand)) !== 0 || rolesOf(tokens, next) !== 0;
}

/** The value of some tokens and how many they are, in one integer, so that reading one costs no object. */
type Said = number;
const NOTHING: Said = 0;
const LENGTH_BITS = 7;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

function said(value: number, length: number): Said {
    return (value << LENGTH_BITS) | length;
}

function valueOf(number: Said): number {
    return number >> LENGTH_BITS;
}

function lengthOf(number: Said): number {
    return number & LENGTH_MASK;
}

function belowThousandAt(tokens: Tokens, token: number, end: number): Said {
    const small = belowHundredAt(tokens, token, end);
    const value = valueOf(small);
    if (value === 0) return small;
    if (value >= 100) return withRest(tokens, token, end, small);
    const hundreds = afterMultiplier(tokens, token + lengthOf(small), end, Sense.Hundred);
    if (hundreds < 0) return small;
    const rest = restBelow(tokens, hundreds, end, 100);
    return said(value * 100 + valueOf(rest), hundreds + lengthOf(rest) - token);
}

/** "Duecento" and "mil" go on with what is below them. */
function withRest(tokens: Tokens, token: number, end: number, number: Said): Said {
    const value = valueOf(number);
    const limit = value % 1000 === 0 ? 1000 : value % 100 === 0 ? 100 : 0;
    if (limit === 0) return number;
    const after = token + lengthOf(number);
    const goesOn = isAnd(tokens, after, end) && (sensesAt(tokens, after + 1, end) & NUMBER) !== 0;
    const next = goesOn ? after + 1 : after;
    const rest = restBelow(tokens, next, end, limit);
    return valueOf(rest) > 0 ? said(value + valueOf(rest), next + lengthOf(rest) - token) : number;
}

function belowHundredAt(tokens: Tokens, token: number, end: number): Said {
    const senses = sensesAt(tokens, token, end);
    if ((senses & NUMBER) === 0) return NOTHING;
    const value = numberAt(tokens, token);
    if (value >= 100) return said(value, 1);
    const french = frenchAt(tokens, token, end, value);
    if (french !== NOTHING) return french;
    if ((senses & Sense.Tens) === 0) return unitBeforeTens(tokens, token, end, value);
    const next = joinedTo(tokens, token + 1, end);
    const unit = hyphenatedUnitAt(tokens, token + 1, end) ?? unitAt(tokens, next, end);
    return unit > 0 && !isFourTwenties(tokens, next, end) ? said(value + unit, next + 1 - token) : said(value, 1);
}

/** The token behind a hyphen, or behind an "y" that a unit follows; else the token itself. */
function joinedTo(tokens: Tokens, token: number, end: number): number {
    if (isHyphen(tokens, token, end)) {
        return isWordOf(Role.TensAndUnit, tokens, token + 1, end)
            ? token + 2 + hyphens(tokens, token + 2, end)
            : token + 1;
    }
    const goesOn =
        isWordOf(Role.TensAndUnit, tokens, token, end) && (sensesAt(tokens, token + 1, end) & Sense.Unit) !== 0;
    return goesOn ? token + 1 : token;
}

/** "Drei und zwanzig", "drie en twintig", or the unit alone. */
function unitBeforeTens(tokens: Tokens, token: number, end: number, unit: number): Said {
    const alone = said(unit, 1);
    if (unit === 0 || unit > 9 || !isWordOf(Role.UnitAndTens, tokens, token + 1, end)) return alone;
    if ((sensesAt(tokens, token + 2, end) & Sense.Tens) === 0) return alone;
    const tens = numberAt(tokens, token + 2);
    return tens < 100 ? said(tens + unit, 3) : alone;
}

/** Sixty and a teen, four twenties and a unit or a teen, ten and a unit: "soixante-dix", "quatre-vingt-dix-sept", "dix-huit". */
function frenchAt(tokens: Tokens, token: number, end: number, value: number): Said {
    const role = rolesOf(tokens, token);
    if ((role & FRENCH) === 0) return NOTHING;
    const behind = token + 1 + hyphens(tokens, token + 1, end);
    if ((role & Role.Ten) !== 0) {
        const unit = unitAt(tokens, behind, end);
        return unit >= 7 ? said(value + unit, behind + 1 - token) : NOTHING;
    }
    if ((role & Role.Sixty) !== 0) {
        const next = isAnd(tokens, behind, end) ? behind + 1 + hyphens(tokens, behind + 1, end) : behind;
        const teen = teenAt(tokens, next, end);
        return teen === NOTHING ? NOTHING : said(value + valueOf(teen), next + lengthOf(teen) - token);
    }
    if (!isWordOf(Role.Twenty, tokens, behind, end)) return NOTHING;
    const twenties = token + 2 + hyphens(tokens, token + 1, end);
    const next = twenties + hyphens(tokens, twenties, end);
    const teen = teenAt(tokens, next, end);
    if (teen !== NOTHING) return said(80 + valueOf(teen), next + lengthOf(teen) - token);
    const unit = unitAt(tokens, next, end);
    return unit > 0 && !isFourTwenties(tokens, next, end)
        ? said(80 + unit, next + 1 - token)
        : said(80, twenties - token);
}

/** Ten to nineteen, in one word or as "dix" and a unit. */
function teenAt(tokens: Tokens, token: number, end: number): Said {
    if ((sensesAt(tokens, token, end) & Sense.Pair) === 0) return NOTHING;
    const value = numberAt(tokens, token);
    if (value < 10 || value > 19) return NOTHING;
    const french = frenchAt(tokens, token, end, value);
    return french === NOTHING ? said(value, 1) : french;
}

function isFourTwenties(tokens: Tokens, token: number, end: number): boolean {
    if (!isWordOf(Role.Four, tokens, token, end)) return false;
    return isWordOf(Role.Twenty, tokens, token + 1 + hyphens(tokens, token + 1, end), end);
}

/** The token behind "hundred" or "thousand" and an "and" that goes on with the same number; -1 when there is none. */
function afterMultiplier(tokens: Tokens, token: number, end: number, sense: Sense): number {
    if ((sensesAt(tokens, token, end) & sense) === 0) return -1;
    const next = token + 1;
    const goesOn = isAnd(tokens, next, end) && (sensesAt(tokens, next + 1, end) & NUMBER) !== 0;
    return goesOn ? next + 1 : next;
}

function restBelow(tokens: Tokens, token: number, end: number, limit: 100 | 1000): Said {
    const rest = limit === 100 ? belowHundredAt(tokens, token, end) : belowThousandAt(tokens, token, end);
    const value = valueOf(rest);
    if (value === 0 || value >= limit) return NOTHING;
    const beginsNext =
        value < 10 && !isAnd(tokens, token - 1, end) && isBelowHundred(tokens, token + lengthOf(rest), end);
    return beginsNext ? NOTHING : rest;
}

/** The "seventy" of "eight hundred five seventy seven", whose five begins the next digits. */
function isBelowHundred(tokens: Tokens, token: number, end: number): boolean {
    return isUnit(tokens, token, end) || (sensesAt(tokens, token, end) & (Sense.Tens | Sense.Pair)) !== 0;
}

/** "Dreimal die vier", "deux fois zéro", "four zeroes": so many times the digit. */
function timesAt(tokens: Tokens, token: number, end: number, times: number): SpokenNumber | null {
    if (times < 2 || times > MOST_TIMES) return null;
    const next = token + 1;
    if (isWordOf(Role.Plural, tokens, next, end) && !(numberAt(tokens, next) > 0 && isBehindDigits(tokens, token)))
        return { digits: String(numberAt(tokens, next)).repeat(times), end: next + 1 };
    if (!isWordOf(Role.Times, tokens, next, end)) return null;
    const digit = next + 1;
    return isUnit(tokens, digit, end)
        ? { digits: String(numberAt(tokens, digit)).repeat(times), end: digit + 1 }
        : null;
}

/** "One six sevens": recognisers write a digit in the plural as well. */
function isBehindDigits(tokens: Tokens, token: number): boolean {
    return token > 0 && (sensesAt(tokens, token - 1, token) & (NUMBER | Sense.Misheard)) !== 0;
}

function repeatAt(tokens: Tokens, token: number, end: number): SpokenNumber | null {
    const times = numberAt(tokens, token);
    const behind = token + 1 + hyphens(tokens, token + 1, end);
    const next = isWordOf(Role.Article, tokens, behind, end) ? behind + 1 : behind;
    if (next >= end) return null;
    if (tokens.kind[next] === TokenKind.Digits) {
        if (tokens.detail[next] !== 1) return null;
        return { digits: String(tokens.digit[tokens.value[next] ?? 0]).repeat(times), end: next + 1 };
    }
    if ((sensesAt(tokens, next, end) & (Sense.Unit | Sense.Misheard)) === 0) return null;
    return { digits: String(numberAt(tokens, next)).repeat(times), end: next + 1 };
}
