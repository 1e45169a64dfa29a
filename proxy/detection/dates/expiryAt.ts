import { Sense } from '../lexicon/sense.ts';
import { isItemEnd } from './answer.ts';
import { dateAtomsFrom, type DateAtom } from './dateAtoms.ts';
import { NO_PARTS, type DateParts, type Order } from './dateParts.ts';
import { askedDateAt, dateAt, openDateAt, type DateSpan } from './dateSpan.ts';
import type { EntryView } from '../entry/entryView.ts';

const WRITTEN: readonly Order[] = [['m', 'y']];
const NAMED: readonly Order[] = [['M', 'y']];
const MONTH_AND_YEAR: readonly Order[] = [
    ['M', 'y'],
    ['m', 'y'],
    ['Y', 'm'],
    ['Y', 'M']
];
const PIECES: readonly Order[] = [['M'], ['m'], ['y']];

/** Cards live shorter; older ones are read out all the same. */
const FIRST_YEAR = 2012;
const LAST_YEAR = 2049;
const LAST_MONTH = 12;
const LONGEST_CODE = 4;
const SHORTEST_CARD = 13;
/** Cards are written in groups of four, six and five, or whole. */
const SHORTEST_GROUP = 3;

/** "12/27", "09-2028", "Sep 2028" at a token: a month and a year that are written as such. */
export function writtenExpiryAt(view: EntryView, token: number): DateSpan | null {
    if (!view.isDigits(token) || lengthAt(view, token) > 2) return null;
    const sign = view.signAt(token + 1);
    if (sign !== '/' && sign !== '-') return null;
    const after = view.signAt(token + 3);
    const isLonger = (after === '/' || after === '-') && view.isGlued(token + 3) && view.isDigits(token + 4);
    const before = view.signAt(token - 1);
    if (isLonger || ((before === '/' || before === '-') && view.isGlued(token))) return null;
    const date = askedDateAt(view, token, WRITTEN);
    return date && date.last === token + 3 && isExpiry(date.parts) ? date : null;
}

/** "04 28" and "0428" right behind the digits of a card, or on a line of their own; a security code may follow. */
export function itemExpiryAt(view: EntryView, token: number): DateSpan | null {
    const before = view.signAt(token - 1) === '' ? token - 1 : token - 2;
    const isHyphenated = view.signAt(token - 1) === '-' && view.isGlued(token);
    const isBehindCard = view.isDigits(token) && !isHyphenated && digitsUpTo(view, before) >= SHORTEST_CARD;
    if (!isBehindCard && (token === view.from || !view.isBroken(token))) return null;
    const date = expectedExpiryAt(view, token) ?? (isBehindCard ? openDateAt(view, token, WRITTEN) : null);
    if (!date || date.parts.day !== undefined || !isExpiry(date.parts)) return null;
    const codeLength = lengthAt(view, date.last);
    return isItemEnd(view, date.last) || codeLength === 3 || codeLength === 4 ? date : null;
}

/** How many digits a token has. */
function lengthAt(view: EntryView, token: number): number {
    return view.isDigits(token) ? (view.tokens.detail[token] ?? 0) : 0;
}

/** How many digits stand in the groups that end with a token. */
function digitsUpTo(view: EntryView, token: number): number {
    let digits = 0;
    for (let group = token; digits < SHORTEST_CARD && view.isDigits(group); group -= 1) {
        const length = lengthAt(view, group);
        if (length < SHORTEST_GROUP || (view.isGlued(group) && view.wordAt(group - 1) !== '')) return 0;
        digits += length;
        if (view.signAt(group - 1) === '-') group -= 1;
    }
    return digits;
}

/** "August of twenty six", behind which a security code may follow at once. */
export function openExpiryAt(view: EntryView, token: number): DateSpan | null {
    if ((view.sensesAt(token) & Sense.Month) === 0) return null;
    const date = openDateAt(view, token, NAMED);
    return date && isExpiry(date.parts) ? date : null;
}

/** "Feb 25", "february 2025". */
export function namedExpiryAt(view: EntryView, token: number): DateSpan | null {
    if ((view.sensesAt(token) & Sense.Month) === 0) return null;
    const date = askedDateAt(view, token, NAMED);
    return date && isExpiry(date.parts) ? date : null;
}

/** An expiry at a token where one is asked for: words and digits alone will do. */
export function expectedExpiryAt(view: EntryView, token: number): DateSpan | null {
    const compact = compactAt(view, token) ?? clockAt(view, token);
    if (compact) return compact;
    const atoms = dateAtomsFrom(view, token);
    const spread = spreadAt(view, token, atoms);
    if (spread) return spread;
    const date = monthAndYearAt(view, token, atoms) ?? monthAndYearAt(view, token, withoutStutters(atoms));
    if (date) return date;
    const full = dateAt(view, token, atoms);
    return full && isExpiry(full.parts) && full.parts.day !== undefined ? full : null;
}

