import { Category } from 'c/redaction';
import { askedBefore, isAskedBetween, isLeftBetween } from '../entry/asked.ts';
import { areHarmless, type EntryView, lastNaming, topicsOf, viewOf } from '../entry/entryView.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { counts, nextBeginning } from './answer.ts';
import { readBirthAnswer } from './birthAnswer.ts';
import { dateAtomsFrom } from './dateAtoms.ts';
import { areSameDate, isFull, isLongAgo, sizeOf } from './dateParts.ts';
import { dayAndMonthAt, expectedDateAt, type DateSpan } from './dateSpan.ts';
import { answersCheck, checkedDate } from './identityCheck.ts';
import { identifyingDate, loneDate, mayIdentify } from './identityList.ts';
import { mayHoldDate } from './mayHold.ts';
import { OwnDates } from './ownDates.ts';
import { addCorrection, addEchoes, ENTRIES_APART, speakerOf, type SpansAt } from './readBack.ts';
import { ValueOverTurns, withoutDoubles } from './valueOverTurns.ts';

const LABELLED = 'a date, called a date of birth';
const LISTED = 'a date of long ago between a name and other details';
const LONE = 'a date of long ago, told by itself';
const CHECKED = 'a date of long ago, told to who checks the identity';
const REPEATED = 'says the date of birth again';
const CORRECTED = 'corrects the date of birth';

/** An answer may come so many entries after its question. */
const WINDOW = 12;
/** Between a label and digits that only it makes a date. */
const NEAR = 7;
/** A conversation gives no more dates of birth than this; one that does pays no more for it. */
const MOST_COMPARED = 32;
/** Between a label and a date that it makes a date of birth. */
const FAR = 24;
const NOTHING: readonly Finding[] = [];

/** Dates of birth: dates that are called so, that answer a question for one, or that say one again. */
export function recogniseBirthDates(reading: Reading): readonly Finding[] {
    const { entries } = reading;
    const values: ValueOverTurns[] = [];
    const dates = new OwnDates(reading);
    let lastMention = -1;
    let seen = 0;
    for (let entry = 0; entry < entries.length; entry += 1) {
        if (!mayHoldDate(reading, entry)) continue;
        const named = lastNaming(reading, Math.max(seen, entry - WINDOW), entry, Category.DateOfBirth);
        seen = entry + 1;
        if (named >= 0) lastMention = named;
        if (saysBornInBrackets(reading, entry)) lastMention = entry;
        const isAnnounced = lastMention >= 0 && entry - lastMention <= WINDOW;
        const told = values.length;
        if (isAnnounced) readEntry(reading, entry, dates, values);
        if (values.length > told || values.at(-1)?.lastEntry === entry) continue;
        if (mayIdentify(reading, entry)) readUnasked(reading, entry, dates, values);
        if (values.length === told) readChecked(reading, entry, values);
    }
    if (values.length === 0) return NOTHING;
    const full = values.filter(({ isComplete }) => isComplete);
    if (full.length > 0) addRepeats(reading, dates, full.slice(0, MOST_COMPARED));
    return withoutDoubles(values.flatMap((value) => value.findings(Category.DateOfBirth)));
}

function readEntry(reading: Reading, entry: number, ownDates: OwnDates, values: ValueOverTurns[]): void {
    const view = viewOf(reading, entry);
    const dates = ownDates.of(entry);
    const labelled = dates.filter((date) => isLabelled(view, date, dates));
    for (const date of labelled) addLabelled(view, date, 0.95, values);
    if (labelled.length > 0 || readBehindLabel(view, values)) return;
    const last = values.at(-1);
    const recent = last && view.entry > last.entry && view.entry - last.lastEntry <= ENTRIES_APART ? last : undefined;
    const isLeft =
        recent !== undefined &&
        isAskedBetween(reading, recent.lastEntry, view.entry, Category.DateOfBirth, speakerOf(recent, view));
    if (recent && !isLeft && isSaidAgain(view, recent)) return;
    const open = recent && !recent.isComplete ? recent : undefined;
    const asked = askedBefore(reading, view.entry, Category.DateOfBirth);
    if (asked && (!asked.byOneself || view.entry - asked.entry === 1)) {
        const known = asksForSeveral(reading, asked.entry)
            ? undefined
            : values
                  .slice(-MOST_COMPARED)
                  .findLast(({ isComplete, lastEntry }) => isComplete && lastEntry >= asked.entry);
        const isLate = isLeftBetween(reading, Math.max(asked.entry, open?.lastEntry ?? 0), view.entry, view.role);
        readBirthAnswer(view, dates, { open, known, values, asked, pieces: isLate ? 'named' : 'any' });
    } else if (open && !isLeft && view.role === open.role) {
        readBirthAnswer(view, dates, { open, known: undefined, values, asked: null, pieces: 'any' });
    }
}

/** "The dates of birth of both": the answer has more than one. */
function asksForSeveral({ entries }: Reading, entry: number): boolean {
    return SEVERAL.test((entries[entry]?.text ?? '').slice(0, LONGEST_QUESTION));
}

const SEVERAL = /\b(?:dates of birth|birth ?dates|birthdays|dobs|both|each|everyone|everybody)\b/iu;
const LONGEST_QUESTION = 400;

