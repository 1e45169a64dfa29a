import { Sense } from '../lexicon/sense.ts';
import { LEXICON } from '../lexicon/known.ts';
import { spokenNumberAt } from '../numbers/spokenNumber.ts';
import { postcodesOf } from '../identifiers/postcode.ts';
import { means, type EntryView } from '../entry/entryView.ts';

/** A postcode where it stands. */
export interface PostcodeSpan {
    /** Its tokens: `[first, end)`. */
    readonly first: number;
    readonly end: number;
    /** As one would write it, without blanks. */
    readonly code: string;
    /** `own`: its structure says that it is one. `numeric`: digits that only what stands around them makes one. */
    readonly strength: 'own' | 'numeric';
    readonly name: string;
}

/** Whether a postcode is expected: then misheard digits, corrections and slips are read as well. */
export type Expectation = 'expected' | 'unexpected';

/** The longest of all postcodes is a ZIP+4. */
const LONGEST = 9;
/** With what was taken back. */
const LONGEST_CORRECTED = 18;
const MOST_TOKENS = 40;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat;
const OWN = new Set(['UK postcode', 'Canadian postal code', 'Dutch postcode', 'Irish Eircode']);

/** The longest postcode that begins at a token: written, spelled, or said digit by digit; null when none does. */
export function postcodeAt(
    view: EntryView,
    token: number,
    expectation: Expectation = 'unexpected'
): PostcodeSpan | null {
    let code = '';
    let best: PostcodeSpan | null = null;
    let next = token;
    let form: 'written' | 'said' = 'written';
    let isCorrected = false;
    while (next < view.end && next - token < MOST_TOKENS && !(next > token && view.isBroken(next))) {
        const part = partAt(view, next, code, expectation);
        if (!part) break;
        code += part.code;
        if (code.length > (isCorrected ? LONGEST_CORRECTED : LONGEST)) break;
        if (part.isSpoken) form = 'said';
        next = part.end;
        const found = isCorrected ? CORRECTED : nameOf(code, form, expectation);
        if (found && !goesOn(view, next, code, form)) best = { first: token, end: next, code, ...found };
        const crossing = cross(view, next, expectation);
        isCorrected ||= crossing.isCorrection;
        next = crossing.next;
    }
    return best;
}

const CORRECTED = { name: 'postcode with a correction', strength: 'numeric' } as const;

interface Part {
    readonly code: string;
    readonly end: number;
    readonly isSpoken: boolean;
}

const LETTERS_AT_ONCE = 3;

function partAt(view: EntryView, token: number, before: string, expectation: Expectation): Part | null {
    if (view.isDigits(token)) {
        const digits = view.digitsAt(token);
        return digits.length <= LONGEST ? { code: digits, end: token + 1, isSpoken: false } : null;
    }
    const senses = view.sensesAt(token);
    const text = view.wordAt(token);
    if (text === '') return null;
    const isO = text === 'o' && (view.textAt(token) !== 'O' || !/[A-Z]$/u.test(before));
    if (/^[a-z]$/u.test(text) && !isO) {
        return { code: text.toUpperCase(), end: exampleEnd(view, token + 1, text), isSpoken: false };
    }
    const isGluedCode = before !== '' && view.isGlued(token) && view.isDigits(token - 1);
    if (isGluedCode && /^[a-z]{2,3}$/u.test(text)) return { code: text.toUpperCase(), end: token + 1, isSpoken: false };
    const number = (senses & NUMBER) !== 0 ? spokenNumberAt(view.tokens, token, view.end) : null;
    if (number) return { code: number.digits, end: number.end, isSpoken: true };
    const letter = LEXICON.letter[view.tokens.meaning[token] ?? 0] ?? 0;
    if (letter > 0) return { code: String.fromCharCode(letter), end: token + 1, isSpoken: true };
    const isDouble = (senses & Sense.Repeat) !== 0 && /^[a-z]$/u.test(view.wordAt(token + 1));
    if (isDouble)
        return {
            code: view
                .wordAt(token + 1)
                .toUpperCase()
                .repeat(2),
            end: token + 2,
            isSpoken: true
        };
    if ((senses & Sense.Misheard) !== 0 && expectation === 'expected' && (before !== '' || isNumber(view, token + 1))) {
        const digit = LEXICON.number[view.tokens.meaning[token] ?? 0] ?? -1;
        if (digit >= 0) return { code: String(digit), end: token + 1, isSpoken: true };
    }
    const isCode = /^[a-z]+$/u.test(text) && text.length <= LETTERS_AT_ONCE && touchesCode(view, token, before);
    return isCode ? { code: text.toUpperCase(), end: token + 1, isSpoken: false } : null;
}

