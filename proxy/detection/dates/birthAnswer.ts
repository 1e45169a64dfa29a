import { Category } from 'c/redaction';
import type { Asked } from '../entry/asked.ts';
import { isBareAnswer } from '../entry/bareAnswer.ts';
import { areHarmless, type EntryView } from '../entry/entryView.ts';
import { counts, endOfAnswer, isInsideNumber, isItemEnd, nextBeginning } from './answer.ts';
import { dateAtomsFrom } from './dateAtoms.ts';
import {
    agreement,
    areSameDate,
    isFull,
    isLongAgo,
    mayBeLongAgo,
    NO_PARTS,
    sizeOf,
    type DateParts
} from './dateParts.ts';
import { expectedDateAt, type DateSpan } from './dateSpan.ts';
import { ValueOverTurns } from './valueOverTurns.ts';

const ASKED = 'a date, asked for as the date of birth just before';
const PART = 'a part of the date of birth that was asked for';

/** A day and a month in a longer answer are another date's. */
const LONGEST_PARTIAL = 14;
const MOST_COMPARED = 32;
/** So far behind what merely tells of birthdays nothing answers it. */
const FARTHEST_TOLD = 2;

/** What is known when an answer is read. */
export interface Answering {
    /** The date that lacks a part. */
    readonly open: ValueOverTurns | undefined;
    /** The date that was told since the question: another is none of birth. */
    readonly known: ValueOverTurns | undefined;
    readonly values: ValueOverTurns[];
    /** The question; null when the entry goes on with the open date. */
    readonly asked: Asked | null;
    /** Which parts of a date are taken for one: when the talk has turned to something else, those with the name of a month. */
    readonly pieces: 'any' | 'named';
}

/** Reads what an entry answers to the question for a date of birth; `dates` are those that it holds. */
export function readBirthAnswer(view: EntryView, dates: readonly DateSpan[], answering: Answering): void {
    const { open, known, values } = answering;
    const meant = dates.filter((date) => isAnswer(view, date) && isNoOther(date, known));
    for (const date of meant) {
        const recent = values.slice(-MOST_COMPARED);
        if (recent.some((value) => value.covers(date))) continue;
        const same = recent.find(({ parts }) => isFull(date.parts) && areSameDate(parts, date.parts)) ?? known;
        if (same) same.complete(date, date.parts, 0.9, ASKED);
        else if (open && !isFull(date.parts)) open.complete(date, date.parts, 0.85, PART);
        else values.push(begun(view, date, isFull(date.parts) ? 0.95 : 0.75));
    }
    if (meant.length === 0 && !known) readUndivided(view, answering);
}

function begun(view: EntryView, date: DateSpan, score: number): ValueOverTurns {
    return ValueOverTurns.ofBirth(view.role).with(date, score, isFull(date.parts) ? ASKED : PART);
}

/** Once a date of birth is told, only one that corrects it is meant. */
function isNoOther(date: DateSpan, known: ValueOverTurns | undefined): boolean {
    return known === undefined || (isFull(date.parts) && agreement(date.parts, known.parts) !== 'not');
}

function isAnswer(view: EntryView, date: DateSpan): boolean {
    const before = view.topicBefore(date.first);
    if (before && !before.topics.includes(Category.DateOfBirth)) {
        return isFull(date.parts) && (isLongAgo(date.parts) || !areHarmless(before.topics));
    }
    if (isFull(date.parts)) return mayBeLongAgo(date.parts) || isBareAnswer(view, date);
    return isBareAnswer(view, date) || isDayInShortAnswer(view, date);
}

/** "December twenty-eighth, is that enough": a day with the name of its month. */
function isDayInShortAnswer(view: EntryView, { form, parts: { day, year } }: DateSpan): boolean {
    return form === 'named' && day !== undefined && year === undefined && view.length <= LONGEST_PARTIAL;
}

