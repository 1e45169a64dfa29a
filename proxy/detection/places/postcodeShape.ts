import { postcodesOf } from '../identifiers/postcode.ts';
import type { Expectation } from './codeAtom.ts';

/** What a code is by its characters. */
export interface PostcodeName {
    readonly name: string;
    /** `own`: its structure says that it is one. `numeric`: digits that only what stands around them makes one. */
    readonly strength: 'own' | 'numeric';
}

/** No postcode has fewer characters. */
export const SHORTEST_CODE = 4;
const OWN = new Set(['UK postcode', 'Canadian postal code', 'Dutch postcode', 'Irish Eircode']);
const LIKE_UK = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/u;

/**
 * The forms of codes with letters, whatever is given out: `A` a letter, `9` a digit, `?` either. People and recognisers take O for zero, I for one,
 * and one letter for another, so that a code that is asked for need not be one that exists.
 */
const FORMS: Readonly<Record<string, readonly string[]>> = {
    'UK postcode': ['A99AA', 'A999AA', 'AA99AA', 'AA999AA', 'A9A9AA', 'AA9A9AA'],
    'Canadian postal code': ['A9A9A9'],
    'Irish Eircode': ['A99????', 'A9A????'],
    'Dutch postcode': ['9999AA']
};
const ALL_FORMS = Object.values(FORMS).flat();
interface NamedForm {
    readonly name: string;
    readonly form: string;
}
/** By the length of a code. */
const FORMS_OF_LENGTH: readonly (readonly NamedForm[])[] = formsOfLength();
const MOST_DIGITS = 9;
const WHOLE_DIGITS = 5;

/** The postcode that these characters are, without blanks; null when they are none. */
export function postcodeNameOf(code: string, form: 'written' | 'said', expectation: Expectation): PostcodeName | null {
    if (code.length < SHORTEST_CODE) return null;
    const names = postcodesOf(code);
    const own = names.find(({ name }) => OWN.has(name))?.name;
    const isWeak = own === 'Dutch postcode' || own === 'Irish Eircode' || form === 'said';
    if (own) return { name: own, strength: isWeak ? 'numeric' : 'own' };
    const name = names[0]?.name ?? (expectation === 'expected' ? likelyName(code) : undefined);
    if (name) return { name, strength: 'numeric' };
    return form === 'written' && LIKE_UK.test(code) ? { name: 'UK postcode', strength: 'numeric' } : null;
}

function likelyName(code: string): string | undefined {
    if (isNumber(code)) return code.length === 5 || code.length === 6 ? 'postcode' : undefined;
    const forms = FORMS_OF_LENGTH[code.length];
    if (forms) for (const { name, form } of forms) if (fits(code, form)) return name;
    return undefined;
}

function formsOfLength(): readonly (readonly NamedForm[])[] {
    const byLength: NamedForm[][] = [];
    for (const [name, forms] of Object.entries(FORMS)) {
        for (const form of forms) (byLength[form.length] ??= []).push({ name, form });
    }
    return byLength;
}

function fits(code: string, form: string): boolean {
    for (let at = 0; at < code.length; at += 1) {
        const due = form.charCodeAt(at);
        if (due === ANY) continue;
        const given = code.charCodeAt(at);
        if (!(due === LETTER ? mayBeLetter(given) : mayBeDigit(given))) return false;
    }
    return true;
}

const ANY = 0x3f;
const LETTER = 0x41;
const LAST_LETTER = 0x5a;
const ZERO = 0x30;
const ONE = 0x31;
const NINE = 0x39;
const LETTER_O = 0x4f;
const LETTER_I = 0x49;

/** Whether a code is digits alone. */
export function isNumber(code: string): boolean {
    for (let at = 0; at < code.length; at += 1) {
        const character = code.charCodeAt(at);
        if (character < ZERO || character > NINE) return false;
    }
    return code !== '';
}

function mayBeLetter(code: number): boolean {
    return (code >= LETTER && code <= LAST_LETTER) || code === ZERO || code === ONE;
}

function mayBeDigit(code: number): boolean {
    return (code >= ZERO && code <= NINE) || code === LETTER_O || code === LETTER_I;
}

/** Whether nothing is missing of a code: what is told next is another value. */
export function isWholePostcode(code: string): boolean {
    return isNumber(code) ? code.length >= WHOLE_DIGITS : likelyName(code) !== undefined;
}

/** Whether a postcode may begin with these characters. */
export function mayBeginPostcode(code: string): boolean {
    if (isNumber(code)) return code.length <= MOST_DIGITS;
    for (const form of ALL_FORMS) if (code.length <= form.length && fits(code, form)) return true;
    return false;
}
