import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { spokenNumberAt } from '../numbers/spokenNumber.ts';
import { type EntryView, topicsOf } from '../entry/entryView.ts';
import { Casing } from '../text/tokens.ts';
import { namedLetterAt } from './letterName.ts';
import { Sign, signOf } from './signs.ts';
import { isOneLetter, WordSet } from './wordSet.ts';

/** One or more characters of a postcode as they are written, spelled or said. */
export interface CodeAtom {
    /** `0` to `9` and `A` to `Z`. */
    readonly chars: string;
    /** The token behind them. */
    readonly end: number;
    readonly isSpoken: boolean;
}

/** Whether a postcode is expected: then misheard digits and letters, corrections and slips are read as well. */
export type Expectation = 'expected' | 'unexpected';

/** The longest of all postcodes is a ZIP+4. */
export const LONGEST_CODE = 9;
export const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat;
const PLAIN = Sense.Common | Sense.Everyday | Sense.TimeUnit | Sense.Measure | Sense.Currency | Sense.Street;
const LETTERS_AT_ONCE = 3;

/** The characters at a token, behind those that were read `before`; null when none stand there. */
export function codeAtomAt(view: EntryView, token: number, before: string, expectation: Expectation): CodeAtom | null {
    if (view.isDigits(token)) {
        if ((view.tokens.detail[token] ?? 0) > LONGEST_CODE) return null;
        return { chars: writtenDigits(view, token), end: token + 1, isSpoken: false };
    }
    if (!view.isWord(token)) return null;
    return (
        letterAt(view, token, before) ??
        gluedLettersAt(view, token, before) ??
        numberAt(view, token) ??
        spelledAt(view, token) ??
        repeatedAt(view, token) ??
        (expectation === 'expected' ? misheardAt(view, token, before) : null) ??
        lettersAt(view, token, before, expectation)
    );
}

const ZERO = 0x30;
const NINE = 0x39;

/** The digits of a token, cut out of the text when they stand there as they are compared. */
function writtenDigits(view: EntryView, token: number): string {
    const start = view.startOf(token);
    const end = view.endOf(token);
    for (let at = start; at < end; at += 1) {
        const code = view.text.charCodeAt(at);
        if (code < ZERO || code > NINE) return view.digitsAt(token);
    }
    return view.text.slice(start, end);
}

/** Whether a token is a digit, a number or a letter without doubt. */
export function isSureAtom(view: EntryView, token: number): boolean {
    if (view.isDigits(token) || (view.sensesAt(token) & NUMBER) !== 0) return true;
    if (isOneLetter(view, token)) return true;
    return view.isWord(token) && (LEXICON.letter[view.tokens.meaning[token] ?? 0] ?? 0) > 0;
}

function letterAt(view: EntryView, token: number, before: string): CodeAtom | null {
    if (!isOneLetter(view, token)) return null;
    const word = view.wordAt(token);
    if (!/^[a-z]$/u.test(word)) return null;
    if (word === 'o' && (view.textAt(token) !== 'O' || !/[A-Z]$/u.test(before))) return null;
    const end = alphabetEnd(view, token + 1, word);
    const isWord = (word === 'a' || word === 'i') && end === token + 1;
    if (isWord && !isSureAtom(view, token + 1) && !endsThere(view, token + 1)) return null;
    return { chars: word.toUpperCase(), end, isSpoken: false };
}

function gluedLettersAt(view: EntryView, token: number, before: string): CodeAtom | null {
    if (before === '' || !view.isGlued(token) || !view.isDigits(token - 1)) return null;
    const word = view.wordAt(token);
    if (!/^[a-z]{2,3}$/u.test(word)) return null;
    return { chars: word.toUpperCase(), end: token + 1, isSpoken: false };
}

function numberAt(view: EntryView, token: number): CodeAtom | null {
    if ((view.sensesAt(token) & NUMBER) === 0) return null;
    const number = spokenNumberAt(view.tokens, token, view.end);
    return number && { chars: number.digits, end: number.end, isSpoken: true };
}

/** "November", "bee", "ess for sugar". */
function spelledAt(view: EntryView, token: number): CodeAtom | null {
    const letter = LEXICON.letter[view.tokens.meaning[token] ?? 0] ?? 0;
    if (letter === 0) return null;
    const chars = String.fromCharCode(letter);
    return { chars, end: exampleEnd(view, token + 1, chars.toLowerCase()), isSpoken: true };
}

/** "Double b"; "double u" is one letter. */
function repeatedAt(view: EntryView, token: number): CodeAtom | null {
    if ((view.sensesAt(token) & Sense.Repeat) === 0) return null;
    if (YOU.isAt(view, token + 1)) return { chars: 'W', end: exampleEnd(view, token + 2, 'w'), isSpoken: true };
    const letter = LEXICON.letter[view.tokens.meaning[token + 1] ?? 0] ?? 0;
    return letter > 0 && view.isWord(token + 1)
        ? { chars: String.fromCharCode(letter).repeat(2), end: token + 2, isSpoken: true }
        : null;
}

