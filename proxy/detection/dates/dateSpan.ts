import { dateAtomsFrom, type DateAtom } from './dateAtoms.ts';
import {
    compactDate,
    NO_PARTS,
    parseDate,
    withParts,
    type DateParts,
    type Order,
    type ParsedDate
} from './dateParts.ts';
import type { EntryView } from '../entry/entryView.ts';

/** A date where it stands. */
export interface DateSpan {
    readonly entry: number;
    /** Its tokens: `[first, end)`. */
    readonly first: number;
    readonly last: number;
    /** UTF-16 code units of the entry's text. */
    readonly start: number;
    readonly end: number;
    readonly parts: DateParts;
    /** `named`: with the name of a month. `numeric`: parts divided by slashes, hyphens or dots. `digits`: only a question makes it a date. */
    readonly form: 'named' | 'numeric' | 'digits';
}

const NAMED: readonly Order[] = [
    ['d', 'M', 'y'],
    ['M', 'd', 'y'],
    ['Y', 'M', 'd'],
    ['d', 'M'],
    ['M', 'd'],
    ['M', 'y']
];
const NUMERIC: readonly Order[] = [
    ['d', 'm', 'y'],
    ['m', 'd', 'y'],
    ['Y', 'm', 'd']
];
const WITH_UNITS: readonly Order[] = [['y', 'm', 'd']];
/** 五十八年四月三日: the unit of the year tells it from a day. */
const YEAR_FIRST: readonly Order[] = [['y', 'M', 'd']];
const PIECES: readonly Order[] = [['d', 'm'], ['m', 'd'], ['Y', 'm'], ['M'], ['y'], ['d']];
const DAY_AND_MONTH: readonly Order[] = [
    ['d', 'm'],
    ['m', 'd']
];
/** No part of a date has so many digits. */
export const SHORTEST_OTHER_NUMBER = 5;
const EXPECTED: readonly Order[] = [...NAMED, ...NUMERIC];
const PARTIAL: readonly Order[] = [...EXPECTED, ...PIECES];

/** The date that stands at a token by itself, or null; `atoms` are those from there on. */
export function dateAt(view: EntryView, token: number, atoms = dateAtomsFrom(view, token)): DateSpan | null {
    return isDatelike(atoms) ? dateOf(view, atoms) : null;
}

/** Whether anything shows a date: the name of a month, a sign between the parts, a unit, a correction. What follows atoms without it has none either. */
export function isDatelike(atoms: readonly DateAtom[], from = 0): boolean {
    for (let index = from; index < atoms.length; index += 1) {
        const atom = atoms[index];
        if (!atom) break;
        if (atom.kind === 'month' || atom.unit !== null) return true;
        if (index > from && atom.join !== 'soft' && atom.join !== 'word') return true;
    }
    return false;
}

/** The date by itself that these atoms begin with, or null. */
export function dateOf(view: EntryView, atoms: readonly DateAtom[]): DateSpan | null {
    const chain = chainOf(atoms, (from, to) => namedAt(atoms, from, to) ?? numericAt(atoms, from, to));
    if (!chain) return null;
    const { month, year, day } = chain.parts;
    if (month === undefined || (year === undefined && day === undefined)) return null;
    return spanOf(view, atoms, chain);
}

function namedAt(atoms: readonly DateAtom[], from: number, to: number): ParsedDate | null {
    return yearFirstAt(atoms, from, to) ?? parseDate(atoms, from, to, NAMED);
}

function yearFirstAt(atoms: readonly DateAtom[], from: number, to: number): ParsedDate | null {
    const month = atoms.findIndex(({ kind }, index) => index >= from && kind === 'month');
    if (month <= from || month >= to || atoms[month - 1]?.unit !== 'year') return null;
    return parseDate(atoms, from, to, YEAR_FIRST);
}

