import type { EntryView } from '../entry/entryView.ts';
import { Sense } from '../lexicon/sense.ts';
import { Sign, signOf } from './signs.ts';
import { isOneLetter, WordSet } from './wordSet.ts';

const LONGEST_NUMBER = 8;
/** Two digits count as well: "one two way street". */
const FEWEST_DIGITS = 3;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Hundred | Sense.Thousand;
/** What a house number may begin with, or go on: "six double four". */
const PART = NUMBER | Sense.Repeat;
const AND = new WordSet('and');

/** A house number where it stands. */
export interface HouseNumber {
    /** Its first token. */
    readonly first: number;
    /** In digits, or in words digit by digit, as nobody counts. */
    readonly isPlain: boolean;
}

/** The house number that ends before a token: "221B", "12-14", "3/45", "twelve thirty four". */
export function numberBefore(view: EntryView, end: number): HouseNumber | null {
    const last = end - 1;
    const isLetter = view.isGlued(last) && isOneLetter(view, last);
    const digits = isLetter ? last - 1 : last;
    if (view.isDigits(digits)) {
        if ((view.tokens.detail[digits] ?? 0) > 5 || isBehindLetters(view, digits)) return null;
        const sign = signOf(view, digits - 1);
        const isRange =
            (sign === Sign.Hyphen || sign === Sign.Slash) && view.isDigits(digits - 2) && view.isGlued(digits);
        return { first: isRange ? digits - 2 : digits, isPlain: true };
    }
    let first = end;
    if ((view.sensesAt(last - 1) & NUMBER) !== 0 && isSpokenLetter(view, last)) first = last;
    const lastNumber = first;
    while (first > view.from && lastNumber - first < LONGEST_NUMBER && !view.isBroken(first)) {
        const isAnd = AND.isAt(view, first - 1) && (view.sensesAt(first - 2) & (Sense.Hundred | Sense.Thousand)) !== 0;
        const isHyphen = signOf(view, first - 1) === Sign.Hyphen && (view.sensesAt(first - 2) & NUMBER) !== 0;
        if (!isAnd && !isHyphen && (view.sensesAt(first - 1) & PART) === 0) break;
        first -= 1;
    }
    return first < lastNumber ? { first, isPlain: isDigitByDigit(view, first, lastNumber) } : null;
}

/** "Five six nine". */
function isDigitByDigit(view: EntryView, first: number, end: number): boolean {
    if (end - first < FEWEST_DIGITS) return false;
    for (let token = first; token < end; token += 1)
        if ((view.sensesAt(token) & (Sense.Unit | Sense.Repeat)) === 0) return false;
    return true;
}

/** The "51" of the number plate "AB51 ABC". */
function isBehindLetters(view: EntryView, digits: number): boolean {
    return view.isGlued(digits) && view.wordAt(digits - 1).length > 1;
}

/** The letter of "twelve b oak lane"; an "a" before a word of every sentence is none. */
function isSpokenLetter(view: EntryView, token: number): boolean {
    if (!isOneLetter(view, token) || ZERO.isAt(view, token)) return false;
    return !ARTICLE.isAt(view, token) || (view.sensesAt(token + 1) & (Sense.Common | Sense.Street)) === 0;
}

const ZERO = new WordSet('o');
const ARTICLE = new WordSet('a');

const BIS = new WordSet('bis ter');

/** The token behind a house number and its letter. */
export function numberEnd(view: EntryView, digits: number): number {
    const next = digits + 1;
    if (view.isGlued(next) && isOneLetter(view, next)) return next + 1;
    if (BIS.isAt(view, next) && !view.isBroken(next)) return next + 1;
    const sign = signOf(view, next);
    const isRange = (sign === Sign.Hyphen || sign === Sign.Slash) && view.isGlued(next) && view.isGlued(next + 1);
    return isRange && view.isDigits(next + 1) ? next + 2 : next;
}
