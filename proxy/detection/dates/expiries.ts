import { Category } from 'c/redaction';
import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { isBareAnswer } from '../entry/bareAnswer.ts';
import { beginnings, counts } from './answer.ts';
import { askedBefore, type Asked } from '../entry/asked.ts';
import { followsCard, hasLongNumber, isAboutCard, isAboutOther } from './cardContext.ts';
import { mayHoldDate } from './dateAtoms.ts';
import { areSameDate, type DateParts } from './dateParts.ts';
import type { DateSpan } from './datesIn.ts';
import { type EntryView, namesTopic, topicsOf, viewOf } from '../entry/entryView.ts';
import { expectedExpiryAt, expiryPartAt, isInsideNumber, namedExpiryAt, writtenExpiryAt } from './expiryAt.ts';
import { ValueOverTurns, withoutDoubles } from './valueOverTurns.ts';

const LABELLED = 'a month and a year, called the expiry of a card';
const ASKED = 'a month and a year, asked for as the expiry of a card just before';
const BEHIND = 'a month and a year right behind a card number';
const PART = 'a part of the expiry date that was asked for';
const REPEATED = 'says the expiry date of the card again';

const WINDOW = 10;
const NEAR = 9;
const MOST_COMPARED = 32;
const MOST_REPEATED = 16;
/** Labels that many other things than cards have. */
const LOOSE = /^(?:expires?|expiring|valid (?:until|till|to)|end date|runs out)$/u;

/** Expiry dates of payment cards: called so, asked for, or right behind the number of a card. */
export function recogniseExpiries(reading: Reading): readonly Finding[] {
    const values: ValueOverTurns[] = [];
    let lastMention = -1;
    let lastCard = -1;
    for (const [entry, hits] of reading.hits.entries()) {
        if (namesTopic(hits, Category.CardExpiry)) lastMention = entry;
        if (namesTopic(hits, Category.CardNumber) || hasLongNumber(reading, entry)) lastCard = entry;
        const isNear = (mention: number): boolean => mention >= 0 && entry - mention <= WINDOW;
        if ((!isNear(lastMention) && !isNear(lastCard)) || !mayHoldDate(reading, entry)) continue;
        readEntry(reading, viewOf(reading, entry), values);
    }
    for (const value of values.slice(0, MOST_REPEATED)) addRepeats(reading, value);
    return withoutDoubles(values.flatMap((value) => value.findings(Category.CardExpiry)));
}

function readEntry(reading: Reading, view: EntryView, values: ValueOverTurns[]): void {
    const before = values.length;
    readLabelled(reading, view, values);
    readWritten(reading, view, values);
    if (values.length > before || values.at(-1)?.lastEntry === view.entry) return;
    const asked = askedBefore(reading, view.entry, Category.CardExpiry);
    if (!asked) return;
    const asking = viewOf(reading, asked.entry);
    if (isAboutOther(asking, asking.end) && !isAboutCard(reading, view.entry)) return;
    readAnswer(
        view,
        asked,
        values.slice(-MOST_COMPARED).findLast((value) => value.lastEntry >= asked.entry && !isKnown(value.parts)),
        values
    );
}

function isKnown({ month, year }: DateParts): boolean {
    return month !== undefined && year !== undefined;
}

function readLabelled(reading: Reading, view: EntryView, values: ValueOverTurns[]): void {
    let context: CardContext | null = null;
    for (const label of view.hits) {
        if (
            !topicsOf(label).includes(Category.CardExpiry) ||
            !isOfCard(view, label, (context ??= contextOf(reading, view)))
        )
            continue;
        for (const token of beginnings(view, label.end, Math.min(view.end, label.end + NEAR))) {
            const before = view.topicBefore(token);
            if (before && before.hit !== label && !before.topics.includes(Category.CardNumber)) break;
            const date = expectedExpiryAt(view, token);
            if (!date || counts(view, date)) continue;
            values.push(new ValueOverTurns(date, 0.95, LABELLED));
            break;
        }
    }
}

/** What the entries around a label speak of; found out once per entry. */
interface CardContext {
    readonly isCard: boolean;
    readonly namesCard: boolean;
    readonly isAsked: boolean;
    readonly isTravel: boolean;
}