/** The date that stands at a token where one is asked for: digits alone and, with `pieces`, a part of one will do. */
export function expectedDateAt(
    view: EntryView,
    token: number,
    pieces: 'whole' | 'pieces',
    atoms = dateAtomsFrom(view, token)
): DateSpan | null {
    return askedDateAt(view, token, pieces === 'whole' ? EXPECTED : PARTIAL, atoms);
}

/** The day and the month that stand at a token, whatever number follows. */
export function dayAndMonthAt(view: EntryView, token: number, atoms = dateAtomsFrom(view, token)): DateSpan | null {
    return askedDateAt(view, token, DAY_AND_MONTH, atoms);
}

/** As `askedDateAt`, when numbers of something else may follow at once. */
export function openDateAt(view: EntryView, token: number, orders: readonly Order[]): DateSpan | null {
    const atoms = dateAtomsFrom(view, token);
    const parsed = parseDate(atoms, 0, atoms.length, orders);
    return parsed && spanOf(view, atoms, parsed);
}

/** The date of these orders that stands at a token; nothing of the same number may follow it. `atoms` are those from there on. */
export function askedDateAt(
    view: EntryView,
    token: number,
    orders: readonly Order[],
    atoms = dateAtomsFrom(view, token)
): DateSpan | null {
    if (atoms.length === 0) return null;
    const chain = chainOf(atoms, (from, to) => wholeOf(atoms, from, to, orders));
    return chain && spanOf(view, atoms, chain);
}

function wholeOf(atoms: readonly DateAtom[], from: number, to: number, orders: readonly Order[]): ParsedDate | null {
    const compact = orders === EXPECTED || orders === PARTIAL ? compactAt(atoms, from, to) : null;
    const parsed = yearFirstAt(atoms, from, to) ?? parseDate(atoms, from, to, orders);
    if (compact && (!parsed || compact.next >= parsed.next)) return compact;
    if (!parsed) return null;
    return goesOn(atoms, parsed.next, to) ? null : parsed;
}

/** Whether a number goes on behind the atoms up to `next`: no sign divides it from them, or the one that divides them. */
function goesOn(atoms: readonly DateAtom[], next: number, to: number): boolean {
    const behind = atoms[next];
    if (behind?.kind !== 'number' || next >= to || behind.isApart) return false;
    const joinBefore = next > 1 ? (atoms[next - 1]?.join ?? 'soft') : 'soft';
    if (behind.join === 'soft') return !'/-.'.includes(joinBefore);
    return behind.join === joinBefore && '/-.'.includes(joinBefore) && behind.isSpaced === atoms[next - 1]?.isSpaced;
}

/** Digits that give a date only all together: "04051982", "oh four oh five one nine eight two". */
function compactAt(atoms: readonly DateAtom[], from: number, to: number): ParsedDate | null {
    const [first, second] = [atoms[from], atoms[from + 1]];
    const alone = first?.kind === 'number' && isOtherNumber(second) ? compactDate(first.digits) : null;
    if (alone) return { parts: alone, next: from + 1, isSwappable: true };
    let digits = '';
    let next = from;
    for (; next < to && digits.length < 9; next += 1) {
        const atom = atoms[next];
        if (!atom || atom.kind !== 'number' || (next > from && atom.join !== 'soft' && atom.join !== 'word')) break;
        digits += atom.digits;
    }
    const parts = compactDate(digits);
    return parts && { parts, next, isSwappable: true };
}

function isOtherNumber(atom: DateAtom | undefined): boolean {
    return atom?.kind === 'number' && (atom.isApart || atom.digits.length >= SHORTEST_OTHER_NUMBER);
}

function numericAt(atoms: readonly DateAtom[], from: number, to: number): ParsedDate | null {
    const first = atoms[from];
    const second = atoms[from + 1];
    const third = atoms[from + 2];
    if (!first || !second || !third || from + 3 > to) return null;
    const hasUnits = first.unit !== null && second.unit !== null;
    const isDivided = second.join === third.join && (second.join === '/' || second.join === '-' || second.join === '.');
    if (hasUnits) return parseDate(atoms, from, to, WITH_UNITS);
    if (!isDivided) return null;
    const fourth = atoms[from + 3];
    if (fourth && from + 3 < to && fourth.join === second.join && fourth.digits.length < 3) {
        const parsed = parseDate(atoms, from, to, NUMERIC);
        return parsed && parsed.next > from + 3 ? parsed : null;
    }
    return parseDate(atoms, from, to, NUMERIC);
}