/** "To" for two, "are" for R: between characters that are sure. */
function misheardAt(view: EntryView, token: number, before: string): CodeAtom | null {
    const isMisheard = (view.sensesAt(token) & Sense.Misheard) !== 0;
    const chars = namedLetterAt(view, token);
    if (!isMisheard && chars === '' && !AS.isAt(view, token + 1)) return null;
    const hit = view.hitAt(token);
    if (hit && topicsOf(hit).length > 0) return null;
    const isBeforeAtom = isSureAtom(view, token + 1);
    const isBeforeMisheard = (view.sensesAt(token + 1) & Sense.Misheard) !== 0 && endsThere(view, token + 2);
    if (isMisheard && (before !== '' || isBeforeAtom || isBeforeMisheard)) {
        const digit = LEXICON.number[view.tokens.meaning[token] ?? 0] ?? -1;
        if (digit >= 0) return { chars: String(digit), end: token + 1, isSpoken: true };
    }
    const example = exampleLetter(view, token);
    if (example) return { chars: example, end: token + 4, isSpoken: true };
    if (chars === '') return null;
    const isCommon = (view.sensesAt(token) & Sense.Common) !== 0;
    const end = exampleEnd(view, token + 1, chars.toLowerCase());
    const isSure = end > token + 1 || isBeforeAtom || (before !== '' && (endsThere(view, token + 1) || !isCommon));
    const isSpelledOn = isOneLetter(view, token + 1) && isSureAtom(view, token + 2);
    return isSure && (before !== '' || !isCommon || isSpelledOn) ? { chars, end, isSpoken: true } : null;
}

const LONGEST_NAME = 4;

/** "He as in echo": whatever was heard, the example tells the letter. */
function exampleLetter(view: EntryView, token: number): string | null {
    if (!AS.isAt(view, token + 1) || !IN.isAt(view, token + 2) || view.wordAt(token).length > LONGEST_NAME) return null;
    const letter = view
        .wordAt(token + 3)
        .charAt(0)
        .toUpperCase();
    return /^[A-Z]$/u.test(letter) ? letter : null;
}

/** Whether the entry ends at a token, or pauses there. */
function endsThere(view: EntryView, token: number): boolean {
    return token >= view.end || signOf(view, token) !== 0 || view.hitAt(token) !== undefined;
}

/** "SW" of "SW1A", "sw" of "sw one a". */
function lettersAt(view: EntryView, token: number, before: string, expectation: Expectation): CodeAtom | null {
    const isUpper = view.tokens.detail[token] === Casing.Upper || isCapitalLetter(view, token);
    const touches =
        before === '' ? view.isDigits(token + 1) && view.isGlued(token + 1) : view.isGlued(token) || isUpper;
    if (!touches && expectation !== 'expected') return null;
    if (view.endOf(token) - view.startOf(token) > LONGEST_WRITTEN) return null;
    const word = view.wordAt(token);
    if (!/^[a-z]+$/u.test(word) || word.length > LETTERS_AT_ONCE) return null;
    if (touches) return { chars: word.toUpperCase(), end: token + 1, isSpoken: false };
    if (word.length > 2) return null;
    if (!isUpper && ((view.sensesAt(token) & PLAIN) !== 0 || view.hitAt(token))) return null;
    const isBesideDigit = before === '' ? isDigitAtom(view, token + 1) : /\d$/u.test(before);
    return isBesideDigit ? { chars: word.toUpperCase(), end: token + 1, isSpoken: true } : null;
}

/** With what takes no room between the letters. */
const LONGEST_WRITTEN = 6;

function isCapitalLetter(view: EntryView, token: number): boolean {
    return view.tokens.detail[token] === Casing.Capitalised && isOneLetter(view, token);
}

function isDigitAtom(view: EntryView, token: number): boolean {
    return view.isDigits(token) || (view.sensesAt(token) & NUMBER) !== 0;
}

const EXAMPLES = new WordSet('as for like of');
const AS = new WordSet('as');
const IN = new WordSet('in');
const RAY = new WordSet('ray');
const YOU = new WordSet('u you');

/** Behind "for dog" and "as in dog", when the word begins with the letter, and behind "x ray"; else the token itself. */
function exampleEnd(view: EntryView, token: number, letter: string): number {
    const ray = letter === 'x' ? rayEnd(view, token) : null;
    if (ray !== null) return ray;
    if (!EXAMPLES.isAt(view, token)) return token;
    const word = IN.isAt(view, token + 1) ? token + 2 : token + 1;
    const text = view.wordAt(word);
    if (letter === 'x' && text === 'x') return rayEnd(view, word + 1) ?? token;
    return text.startsWith(letter === 'x' && text.startsWith('e') ? 'ex' : letter) && text.length > 2
        ? word + 1
        : token;
}

/** Behind the "ray" of "x ray" and "x-ray". */
function rayEnd(view: EntryView, token: number): number | null {
    const ray = signOf(view, token) === Sign.Hyphen ? token + 1 : token;
    return RAY.isAt(view, ray) ? ray + 1 : null;
}

/** Behind the word of "n november". */
export function alphabetEnd(view: EntryView, token: number, letter: string): number {
    const isAlphabet =
        view.isWord(token) &&
        (LEXICON.letter[view.tokens.meaning[token] ?? 0] ?? 0) === letter.toUpperCase().charCodeAt(0) &&
        view.wordAt(token).length > 2;
    return isAlphabet ? token + 1 : exampleEnd(view, token, letter);
}
