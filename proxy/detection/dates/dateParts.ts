import type { DateAtom } from './dateAtoms.ts';

/** What is known of a date. */
export interface DateParts {
    readonly day: number | undefined;
    readonly month: number | undefined;
    /** Four digits, or two as it was said. */
    readonly year: number | undefined;
}

/** Nothing is known of it. */
export const NO_PARTS: DateParts = { day: undefined, month: undefined, year: undefined };

/** The parts of a date, with those that are said later. */
export function withParts(parts: DateParts, later: DateParts): DateParts {
    return {
        day: later.day ?? parts.day,
        month: later.month ?? parts.month,
        year: later.year ?? parts.year
    };
}

/** How many parts are known. */
export function sizeOf({ day, month, year }: DateParts): number {
    return (day === undefined ? 0 : 1) + (month === undefined ? 0 : 1) + (year === undefined ? 0 : 1);
}

/** The parts that the atoms up to `next` give. */
export interface ParsedDate {
    readonly parts: DateParts;
    /** The index of the atom behind them. */
    readonly next: number;
    /** Whether the day and the month could be the other way round. */
    readonly isSwappable: boolean;
}

/** A part of a date as it can be written: `M` is a month with its name. */
type Slot = 'd' | 'm' | 'M' | 'y' | 'Y';

/** The orders in which the parts may stand; the first that reaches farthest wins. `Y` is a year of four digits. */
export type Order = readonly Slot[];

const DEEPEST = 4;

/** The parse of atoms `[from, to)` that reaches farthest, by these orders; null when none fits. Work is bounded by the number of orders. */
export function parseDate(
    atoms: readonly DateAtom[],
    from: number,
    to: number,
    orders: readonly Order[]
): ParsedDate | null {
    const hasMonth = holdsMonth(atoms, from, to);
    let best: ParsedDate | null = null;
    for (const order of orders) {
        // Each part takes an atom of its own.
        if (order.length > to - from || (!hasMonth && order.includes('M'))) continue;
        const parsed = parseOrder(atoms, from, to, order, 0, NO_PARTS);
        if (!parsed || (best && parsed.next < best.next)) continue;
        if (best && parsed.next === best.next && sizeOf(parsed.parts) <= sizeOf(best.parts)) continue;
        best = parsed;
    }
    return best;
}

function holdsMonth(atoms: readonly DateAtom[], from: number, to: number): boolean {
    for (let index = from; index < to; index += 1) if (atoms[index]?.kind === 'month') return true;
    return false;
}

/** Reads a slot at an atom in all ways, one atom, or several that are said digit by digit or as "nineteen eighty", and then those behind it. */
function parseOrder(
    atoms: readonly DateAtom[],
    at: number,
    to: number,
    order: Order,
    slotIndex: number,
    parts: DateParts
): ParsedDate | null {
    const slot = order[slotIndex];
    if (slot === undefined) return { parts, next: at, isSwappable: !order.includes('M') && (parts.day ?? 13) <= 12 };
    const first = atoms[at];
    if (!first || at >= to) return null;
    const isYear = slot === 'y' || slot === 'Y';
    if (slot === 'M' || first.kind !== 'number') {
        const fits =
            slot === 'M' ? first.kind === 'month' : first.kind === 'ordinal' && !isYear && unitFits(first, slot);
        const filled = fits ? fill(parts, slot, first.digits) : null;
        return filled && parseOrder(atoms, at + 1, to, order, slotIndex + 1, filled);
    }
    if (!unitFits(first, slot)) return null;
    const longest = isYear ? 4 : 2;
    let best: ParsedDate | null = null;
    let digits = '';
    for (let index = at; index < to && index < at + DEEPEST; index += 1) {
        const atom = atoms[index];
        if (!atom || atom.kind !== 'number' || (index > at && !isSoft(atom))) break;
        const year =
            digits === '2000' && atom.value > 0 && atom.value < 100
                ? fill(parts, slot, String(2000 + atom.value))
                : null;
        best = farther(best, year && parseOrder(atoms, index + 1, to, order, slotIndex + 1, year));
        digits += atom.digits;
        if (digits.length > longest) break;
        const filled = fill(parts, slot, isYearOfEra(atom, digits) ? `0${digits}` : digits);
        best = farther(best, filled && parseOrder(atoms, index + 1, to, order, slotIndex + 1, filled));
    }
    return best;
}

/** 平成二年: the second year. */
function isYearOfEra({ unit }: DateAtom, digits: string): boolean {
    return unit === 'year' && digits.length === 1;
}

function farther(best: ParsedDate | null, parsed: ParsedDate | null): ParsedDate | null {
    return parsed && (!best || parsed.next > best.next) ? parsed : best;
}

function isSoft({ join }: DateAtom): boolean {
    return join === 'soft' || join === 'word' || join === '-';
}

