import { Category } from 'c/redaction';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { isBareAnswer } from '../entry/bareAnswer.ts';
import { beginnings, counts } from './answer.ts';
import { askedBefore } from '../entry/asked.ts';
import { mayHoldDate } from './dateAtoms.ts';
import { areSameDate, isFull, type DateParts } from './dateParts.ts';
import { datesOf, expectedDateAt, type DateSpan } from './datesIn.ts';
import { isInsideNumber } from './expiryAt.ts';
import { areHarmless, type EntryView, namesTopic, topicsOf, viewOf } from '../entry/entryView.ts';
import { ValueOverTurns, withoutDoubles } from './valueOverTurns.ts';

const LABELLED = 'a date, called a date of birth';
const ASKED = 'a date, asked for as the date of birth just before';
const PART = 'a part of the date of birth that was asked for';
const REPEATED = 'says the date of birth again';

/** An answer may come so many entries after its question. */
const WINDOW = 12;
/** Between a label and digits that only it makes a date. */
const NEAR = 7;
/** A conversation gives no more dates of birth than this; one that does pays no more for it. */
const MOST_COMPARED = 32;
/** Between a label and a date that it makes a date of birth. */
const FAR = 24;
/** Whoever calls a contact centre is older; a year up to it is no year of an order. */
const LATEST_BIRTH_YEAR = 2012;

/** Dates of birth: dates that are called so, that answer a question for one, or that say one again. */
export function recogniseBirthDates(reading: Reading): readonly Finding[] {
    const values: ValueOverTurns[] = [];
    let lastMention = -1;
    for (const [entry, hits] of reading.hits.entries()) {
        const mentions = namesTopic(hits, Category.DateOfBirth);
        if (mentions) lastMention = entry;
        if (lastMention < 0 || entry - lastMention > WINDOW || !mayHoldDate(reading, entry)) continue;
        readEntry(reading, viewOf(reading, entry), values);
    }
    const full = values.filter(({ isFull: known }) => known);
    if (full.length > 0) addRepeats(reading, full.slice(0, MOST_COMPARED));
    return withoutDoubles(values.flatMap((value) => value.findings(Category.DateOfBirth)));
}

function readEntry(reading: Reading, view: EntryView, values: ValueOverTurns[]): void {
    const dates = datesOf(view);
    const labelled = dates.filter((date) => isLabelled(view, date, dates));
    for (const date of labelled) values.push(new ValueOverTurns(date, 0.95, LABELLED));
    if (labelled.length === 0 && readBehindLabel(view, values)) return;
    const asked = askedBefore(reading, view.entry, Category.DateOfBirth);
    if (!asked || (asked.byOneself && view.entry - asked.entry > 1)) return;
    const open = values.slice(-MOST_COMPARED).findLast((value) => value.lastEntry >= asked.entry && !value.isFull);
    readAnswer(view, dates, { open, values, isOthers: !asked.byOneself, since: asked.entry });
}

function isLabelled(view: EntryView, date: DateSpan, dates: readonly DateSpan[]): boolean {
    const before = view.topicBefore(date.first);
    const label = view.labelBefore(date.first, Category.DateOfBirth);
    if (label && date.first - label.end <= FAR) {
        if (before?.topics.includes(Category.DateOfBirth)) return true;
        if (isFull(date.parts) && (!before || !areHarmless(before.topics) || isLongAgo(date.parts))) return true;
    }
    return isLabelledBehind(view, date, dates) && !(before && areHarmless(before.topics));
}

/** "4/5/82 is my date of birth": the label follows in the same sentence, and no other date follows it. */
function isLabelledBehind(view: EntryView, date: DateSpan, dates: readonly DateSpan[]): boolean {
    const label = view.topicFrom(date.last)?.hit;
    if (
        !label ||
        !topicsOf(label).includes(Category.DateOfBirth) ||
        label.first - date.last > NEAR ||
        (dates.at(-1)?.first ?? 0) >= label.end
    )
        return false;
    for (let token = date.last; token < label.first; token += 1)
        if ('.!?;'.includes(view.signAt(token) || ' ')) return false;
    return true;
}

function isLongAgo({ year }: DateParts): boolean {
    return year !== undefined && year >= 1900 && year <= LATEST_BIRTH_YEAR;
}

/** Digits and parts of dates right behind a label. Tells whether there were any. */
function readBehindLabel(view: EntryView, values: ValueOverTurns[]): boolean {
    for (const label of view.hits) {
        if (!topicsOf(label).includes(Category.DateOfBirth)) continue;
        const to = Math.min(view.end, label.end + NEAR);
        for (const token of beginnings(view, label.end, to)) {
            if (!view.topicBefore(token)?.topics.includes(Category.DateOfBirth)) break;
            const date = expectedDateAt(view, token, 'whole') ?? expectedDateAt(view, token, 'pieces');
            if (!date || counts(view, date) || (!isSpecific(date) && !isBirthYear(date))) break;
            values.push(new ValueOverTurns(date, 0.9, LABELLED));
            return true;
        }
    }
    return false;
}