function contextOf(reading: Reading, view: EntryView): CardContext {
    return {
        isCard: isAboutCard(reading, view.entry) || hasLongNumber(reading, view.entry),
        namesCard: namesTopic(view.hits, Category.CardNumber),
        isAsked: askedBefore(reading, view.entry, Category.CardExpiry) !== null,
        isTravel: /passport|travel/iu.test(view.text)
    };
}

function isOfCard(view: EntryView, label: PhraseHit, { isCard, namesCard, isAsked, isTravel }: CardContext): boolean {
    const start = view.startOf(label.first);
    if (isAboutOther(view, label.first) && !namesCard) {
        return /\bvisa\b/iu.test(view.text.slice(Math.max(0, start - 80), start)) && !isTravel;
    }
    return isAsked || isCard || !LOOSE.test(view.text.slice(start, view.endOf(label.end - 1)).toLowerCase());
}

/** "12/27" that stands behind a card number, before its label, or as an answer. */
function readWritten(reading: Reading, view: EntryView, values: ValueOverTurns[]): void {
    for (let token = view.from; token < view.end; token += 1) {
        const date = writtenExpiryAt(view, token) ?? namedExpiryAt(view, token);
        if (!date || values.slice(-MOST_COMPARED).some((value) => value.covers(date))) continue;
        if (followsCard(reading, view, token)) {
            values.push(new ValueOverTurns(date, 0.9, BEHIND));
        } else if (isLabelledBehind(view, date)) {
            values.push(new ValueOverTurns(date, 0.9, LABELLED));
        }
    }
}

function isLabelledBehind(view: EntryView, date: DateSpan): boolean {
    const label = view.topicFrom(date.last)?.hit;
    return (
        label !== undefined &&
        label.first - date.last <= 4 &&
        topicsOf(label).includes(Category.CardExpiry) &&
        !counts(view, date)
    );
}

function readAnswer(view: EntryView, asked: Asked, open: ValueOverTurns | undefined, values: ValueOverTurns[]): void {
    if (asked.byOneself && view.entry - asked.entry > 1) return;
    for (const token of beginnings(view, view.from, view.end)) {
        const topics = view.topicBefore(token)?.topics;
        if (topics && !topics.includes(Category.CardNumber)) return;
        const date = isInsideNumber(view, token) ? writtenExpiryAt(view, token) : expectedExpiryAt(view, token);
        if (date && !counts(view, date)) {
            const same = values
                .slice(-MOST_COMPARED)
                .find((value) => areSameDate(value.parts, date.parts) && isKnown(value.parts));
            if (same) same.add(date, 0.85, REPEATED);
            else values.push(new ValueOverTurns(date, 0.9, ASKED));
            return;
        }
        const part = isInsideNumber(view, token) ? null : expiryPartAt(view, token);
        const isAnswered =
            asked.byOneself ||
            values.slice(-MOST_COMPARED).some((value) => isKnown(value.parts) && value.lastEntry >= asked.entry);
        if (!part || isAnswered || counts(view, part) || !isBareAnswer(view, part)) continue;
        const parts = partsMeant(part.parts, open?.parts ?? {});
        if (!parts) return;
        if (open) open.complete(part, parts, 0.8, PART);
        else values.push(new ValueOverTurns({ ...part, parts }, 0.7, PART));
        return;
    }
}

function partsMeant({ month, year }: DateParts, known: DateParts): DateParts | null {
    const number = month ?? year ?? 0;
    if (known.month === undefined && number >= 1 && number <= 12) return { month: number };
    return known.year === undefined && year !== undefined ? { year } : null;
}

/** The same month and year, said again within a few entries. */
function addRepeats(reading: Reading, value: ValueOverTurns): void {
    if (!isKnown(value.parts)) return;
    const last = Math.min(reading.entries.length - 1, value.lastEntry + 3);
    for (let entry = value.entry; entry <= last; entry += 1) {
        if (!mayHoldDate(reading, entry)) continue;
        const view = viewOf(reading, entry);
        for (const token of beginnings(view, view.from, view.end)) {
            const date = isInsideNumber(view, token) ? writtenExpiryAt(view, token) : expectedExpiryAt(view, token);
            if (!date || counts(view, date) || !areSameExpiry(date.parts, value.parts)) continue;
            value.add(date, 0.85, REPEATED);
            break;
        }
    }
}

function areSameExpiry(a: DateParts, b: DateParts): boolean {
    return a.month === b.month && (a.year ?? 0) % 100 === (b.year ?? 0) % 100;
}