function unitFits({ unit }: DateAtom, slot: Slot): boolean {
    if (unit === null) return true;
    return unit === (slot === 'd' ? 'day' : slot === 'm' ? 'month' : 'year');
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2060;

function fill({ day, month, year }: DateParts, slot: Slot, digits: string): DateParts | null {
    const value = Number(digits);
    if (slot === 'd') return value >= 1 && value <= 31 ? { day: value, month, year } : null;
    if (slot === 'm' || slot === 'M') return value >= 1 && value <= 12 ? { day, month: value, year } : null;
    if (digits.length === 4 ? value >= FIRST_YEAR && value <= LAST_YEAR : slot === 'y' && digits.length === 2)
        return { day, month, year: value };
    return null;
}

/** Six or eight digits without separators: day, month and year in the orders that are in use. */
export function compactDate(digits: string): DateParts | null {
    const at = (from: number, to: number): number => Number(digits.slice(from, to));
    const orders: readonly DateParts[] =
        digits.length === 8
            ? [
                  { day: at(0, 2), month: at(2, 4), year: at(4, 8) },
                  { day: at(2, 4), month: at(0, 2), year: at(4, 8) },
                  { day: at(6, 8), month: at(4, 6), year: at(0, 4) }
              ]
            : digits.length === 6
              ? [
                    { day: at(0, 2), month: at(2, 4), year: at(4, 6) },
                    { day: at(2, 4), month: at(0, 2), year: at(4, 6) }
                ]
              : [];
    return orders.find(isPossible) ?? null;
}

function isPossible({ day = 0, month = 0, year = 0 }: DateParts): boolean {
    const isYear = year < 100 || (year >= FIRST_YEAR && year <= LAST_YEAR);
    return day >= 1 && day <= 31 && month >= 1 && month <= 12 && isYear;
}

/** Whether two dates can be the same: every part that both have, with the year to two digits and day and month in either order. */
export function areSameDate(a: DateParts, b: DateParts): boolean {
    const isYearSame = a.year === undefined || b.year === undefined || a.year % 100 === b.year % 100;
    const isSame = equal(a.day, b.day) && equal(a.month, b.month);
    return isYearSame && (isSame || (equal(a.day, b.month) && equal(a.month, b.day)));
}

/** Whether these parts, one or more, say again what is known of a date: `nearly` when all but one of several do. */
export function agreement(said: DateParts, known: DateParts): 'wholly' | 'nearly' | 'not' {
    const size = sizeOf(said);
    const agreeing = Math.max(agreeingParts(said, known), agreeingParts(swapped(said), known));
    if (agreeing === size && size > 0) return 'wholly';
    if (size === 1) return isAnyOf(said, known) ? 'wholly' : 'not';
    return agreeing > 0 && agreeing === size - 1 ? 'nearly' : 'not';
}

function agreeingParts({ day, month, year }: DateParts, known: DateParts): number {
    const isYear = year !== undefined && known.year !== undefined && year % 100 === known.year % 100;
    return (
        (day !== undefined && day === known.day ? 1 : 0) +
        (month !== undefined && month === known.month ? 1 : 0) +
        (isYear ? 1 : 0)
    );
}

function swapped({ day, month, year }: DateParts): DateParts {
    return { day: month, month: day, year };
}

/** A number alone may be any part. */
function isAnyOf({ day, month, year }: DateParts, known: DateParts): boolean {
    const number = day ?? month ?? year ?? -1;
    return number === known.day || number === known.month || number % 100 === (known.year ?? -1) % 100;
}

function equal(a: number | undefined, b: number | undefined): boolean {
    return a === undefined || b === undefined || a === b;
}

/** Whoever calls a contact centre is older; a year up to it is no year of an order. */
const LATEST_BIRTH_YEAR = 2012;

/** Whether a year of four digits is one that people were born in and that no order is of. */
export function isLongAgo({ year }: DateParts): boolean {
    return year !== undefined && year >= FIRST_YEAR && year <= LATEST_BIRTH_YEAR;
}

/** As `isLongAgo`, with the years that are said in two digits and are not those of late. */
export function mayBeLongAgo(parts: DateParts): boolean {
    const { year } = parts;
    const isOfLate = year !== undefined && year > LATEST_BIRTH_YEAR % 100 && year <= LATEST_SHORT_YEAR;
    return isLongAgo(parts) || (year !== undefined && year < 100 && !isOfLate);
}

const LATEST_ADULT_YEAR = 2007;

/** Whether a year is one that grown-up people were born in and that little else is dated with. */
export function isOfAdult({ year }: DateParts): boolean {
    if (year === undefined) return false;
    return year < 100 ? year > LATEST_SHORT_YEAR : year >= FIRST_YEAR && year <= LATEST_ADULT_YEAR;
}

/** Two digits up to it are a year of late or of what is to come. */
const LATEST_SHORT_YEAR = 30;

/** Whether day, month and year are known. */
export function isFull({ day, month, year }: DateParts): boolean {
    return day !== undefined && month !== undefined && year !== undefined;
}