/** Digits and words that only the question makes a date, or a part of one. */
function readUndivided(view: EntryView, { open, values, asked, pieces }: Answering): void {
    const isOthers = asked === null || !asked.byOneself;
    const end = endOfAnswer(view.from, view.end);
    for (let token = nextBeginning(view, view.from, end); token < end; token = nextBeginning(view, token + 1, end)) {
        const label = view.topicBefore(token);
        const isAskedToo = label?.topics.some((topic) => asked?.topics.includes(topic)) ?? false;
        if (label && !isAskedToo) return;
        if (isAboutOther(view, token)) continue;
        if (label || isInsideNumber(view, token)) {
            const item = asked && asked.topics.length > 1 ? itemAt(view, token) : null;
            if (!item) continue;
            values.push(begun(view, item, 0.95));
            return;
        }
        const atoms = dateAtomsFrom(view, token);
        const whole = expectedDateAt(view, token, 'whole', atoms);
        const date = whole && isFull(whole.parts) ? whole : expectedDateAt(view, token, 'pieces', atoms);
        if (!date || counts(view, date)) continue;
        if (isFull(date.parts)) {
            if (!isUndividedAnswer(view, date, asked, pieces)) continue;
            values.push(begun(view, date, mayBeLongAgo(date.parts) ? 0.95 : 0.85));
            return;
        }
        const isYear = open !== undefined && isMissingYear(view, date, open.parts);
        if (!isYear && (!isOthers || (pieces === 'named' && date.form !== 'named') || !isBareAnswer(view, date)))
            continue;
        const parts = partsMeant(date.parts, open?.parts ?? NO_PARTS);
        if (!parts) return;
        if (open) open.complete(date, parts, 0.8, PART);
        else values.push(begun(view, { ...date, parts }, 0.7));
        return;
    }
}

/** "Nineteen eighty, a good year": a year of four digits with which the entry begins, and which alone is missing. */
function isMissingYear(view: EntryView, { first, parts }: DateSpan, { day, month, year }: DateParts): boolean {
    if (parts.day !== undefined || parts.month !== undefined || (parts.year ?? 0) < FIRST_YEAR) return false;
    return first === view.from && day !== undefined && month !== undefined && year === undefined;
}

const FIRST_YEAR = 1900;

/** Whether digits are a date and not what else was asked for, or what the talk has turned to. */
function isUndividedAnswer(view: EntryView, date: DateSpan, asked: Asked | null, pieces: Answering['pieces']): boolean {
    if (date.form !== 'digits' || isBareAnswer(view, date)) return true;
    const isTold = asked !== null && !asked.isQuestion && view.entry - asked.entry > FARTHEST_TOLD;
    if (pieces === 'named' || isTold) return false;
    if (!asked || asked.topics.length < 2) return true;
    const { last } = date;
    return isItemEnd(view, last) || view.signAt(last) !== '' || view.isDigits(last) || view.hitAt(last) !== undefined;
}

/** The date that an entry ends with, or that stands between commas, behind the digits of what else was asked for. */
function itemAt(view: EntryView, token: number): DateSpan | null {
    const date = expectedDateAt(view, token, 'whole');
    if (!date || !isFull(date.parts) || !mayBeLongAgo(date.parts)) return null;
    if (isItemEnd(view, token) && isItemEnd(view, date.last)) return date;
    for (let behind = date.last; behind < view.end; behind += 1) if (view.signAt(behind) === '') return null;
    return date;
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
    const isOneNumber = sizeOf(parts) === 1 && year !== undefined && year < 100;
    const small = isOneNumber ? year : (parts.day ?? parts.month);
    if (sizeOf(parts) > 1 || small === undefined) return parts;
    if (known.day === undefined && known.month === undefined && small >= 1 && small <= 31)
        return { ...NO_PARTS, day: small };
    if (known.month === undefined && small >= 1 && small <= 12) return { ...NO_PARTS, month: small };
    if (known.day === undefined && small >= 1 && small <= 31) return { ...NO_PARTS, day: small };
    return known.year === undefined && year !== undefined ? parts : null;
}