/** Whether a date is more than one number. */
function isSpecific({ parts, form }: DateSpan): boolean {
    return isFull(parts) || form === 'named' || Object.keys(parts).length > 1;
}

function isBirthYear({ parts: { year } }: DateSpan): boolean {
    return year !== undefined;
}

/** What is known when an answer is read. */
interface Answering {
    /** The date that lacks a part. */
    readonly open: ValueOverTurns | undefined;
    readonly values: ValueOverTurns[];
    /** Whether the other side asked. */
    readonly isOthers: boolean;
    /** The entry that asks. */
    readonly since: number;
}

function readAnswer(view: EntryView, dates: readonly DateSpan[], { open, values, isOthers, since }: Answering): void {
    const meant = dates.filter((date) => isAnswer(view, date));
    for (const date of meant) {
        const recent = values.slice(-MOST_COMPARED);
        if (recent.some((value) => value.covers(date))) continue;
        const same = recent.find(({ parts }) => isFull(date.parts) && areSameDate(parts, date.parts));
        if (same) same.complete(date, date.parts, 0.9, ASKED);
        else if (open && !isFull(date.parts)) open.complete(date, date.parts, 0.85, PART);
        else values.push(new ValueOverTurns(date, isFull(date.parts) ? 0.9 : 0.75, ASKED));
    }
    if (meant.length > 0) return;
    const known = values.slice(-MOST_COMPARED).find((value) => value.isFull && value.lastEntry > since);
    for (const token of beginnings(view, view.from, view.end)) {
        if (view.topicBefore(token) || isAboutOther(view, token)) return;
        if (isInsideNumber(view, token)) continue;
        const whole = expectedDateAt(view, token, 'whole');
        const date = whole && isFull(whole.parts) ? whole : expectedDateAt(view, token, 'pieces');
        if (!date || counts(view, date)) continue;
        if (known && !areSameDate(known.parts, date.parts)) continue;
        if (isFull(date.parts)) {
            values.push(new ValueOverTurns(date, 0.85, ASKED));
            return;
        }
        if (known || !isOthers || !isBareAnswer(view, date)) continue;
        const parts = partsMeant(date.parts, open?.parts ?? {});
        if (!parts) return;
        if (open) open.complete(date, parts, 0.8, PART);
        else values.push(new ValueOverTurns({ ...date, parts }, 0.7, PART));
        return;
    }
}

function isAnswer(view: EntryView, date: DateSpan): boolean {
    const before = view.topicBefore(date.first);
    if (before && !before.topics.includes(Category.DateOfBirth)) {
        return isFull(date.parts) && (isLongAgo(date.parts) || !areHarmless(before.topics));
    }
    return isFull(date.parts) || isBareAnswer(view, date);
}

/** Whether a hint right before a token says that the number is something else ("my card"). */
function isAboutOther(view: EntryView, token: number): boolean {
    for (let first = token - 1; first >= token - 3; first -= 1) {
        const hit = view.hitAt(first);
        if (
            hit &&
            hit.end <= token &&
            hit.meanings.some((one) => one.kind === 'hint' && one.topic !== Category.DateOfBirth)
        )
            return true;
    }
    return false;
}

/** What a number is when the parts before it are known: "oh four" alone is the day, then the month. */
function partsMeant(parts: DateParts, known: DateParts): DateParts | null {
    const { year } = parts;
    const isOneNumber = Object.keys(parts).length === 1 && year !== undefined && year < 100;
    const small = isOneNumber ? year : (parts.day ?? parts.month);
    if (Object.keys(parts).length > 1 || small === undefined) return parts;
    if (known.day === undefined && known.month === undefined && small >= 1 && small <= 31) return { day: small };
    if (known.month === undefined && small >= 1 && small <= 12) return { month: small };
    if (known.day === undefined && small >= 1 && small <= 31) return { day: small };
    return known.year === undefined && year !== undefined ? parts : null;
}

/** Who says the same date elsewhere means the same; right behind it, digits alone will do. */
function addRepeats(reading: Reading, values: readonly ValueOverTurns[]): void {
    for (const [entry] of reading.entries.entries()) {
        if (!mayHoldDate(reading, entry)) continue;
        const view = viewOf(reading, entry);
        for (const date of datesOf(view)) {
            if (!isFull(date.parts)) continue;
            values.find(({ parts }) => areSameDate(parts, date.parts))?.add(date, 0.85, REPEATED);
        }
        const recent = values.find((value) => entry > value.entry && entry - value.lastEntry <= 2);
        if (recent && entry > recent.lastEntry) addReadBack(view, recent);
    }
}

function addReadBack(view: EntryView, value: ValueOverTurns): void {
    for (const token of beginnings(view, view.from, view.end)) {
        const date = expectedDateAt(view, token, 'whole');
        if (!date || !areSameDate(date.parts, value.parts) || counts(view, date)) continue;
        if (!isFull(date.parts) && date.form !== 'named') continue;
        value.add(date, 0.8, REPEATED);
        return;
    }
}