function isNumber(view: EntryView, token: number): boolean {
    return (view.sensesAt(token) & NUMBER) !== 0;
}

const EXAMPLES = new Set(['as', 'for', 'like', 'of']);

/** Behind "for dog" and "as in dog", when the word begins with the letter; else the token itself. */
function exampleEnd(view: EntryView, token: number, letter: string): number {
    if (letter === 'x' && view.signAt(token) === '-' && view.wordAt(token + 1) === 'ray') return token + 2;
    if (!EXAMPLES.has(view.wordAt(token))) return token;
    const word = view.wordAt(token + 1) === 'in' ? token + 2 : token + 1;
    return view.wordAt(word).startsWith(letter) && view.wordAt(word).length > 2 ? word + 1 : token;
}

/** Letters of a code stand at its begin, beside digits, or behind the digits of its second half. */
function touchesCode(view: EntryView, token: number, before: string): boolean {
    if (before === '') return view.isDigits(token + 1) && view.isGlued(token + 1);
    const isUpper = view.textAt(token) === view.textAt(token).toUpperCase();
    return view.isGlued(token) || isUpper;
}

/** Recognisers and typists take one letter for another, so that a code that is asked for need not be one that is given out. */
const LIKE_UK = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/u;
const LIKE_CANADIAN = /^[A-Z]\d[A-Z]\d[A-Z]\d$/u;

function nameOf(
    code: string,
    form: 'written' | 'said',
    expectation: Expectation
): Pick<PostcodeSpan, 'name' | 'strength'> | null {
    if (code.length < 4) return null;
    const names = postcodesOf(code).map(({ name }) => name);
    const own = names.find((name) => OWN.has(name));
    const isWeak = own === 'Dutch postcode' || own === 'Irish Eircode' || form === 'said';
    if (own) return { name: own, strength: isWeak ? 'numeric' : 'own' };
    const [name] = names;
    if (name) return { name, strength: 'numeric' };
    if (expectation === 'expected' && /^\d{5,6}$/u.test(code)) return { name: 'postcode', strength: 'numeric' };
    if (LIKE_UK.test(code) && (expectation === 'expected' || form === 'written')) {
        return { name: 'UK postcode', strength: 'numeric' };
    }
    const isLike = expectation === 'expected' && LIKE_CANADIAN.test(code);
    return isLike ? { name: 'Canadian postal code', strength: 'numeric' } : null;
}

/** Whether the code goes on without a gap, so that it is longer than a postcode. */
function goesOn(view: EntryView, next: number, code: string, form: 'written' | 'said'): boolean {
    if (view.isGlued(next) && (view.isDigits(next) || view.isWord(next))) return true;
    if (!/^\d+$/u.test(code) || code.length === LONGEST) return false;
    const isDivided = view.signAt(next) === '-' && view.isGlued(next);
    if (view.isDigits(isDivided ? next + 1 : next) && code.length !== 5) return true;
    if (view.isDigits(next) && form === 'written') return true;
    const further = view.signAt(next) === ',' ? next + 1 : next;
    return (view.sensesAt(further) & NUMBER) !== 0;
}

interface Crossing {
    readonly next: number;
    readonly isCorrection: boolean;
}

/** Crosses a hyphen, fillers and, where a code is expected, corrections inside it. */
function cross(view: EntryView, token: number, expectation: Expectation): Crossing {
    let next = token;
    let isCorrection = false;
    for (let crossed = 0; crossed < 4; crossed += 1) {
        const isGlued = view.isGlued(next) && view.isWord(next);
        const hit = isGlued ? undefined : view.hitAt(next);
        const sign = view.signAt(next);
        if (sign === '-' || (sign !== '' && ',.'.includes(sign) && !view.isDigits(token - 1))) {
            next += 1;
        } else if (hit && !view.isDigits(next) && expectation === 'expected' && isTakingBack(view, next)) {
            isCorrection = true;
            next = hit.end;
        } else if (hit && !view.isDigits(next) && (means(hit, 'filler') || isSpokenHyphen(view, next))) {
            next = hit.end;
        } else {
            break;
        }
    }
    return { next, isCorrection };
}

function isTakingBack(view: EntryView, token: number): boolean {
    return means(view.hitAt(token), 'correction') || view.wordAt(token) === 'sorry';
}

function isSpokenHyphen(view: EntryView, token: number): boolean {
    return means(view.hitAt(token), 'separator') && /^(?:dash|hyphen)$/u.test(view.wordAt(token));
}
