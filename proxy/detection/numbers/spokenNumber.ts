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
 * Reads the number that is said at a token, or null: "four" is 4, "twenty-three" 23, "four hundred and twelve" 412, "nineteen hundred" 1900, "two
 * thousand and five" 2005, "double five" 55. "Twenty twelve" is 20 and leaves "twelve" to the next. Looks at no more than eight tokens.
 */
export function spokenNumberAt(tokens: Tokens, token: number, end: number): SpokenNumber | null {
    const senses = sensesAt(tokens, token, end);
    if ((senses & Sense.Repeat) !== 0) return repeatAt(tokens, token, end);
    if ((senses & NUMBER) === 0) return null;
    const small = belowHundredAt(tokens, token, end);
    if (!small) return null;
    const thousands = afterMultiplier(tokens, small.end, end, Sense.Thousand);
    if (thousands !== null && small.value > 0) {
        const rest = restBelow(tokens, thousands, end, 1000);
        return { digits: String(small.value * 1000 + rest.value), end: rest.end };
    }
    const hundreds = afterMultiplier(tokens, small.end, end, Sense.Hundred);
    if (hundreds !== null && small.value > 0) {
        const rest = restBelow(tokens, hundreds, end, 100);
        return { digits: String(small.value * 100 + rest.value), end: rest.end };
    }
    return { digits: String(small.value), end: small.end };
}

interface Value {
    readonly value: number;
    readonly end: number;
}

function belowHundredAt(tokens: Tokens, token: number, end: number): Value | null {
    const senses = sensesAt(tokens, token, end);
    if ((senses & NUMBER) === 0) return null;
    const value = LEXICON.number[tokens.value[token] ?? 0] ?? 0;
    if ((senses & Sense.Tens) === 0) return { value, end: token + 1 };
    const unit = isHyphen(tokens, token + 1, end) ? token + 2 : token + 1;
    const unitValue = (sensesAt(tokens, unit, end) & Sense.Unit) !== 0 ? LEXICON.number[tokens.value[unit] ?? 0] : 0;
    return unitValue ? { value: value + unitValue, end: unit + 1 } : { value, end: token + 1 };
}

/** The token behind "hundred" or "thousand" and an "and" that goes on with the same number. */
function afterMultiplier(tokens: Tokens, token: number, end: number, sense: Sense): number | null {
    if ((sensesAt(tokens, token, end) & sense) === 0) return null;
    const next = token + 1;
    const goesOn = isAnd(tokens, next, end) && (sensesAt(tokens, next + 1, end) & NUMBER) !== 0;
    return goesOn ? next + 1 : next;
}

function restBelow(tokens: Tokens, token: number, end: number, limit: 100 | 1000): Value {
    const small = belowHundredAt(tokens, token, end);
    if (!small || small.value === 0) return { value: 0, end: token };
    if (limit === 1000 && small.value < 10) {
        const hundreds = afterMultiplier(tokens, small.end, end, Sense.Hundred);
        if (hundreds !== null) {
            const rest = restBelow(tokens, hundreds, end, 100);
            return { value: small.value * 100 + rest.value, end: rest.end };
        }
    }
    return small;
}

function repeatAt(tokens: Tokens, token: number, end: number): SpokenNumber | null {
    const times = LEXICON.number[tokens.value[token] ?? 0] ?? 0;
    const next = isHyphen(tokens, token + 1, end) ? token + 2 : token + 1;
    if (next >= end) return null;
    if (tokens.kind[next] === TokenKind.Digits) {
        if (tokens.detail[next] !== 1) return null;
        return { digits: String(tokens.digit[tokens.value[next] ?? 0]).repeat(times), end: next + 1 };
    }
    if ((sensesAt(tokens, next, end) & (Sense.Unit | Sense.Misheard)) === 0) return null;
    return { digits: String(LEXICON.number[tokens.value[next] ?? 0]).repeat(times), end: next + 1 };
}

function sensesAt(tokens: Tokens, token: number, end: number): number {
    if (token >= end || tokens.kind[token] !== TokenKind.Word) return 0;
    return LEXICON.senses[tokens.value[token] ?? 0] ?? 0;
}

const AND = idsOf(LEXICON, 'and und et y e en');

function isAnd(tokens: Tokens, token: number, end: number): boolean {
    return token < end && tokens.kind[token] === TokenKind.Word && AND.has(tokens.value[token] ?? -1);
}

function isHyphen(tokens: Tokens, token: number, end: number): boolean {
    return (
        token < end &&
        tokens.kind[token] === TokenKind.Sign &&
        tokens.value[token] === HYPHEN &&
        tokens.gap[token] === Gap.None
    );
}
