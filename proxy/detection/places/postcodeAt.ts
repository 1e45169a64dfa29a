import { Sense } from '../lexicon/sense.ts';
import { LEXICON } from '../lexicon/known.ts';
import { spokenNumberAt } from '../numbers/spokenNumber.ts';
import { postcodesOf } from '../identifiers/postcode.ts';
import { means, type EntryView } from '../dates/entryView.ts';

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

/** The longest of all postcodes is a ZIP+4. */
const LONGEST = 9;
const MOST_TOKENS = 24;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat;
const OWN = new Set(['UK postcode', 'Canadian postal code', 'Dutch postcode', 'Irish Eircode']);

/** The longest postcode that begins at a token: written, spelled, or said digit by digit; null when none does. */
export function postcodeAt(view: EntryView, token: number): PostcodeSpan | null {
    let code = '';
    let best: PostcodeSpan | null = null;
    let next = token;
    let isWritten = true;
    for (let steps = 0; steps < MOST_TOKENS && next < view.end; steps += 1) {
        const part = partAt(view, next, code);
        if (!part || (next > token && view.isBroken(next))) break;
        code += part.code;
        if (code.length > LONGEST) break;
        if (part.isSpoken) isWritten = false;
        next = part.end;
        const found = nameOf(code, isWritten ? 'written' : 'said');
        if (found && !goesOn(view, next, code)) best = { first: token, end: next, code, ...found };
        next = cross(view, next);
    }
    return best;
}

interface Part {
    readonly code: string;
    readonly end: number;
    readonly isSpoken: boolean;
}

const LETTERS_AT_ONCE = 3;

function partAt(view: EntryView, token: number, before: string): Part | null {
    if (view.isDigits(token)) {
        const digits = view.digitsAt(token);
        return digits.length <= LONGEST ? { code: digits, end: token + 1, isSpoken: false } : null;
    }
    const senses = view.sensesAt(token);
    const text = view.wordAt(token);
    if (text === '') return null;
    if (/^[a-z]$/u.test(text) && text !== 'o') return { code: text.toUpperCase(), end: token + 1, isSpoken: false };
    if (view.textAt(token) === 'O' && /[A-Z]$/u.test(before)) return { code: 'O', end: token + 1, isSpoken: false };
    const number = (senses & NUMBER) !== 0 ? spokenNumberAt(view.tokens, token, view.end) : null;
    if (number) return { code: number.digits, end: number.end, isSpoken: true };
    const letter = LEXICON.letter[view.tokens.value[token] ?? 0] ?? 0;
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
    const isCode = /^[a-z]+$/u.test(text) && text.length <= LETTERS_AT_ONCE && touchesCode(view, token, before);
    return isCode ? { code: text.toUpperCase(), end: token + 1, isSpoken: false } : null;
}

/** Letters of a code stand at its begin, beside digits, or behind the digits of its second half. */
function touchesCode(view: EntryView, token: number, before: string): boolean {
    if (before === '') return view.isDigits(token + 1) && view.isGlued(token + 1);
    const isUpper = view.textAt(token) === view.textAt(token).toUpperCase();
    return view.isGlued(token) || isUpper;
}

function nameOf(code: string, form: 'written' | 'said'): Pick<PostcodeSpan, 'name' | 'strength'> | null {
    if (code.length < 4) return null;
    const names = postcodesOf(code).map(({ name }) => name);
    const own = names.find((name) => OWN.has(name));
    if (own)
        return {
            name: own,
            strength: own === 'Dutch postcode' || own === 'Irish Eircode' || form === 'said' ? 'numeric' : 'own'
        };
    const [name] = names;
    return name ? { name, strength: 'numeric' } : null;
}

/** Whether the code goes on without a gap, so that it is longer than a postcode. */
function goesOn(view: EntryView, next: number, code: string): boolean {
    if (view.isGlued(next) && (view.isDigits(next) || view.isWord(next))) return true;
    if (!/^\d+$/u.test(code) || code.length === LONGEST) return false;
    if (view.isDigits(next) && code.length < 5) return false;
    return (view.sensesAt(next) & (Sense.Unit | Sense.Repeat)) !== 0;
}

/** Crosses a hyphen, a dot and fillers inside a code. */
function cross(view: EntryView, token: number): number {
    let next = token;
    for (let crossed = 0; crossed < 3; crossed += 1) {
        const hit = view.hitAt(next);
        const sign = view.signAt(next);
        if (sign === '-' || sign === ',' || sign === '.') next += 1;
        else if (
            hit &&
            !view.isDigits(next) &&
            (means(hit, 'filler') || (means(hit, 'separator') && /^(?:dash|hyphen)$/u.test(view.wordAt(next))))
        )
            next = hit.end;
        else break;
    }
    return next;
}
