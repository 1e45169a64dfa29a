import type { EntryView } from '../entry/entryView.ts';
import { LEXICON } from '../lexicon/known.ts';
import { Casing } from '../text/tokens.ts';
import { NUMBER } from './codeAtom.ts';
import { isBehindIdentity } from './identityList.ts';
import { isBehindMark, isBehindState, isWhereSomeoneIs } from './postcodeProof.ts';
import { Sign, signOf } from './signs.ts';
import { isOneLetter } from './wordSet.ts';

/** The longest run of letters that a postcode which is asked for begins with, as people write it. */
const LONGEST_LETTERS = 4;
const LONGEST_AREA = 2;
const ZIP = 5;
const ZIP_END = 4;
const DUTCH_DIGITS = 4;

/** Whether a postcode that was asked for, or is called so, may begin at a token. */
export function mayBeginAsked(view: EntryView, token: number): boolean {
    return mayBegin(view, token, LONGEST_LETTERS);
}

/** Whether a postcode that was said before may begin at a token. */
export function mayBeginAgain(view: EntryView, token: number): boolean {
    return mayBegin(view, token, 1);
}

/**
 * Whether a postcode that nobody mentions may begin at a token. Unless it stands behind "I'm in", a state, or what says who somebody is, its own
 * structure must tell it: letters that digits touch, a ZIP+4, the digits before the letters of a Dutch one.
 */
export function mayBeginUnasked(view: EntryView, token: number): boolean {
    if (!mayBeginAgain(view, token)) return false;
    if (isBehindMark(view, token)) return true;
    const isNumber = view.isDigits(token) || (view.sensesAt(token) & NUMBER) !== 0;
    if (isNumber ? mayBeDutch(view, token) || isZipPlusFour(view, token) : isArea(view, token)) return true;
    if (isWhereSomeoneIs(view, token) || isBehindIdentity(view, token)) return true;
    return isNumber && isBehindState(view, token);
}

/** The letters of an area, which digits touch. */
function isArea(view: EntryView, token: number): boolean {
    return (
        view.isDigits(token + 1) && view.isGlued(token + 1) && view.endOf(token) - view.startOf(token) <= LONGEST_AREA
    );
}

function isZipPlusFour(view: EntryView, token: number): boolean {
    const { detail } = view.tokens;
    return detail[token] === ZIP && signOf(view, token + 1) === Sign.Hyphen && detail[token + 2] === ZIP_END;
}

/** Four digits and capitals behind them, in whatever pieces; said in words, all of it in capitals. */
function mayBeDutch(view: EntryView, token: number): boolean {
    if (view.isWord(token)) return isUpper(view, token);
    let digits = 0;
    let next = token;
    for (; digits <= DUTCH_DIGITS && !view.isWord(next); next += 1) {
        if (view.isDigits(next)) digits += view.tokens.detail[next] ?? 0;
        else if (!isBetween(signOf(view, next))) return false;
    }
    if (digits > DUTCH_DIGITS || !isUpper(view, next)) return false;
    return digits === DUTCH_DIGITS || (view.sensesAt(next) & NUMBER) !== 0 || view.hitAt(next) !== undefined;
}

function isBetween(sign: number): boolean {
    return sign === Sign.Hyphen || sign === Sign.Comma || sign === Sign.Dot;
}

function isUpper(view: EntryView, token: number): boolean {
    const casing = view.tokens.detail[token];
    return casing === Casing.Upper || (casing === Casing.Capitalised && isOneLetter(view, token));
}

function mayBegin(view: EntryView, token: number, longestLetters: number): boolean {
    if (view.isGlued(token) && !mayTouch(signOf(view, token - 1)) && !isBehindMark(view, token)) return false;
    if (view.isDigits(token)) return !view.isDigits(token - 1) || view.isBroken(token);
    if (!view.isWord(token)) return false;
    const isNumber = (view.sensesAt(token) & NUMBER) !== 0;
    if (isNumber) return (view.sensesAt(token - 1) & NUMBER) === 0 && !view.isDigits(token - 1);
    if ((LEXICON.letter[view.tokens.meaning[token] ?? 0] ?? 0) > 0 || view.isDigits(token + 1)) return true;
    return view.endOf(token) - view.startOf(token) <= longestLetters;
}

function mayTouch(sign: number): boolean {
    return sign === Sign.Open || sign === Sign.Colon || sign === Sign.Comma;
}