const spansAt: SpansAt = (view, token) => {
    const atoms = dateAtomsFrom(view, token);
    return [
        expectedDateAt(view, token, 'whole', atoms),
        expectedDateAt(view, token, 'pieces', atoms),
        dayAndMonthAt(view, token, atoms)
    ];
};

/** Whether an entry reads a value back, or corrects what was read back of it. */
function isSaidAgain(view: EntryView, value: ValueOverTurns): boolean {
    const isOthers = value.role === null || view.role !== value.role;
    if ((isOthers || value.isComplete) && addEchoes(view, value, spansAt, REPEATED)) return true;
    return addCorrection(view, value, spansAt, CORRECTED);
}

function addLabelled(view: EntryView, date: DateSpan, score: number, values: ValueOverTurns[]): void {
    const same = values
        .slice(-MOST_COMPARED)
        .find(({ parts, isComplete }) => isComplete && isFull(date.parts) && areSameDate(parts, date.parts));
    if (same) same.add(date, score, LABELLED);
    else values.push(valueOf(view, date, score, LABELLED));
}

function valueOf(view: EntryView, date: DateSpan, score: number, why: string): ValueOverTurns {
    return ValueOverTurns.ofBirth(view.role).with(date, score, why);
}

function readUnasked(reading: Reading, entry: number, ownDates: OwnDates, values: ValueOverTurns[]): void {
    const view = viewOf(reading, entry);
    const dates = ownDates.of(entry);
    const listed = identifyingDate(reading, view, dates);
    const lone = listed ? null : loneDate(reading, view, dates);
    if (listed) values.push(valueOf(view, listed, 0.75, LISTED));
    else if (lone) values.push(valueOf(view, lone, 0.6, LONE));
}

/** Reads an answer to who only checks whom he speaks to, and what is read back of it. */
function readChecked(reading: Reading, entry: number, values: ValueOverTurns[]): void {
    const last = values.at(-1);
    const isNext = last !== undefined && entry - last.lastEntry === 1 && last.isComplete;
    if (isNext && addEchoes(viewOf(reading, entry), last, spansAt, REPEATED)) return;
    if (!answersCheck(reading, entry)) return;
    const view = viewOf(reading, entry);
    const date = checkedDate(view);
    if (date) values.push(valueOf(view, date, 0.8, CHECKED));
}

function isLabelled(view: EntryView, date: DateSpan, dates: readonly DateSpan[]): boolean {
    if (isBornInBrackets(view, date.first)) return true;
    const before = view.topicBefore(date.first);
    const label = view.labelBefore(date.first, Category.DateOfBirth);
    if (label && date.first - label.end <= FAR) {
        if (before?.topics.includes(Category.DateOfBirth)) return true;
        if (isFull(date.parts) && (!before || !areHarmless(before.topics) || isLongAgo(date.parts))) return true;
    }
    return isLabelledBehind(view, date, dates) && !(before && areHarmless(before.topics));
}

/** "Né(e) le" of French forms, which the brackets part. */
const BORN_IN_BRACKETS = '(e) le';

const BRACKET = 0x28;

function saysBornInBrackets({ tokens, entries }: Reading, entry: number): boolean {
    const { kind, value, firstOf } = tokens;
    const end = firstOf[entry + 1] ?? 0;
    for (let token = firstOf[entry] ?? 0; token < end; token += 1) {
        if (kind[token] === TokenKind.Sign && value[token] === BRACKET)
            return entries[entry]?.text.includes(BORN_IN_BRACKETS) ?? false;
    }
    return false;
}

function isBornInBrackets(view: EntryView, token: number): boolean {
    const le = view.signAt(token - 1) === '' ? token - 1 : token - 2;
    return view.wordAt(le) === 'le' && view.signAt(le - 1) === ')' && view.wordAt(le - 4) === 'ne';
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

/** Digits and parts of dates right behind a label. Tells whether there were any. */
function readBehindLabel(view: EntryView, values: ValueOverTurns[]): boolean {
    for (const label of view.hits) {
        if (!topicsOf(label).includes(Category.DateOfBirth)) continue;
        const to = Math.min(view.end, label.end + NEAR);
        for (let token = nextBeginning(view, label.end, to); token < to; token = nextBeginning(view, token + 1, to)) {
            if (!view.topicBefore(token)?.topics.includes(Category.DateOfBirth)) break;
            const date = expectedDateAt(view, token, 'whole') ?? expectedDateAt(view, token, 'pieces');
            if (!date || counts(view, date) || (!isSpecific(date) && date.parts.year === undefined)) break;
            addLabelled(view, date, isFull(date.parts) ? 0.95 : 0.9, values);
            return true;
        }
    }
    return false;
}

/** Whether a date is more than one number. */
function isSpecific({ parts, form }: DateSpan): boolean {
    return form === 'named' || sizeOf(parts) > 1;
}

/** Who says the same date elsewhere means the same. */
function addRepeats(reading: Reading, ownDates: OwnDates, values: readonly ValueOverTurns[]): void {
    for (let entry = 0; entry < reading.entries.length; entry += 1) {
        if (!mayHoldDate(reading, entry)) continue;
        for (const date of ownDates.of(entry)) {
            if (!isFull(date.parts)) continue;
            values.find(({ parts }) => areSameDate(parts, date.parts))?.add(date, 0.85, REPEATED);
        }
    }
}