interface Chain {
    readonly parts: DateParts;
    /** The index behind its last atom. */
    readonly next: number;
}

/** A date and what corrects it, or a part of one and the date that corrects it. */
function chainOf(atoms: readonly DateAtom[], parse: (from: number, to: number) => ParsedDate | null): Chain | null {
    let chain: Chain | null = null as Chain | null;
    let isProven = false;
    let from = 0;
    while (from < atoms.length) {
        const to = segmentEnd(atoms, from);
        const whole = parse(from, to);
        const isCorrected: boolean = chain !== null || to < atoms.length;
        const parsed: ParsedDate | null = whole ?? (isCorrected ? parseDate(atoms, from, to, PARTIAL) : null);
        if (!parsed) break;
        isProven ||= whole !== null;
        chain = { parts: withParts(chain?.parts ?? NO_PARTS, parsed.parts), next: parsed.next };
        if (parsed.next < to) break;
        from = to;
    }
    return isProven ? chain : null;
}

function segmentEnd(atoms: readonly DateAtom[], from: number): number {
    const next = atoms.findIndex(({ join }, index) => index > from && join === 'correction');
    return next < 0 ? atoms.length : next;
}

/** The years before the first of Japanese eras. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };
const ERA_LENGTH = 2;
const FIRST_IDEOGRAPH = 0x4e00;
const FIRST_YEAR = '元年';

function spanOf(view: EntryView, atoms: readonly DateAtom[], { parts, next }: Chain): DateSpan | null {
    const first = atoms[0];
    const last = atoms[next - 1];
    if (!first || !last) return null;
    const start = startOf(view, first);
    const before = eraBefore(view.text, start);
    return {
        entry: view.entry,
        first: first.first,
        last: last.end,
        start: start - (before?.length ?? 0),
        end: view.endOf(last.kind === 'month' ? last.first : last.end - 1),
        parts: before === undefined ? parts : inEra(parts, before),
        form: formOf(atoms, next)
    };
}

/** "The fourth of May": the article is said with the day. */
function startOf(view: EntryView, { kind, first }: DateAtom): number {
    const hasArticle = kind === 'ordinal' && view.wordAt(first - 1) === 'the';
    return view.startOf(hasArticle ? first - 1 : first);
}

/** An era that is named right before a date. */
interface Era {
    /** The year before its first. */
    readonly era: number;
    /** Of its name, in UTF-16 code units. */
    readonly length: number;
    /** "平成元年": its first year is named with it. */
    readonly isFirst: boolean;
}

function inEra(parts: DateSpan['parts'], { era, isFirst }: Era): DateSpan['parts'] {
    if (isFirst) return { ...parts, year: parts.year ?? era + 1 };
    return parts.year === undefined ? parts : { ...parts, year: era + parts.year };
}

function eraBefore(text: string, start: number): Era | undefined {
    if (start < ERA_LENGTH || text.charCodeAt(start - 1) < FIRST_IDEOGRAPH) return undefined;
    const isFirst = text.endsWith(FIRST_YEAR, start);
    const end = isFirst ? start - FIRST_YEAR.length : start;
    const era = ERAS[text.slice(end - ERA_LENGTH, end)];
    return era === undefined ? undefined : { era, length: start - end + ERA_LENGTH, isFirst };
}

function formOf(atoms: readonly DateAtom[], end: number): DateSpan['form'] {
    let form: DateSpan['form'] = 'digits';
    for (let index = 0; index < end; index += 1) {
        const atom = atoms[index];
        if (atom?.kind === 'month') return 'named';
        if (atom?.join === '/' || atom?.join === '-' || atom?.join === '.') form = 'numeric';
    }
    return form;
}