function monthAndYearAt(view: EntryView, token: number, atoms: readonly DateAtom[]): DateSpan | null {
    const date = askedDateAt(view, token, MONTH_AND_YEAR, atoms);
    return date && isExpiry(date.parts) ? date : null;
}

/** The atoms with those that only say the one before again joined to it ("two two slash twenty eight"). */
function withoutStutters(atoms: readonly DateAtom[]): readonly DateAtom[] {
    const fluent: DateAtom[] = [];
    for (const atom of atoms) {
        const last = fluent.at(-1);
        const isStutter = last?.kind === atom.kind && last.digits === atom.digits && atom.join === 'soft';
        if (last && isStutter) fluent[fluent.length - 1] = { ...last, end: atom.end };
        else fluent.push(atom);
    }
    return fluent;
}

/** "427" for "four twenty seven": three digits where nothing but an expiry is asked for. */
export function shortExpiryAt(view: EntryView, token: number): DateSpan | null {
    const digits = view.digitsAt(token);
    const parts = { day: undefined, month: Number(digits.slice(0, 1)), year: Number(digits.slice(1)) };
    if (digits.length !== 3 || parts.month === 0 || !isExpiry(parts)) return null;
    const span = { start: view.startOf(token), end: view.endOf(token) };
    return { entry: view.entry, first: token, last: token + 1, ...span, parts, form: 'digits' };
}

/** A month or a year alone. */
export function expiryPartAt(view: EntryView, token: number): DateSpan | null {
    const part = askedDateAt(view, token, PIECES);
    if (part && part.last === token + 1 && (view.sensesAt(token) & Sense.Ordinal) !== 0) return null;
    const year = part?.parts.year;
    return year === undefined || year <= LAST_MONTH || isExpiry({ ...NO_PARTS, month: 1, year }) ? part : null;
}

function isExpiry({ month, year }: DateParts): boolean {
    if (month === undefined || year === undefined) return false;
    const long = year < 100 ? 2000 + year : year;
    return long >= FIRST_YEAR && long <= LAST_YEAR;
}

/** "04:27", as recognisers write a month and a year that sound like a time of day. */
function clockAt(view: EntryView, token: number): DateSpan | null {
    if (view.signAt(token + 1) !== ':' || !view.isGlued(token + 2) || lengthAt(view, token + 2) !== 2) return null;
    const month = Number(view.digitsAt(token));
    const parts = { day: undefined, month, year: Number(view.digitsAt(token + 2)) };
    if (lengthAt(view, token) > 2 || month < 1 || month > LAST_MONTH || parts.year < FIRST_CLOCK_YEAR) return null;
    if (!isExpiry(parts) || view.signAt(token + 3) === ':') return null;
    const span = { start: view.startOf(token), end: view.endOf(token + 2) };
    return { entry: view.entry, first: token, last: token + 3, ...span, parts, form: 'digits' };
}

const FIRST_CLOCK_YEAR = 22;

/** "1227" and "122027"; a security code may follow. */
function compactAt(view: EntryView, token: number): DateSpan | null {
    const length = lengthAt(view, token);
    if (length !== 4 && length !== 6) return null;
    const digits = view.digitsAt(token);
    const parts = { day: undefined, month: Number(digits.slice(0, 2)), year: Number(digits.slice(2)) };
    if (parts.month < 1 || parts.month > 12 || !isExpiry(parts)) return null;
    if (lengthAt(view, token + 1) > LONGEST_CODE) return null;
    if (view.signAt(token + 1) !== '' && view.isGlued(token + 1) && view.isDigits(token + 2)) return null;
    const span = { start: view.startOf(token), end: view.endOf(token) };
    return { entry: view.entry, first: token, last: token + 1, ...span, parts, form: 'digits' };
}

/** "0 um 534": digits in other groups that together are a month and a year. */
function spreadAt(view: EntryView, token: number, atoms: readonly DateAtom[]): DateSpan | null {
    let digits = '';
    let last: DateAtom | undefined;
    for (const atom of atoms) {
        if (last && atom.isApart && digits.length >= 4) break;
        if (atom.kind !== 'number' || (atom.join !== 'soft' && atom.join !== 'word')) return null;
        digits += atom.digits;
        last = atom;
    }
    const parts = { day: undefined, month: Number(digits.slice(0, 2)), year: Number(digits.slice(2)) };
    const isWhole =
        (digits.length === 4 || digits.length === 6) && parts.month >= 1 && parts.month <= 12 && isExpiry(parts);
    if (!last || last === atoms[0] || !isWhole) return null;
    const span = { start: view.startOf(token), end: view.endOf(last.end - 1) };
    return { entry: view.entry, first: token, last: last.end, ...span, parts, form: 'digits' };
}
