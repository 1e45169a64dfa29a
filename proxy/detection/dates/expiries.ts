import { Category } from 'c/redaction';
import type { PhraseHit } from '../lexicon/phrases.ts';
import type { Finding } from '../finding.ts';
import { NO_OPTIONS, type DetectionOptions } from '../options.ts';
import type { Reading } from '../reading.ts';
import { isBareAnswer } from '../entry/bareAnswer.ts';
import { counts, endOfAnswer, isAtTime, isInsideNumber, nextBeginning } from './answer.ts';
import { askedBefore, isAskedBetween, type Asked } from '../entry/asked.ts';
import { hasLongNumber, isAboutCard, isAboutOther, lastNamingCard } from './cardContext.ts';
import { CardsTold, type ToldCard } from './cardsTold.ts';
import { isCodeAlike } from './codeAlike.ts';
import { areSameDate, NO_PARTS, type DateParts } from './dateParts.ts';
import type { DateSpan } from './dateSpan.ts';
import { type EntryView, lastNaming, namesTopic, topicsOf, viewOf } from '../entry/entryView.ts';
import { DueExpiries } from './dueExpiries.ts';
import { expectedExpiryAt, expiryPartAt, openExpiryAt, shortExpiryAt, writtenExpiryAt } from './expiryAt.ts';
import { mayHoldDate } from './mayHold.ts';
import { addCorrection, addEchoes, ENTRIES_APART, speakerOf, type SpansAt } from './readBack.ts';
import { ValueOverTurns, withoutDoubles } from './valueOverTurns.ts';
import { LABELLED, readWritten } from './writtenExpiries.ts';

const ASKED = 'a month and a year, asked for as the expiry of a card just before';
const PART = 'a part of the expiry date that was asked for';
const REPEATED = 'says the expiry date of the card again';
const CORRECTED = 'corrects the expiry date of the card';

const WINDOW = 10;
const NEAR = 9;
const MOST_COMPARED = 32;
const LONGEST_LABEL = 3;
const NOTHING: readonly never[] = [];
/** Labels that many other things than cards have. */
const LOOSE = /^(?:expir(?:es?|ing)|(?:valid|good) (?:until|till|to)|end date|runs? out)$/u;

/** Expiry dates of payment cards: called so, asked for, or right behind the number of a card. */
export function recogniseExpiries(
    reading: Reading,
    _options: DetectionOptions = NO_OPTIONS,
    found: readonly Finding[] = NOTHING
): readonly Finding[] {
    const { entries } = reading;
    const cards = new CardsTold(reading, found);
    const due = new DueExpiries();
    const values: ValueOverTurns[] = [];
    let lastMention = -1;
    let lastCard = -1;
    let seen = 0;
    for (let entry = 0; entry < entries.length; entry += 1) {
        if (!mayHoldDate(reading, entry)) continue;
        const first = Math.max(seen, entry - WINDOW);
        const named = lastNaming(reading, first, entry, Category.CardExpiry);
        const card = hasLongNumber(reading, entry) ? entry : lastNamingCard(reading, first, entry);
        seen = entry + 1;
        if (named >= 0) lastMention = named;
        if (card >= 0) lastCard = card;
        const isAnnounced = lastMention >= 0 && entry - lastMention <= WINDOW;
        const isNearCard = lastCard >= 0 && entry - lastCard <= WINDOW;
        const told = values.length;
        if (isAnnounced || isNearCard) readEntry(reading, entry, isAnnounced ? lastMention : -1, { cards, values });
        const isTold = values.length > told || values.at(-1)?.lastEntry === entry;
        if (cards.isEmpty || isTold) continue;
        readDue(reading, entry, cards.dueAt(entry), { due, values });
    }
    if (values.length === 0) return NOTHING;
    return withoutDoubles(values.flatMap((value) => value.findings(Category.CardExpiry)));
}

interface Due {
    readonly due: DueExpiries;
    readonly values: ValueOverTurns[];
}

/** Reads an entry behind a card number whose date has not been told, and one that says such a date again. */
function readDue(reading: Reading, entry: number, card: ToldCard | null, { due, values }: Due): void {
    const last = values.at(-1);
    if (last && entry - last.lastEntry <= ENTRIES_APART && isSaidAgain(viewOf(reading, entry), last)) return;
    if (!card || (last?.isComplete && last.lastEntry >= card.entry)) return;
    const value = due.read(viewOf(reading, entry), card);
    if (value) values.push(value);
}

/** Reads an entry near the mention of a card. `mention`: the last entry up to it that names expiry dates, -1 when none near does. */
function readEntry(
    reading: Reading,
    entry: number,
    mention: number,
    { cards, values }: { readonly cards: CardsTold; readonly values: ValueOverTurns[] }
): void {
    const before = values.length;
    if (mention === entry) readLabelled(reading, viewOf(reading, entry), values);
    readWritten(reading, entry, values);
    const last = values.at(-1);
    if (values.length > before || last?.lastEntry === entry) return;
    const recent = last && entry - last.lastEntry <= ENTRIES_APART ? last : undefined;
    const asking =
        mention === entry ? lastNaming(reading, Math.max(0, entry - WINDOW), entry - 1, Category.CardExpiry) : mention;
    if (recent || asking >= 0) readTurn(reading, viewOf(reading, entry), recent, { cards, values });
}

/** Reads an entry that may say a date again, go on with it or answer the question for it. */
function readTurn(
    reading: Reading,
    view: EntryView,
    recent: ValueOverTurns | undefined,
    { cards, values }: { readonly cards: CardsTold; readonly values: ValueOverTurns[] }
): void {
    const isLeft =
        recent !== undefined &&
        isAskedBetween(reading, recent.lastEntry, view.entry, Category.CardExpiry, speakerOf(recent, view));
    if (recent && !isLeft && isSaidAgain(view, recent)) return;
    const open = recent && !recent.isComplete ? recent : undefined;
    const asked = askedBefore(reading, view.entry, Category.CardExpiry);
    if (asked) {
        const asking = viewOf(reading, asked.entry);
        if ((isAboutOther(asking, asking.end) || asksLoosely(asking)) && !isAboutCard(reading, view.entry)) return;
        if (asked.byOneself && view.entry - asked.entry > 1) return;
        const isAnswered = values
            .slice(-MOST_COMPARED)
            .some(({ isComplete, lastEntry }) => isComplete && lastEntry >= asked.entry);
        const isBehindCard = asked.topics.includes(Category.CardNumber);
        const from = isBehindCard ? cards.beginningBehind(asked.entry, view.entry) : 0;
        readAnswer(view, { asked, open, isAnswered, values, from });
    } else if (open && !isLeft && view.role === open.role) {
        readAnswer(view, { asked: null, open, isAnswered: false, values, from: 0 });
    }
}

const spansAt: SpansAt = (view, token) => [expectedExpiryAt(view, token), expiryPartAt(view, token)];

/** Whether an entry reads a value back, or corrects what was read back of it. */
function isSaidAgain(view: EntryView, value: ValueOverTurns): boolean {
    const isOthers = value.role === null || view.role !== value.role;
    if ((isOthers || value.isComplete) && addEchoes(view, value, spansAt, REPEATED)) return true;
    return addCorrection(view, value, spansAt, CORRECTED);
}

function readLabelled(reading: Reading, view: EntryView, values: ValueOverTurns[]): void {
    let context: CardContext | null = null;
    for (const label of view.hits) {
        if (!topicsOf(label).includes(Category.CardExpiry)) continue;
        if (isLoose(view, label) && !isOfCard(view, label, (context ??= contextOf(reading, view)))) continue;
        const end = Math.min(view.end, label.end + NEAR);
        for (
            let token = nextBeginning(view, label.end, end);
            token < end;
            token = nextBeginning(view, token + 1, end)
        ) {
            const before = view.topicBefore(token);
            if (before && before.hit !== label && !before.topics.includes(Category.CardNumber)) break;
            const date = expectedExpiryAt(view, token);
            if (!date || counts(view, date)) continue;
            values.push(begun(view, date, 0.95, LABELLED));
            break;
        }
    }
}

/** What the entries around a label speak of; found out once per entry. */
interface CardContext {
    readonly isCard: boolean;
    readonly hasCard: boolean;
    readonly isAsked: boolean;
    readonly isTravel: boolean;
}

function contextOf(reading: Reading, view: EntryView): CardContext {
    return {
        isCard: isAboutCard(reading, view.entry) || hasLongNumber(reading, view.entry),
        hasCard: namesTopic(view.hits, Category.CardNumber),
        isAsked: isAskedOfCard(reading, askedBefore(reading, view.entry, Category.CardExpiry)),
        isTravel: /passport|travel/iu.test(view.text)
    };
}

function isAskedOfCard(reading: Reading, asked: Asked | null): boolean {
    if (!asked) return false;
    const asking = viewOf(reading, asked.entry);
    return !isAboutOther(asking, asking.end);
}

/** Whether only what is around a label tells that it is one of a card. */
function isLoose(view: EntryView, label: PhraseHit): boolean {
    return isAboutOther(view, label.first) || LOOSE.test(labelText(view, label));
}

/** Whether an entry names an expiry date by nothing but labels that other things have too; who says nothing else asks for it ("expires?"). */
function asksLoosely(view: EntryView): boolean {
    if (view.length <= LONGEST_LABEL) return false;
    return view.hits.every((hit) => !topicsOf(hit).includes(Category.CardExpiry) || LOOSE.test(labelText(view, hit)));
}

function labelText(view: EntryView, { first, end }: PhraseHit): string {
    return view.text.slice(view.startOf(first), view.endOf(end - 1)).toLowerCase();
}

function isOfCard(view: EntryView, label: PhraseHit, { isCard, hasCard, isAsked, isTravel }: CardContext): boolean {
    const start = view.startOf(label.first);
    if (isAboutOther(view, label.first) && !hasCard) {
        return /\bvisa\b/iu.test(view.text.slice(Math.max(0, start - 80), start)) && !isTravel;
    }
    return isAsked || isCard || !LOOSE.test(labelText(view, label));
}

/** What is known when an answer is read. */
interface Answering {
    /** The question; null when the entry goes on with the open date. */
    readonly asked: Asked | null;
    /** The date that lacks a part. */
    readonly open: ValueOverTurns | undefined;
    readonly isAnswered: boolean;
    readonly values: ValueOverTurns[];
    /** What stands before this, in UTF-16 code units, is the beginning of the card number. */
    readonly from: number;
}

function readAnswer(view: EntryView, { asked, open, isAnswered, values, from }: Answering): void {
    const end = endOfAnswer(view.from, view.end);
    for (let token = nextBeginning(view, view.from, end); token < end; token = nextBeginning(view, token + 1, end)) {
        if (view.startOf(token) < from) continue;
        const topics = view.topicBefore(token)?.topics;
        if (topics && !topics.includes(Category.CardNumber)) return;
        const isInside = isInsideNumber(view, token);
        const date = isInside
            ? writtenExpiryAt(view, token)
            : asksForItAlone(asked)
              ? aloneExpiryAt(view, token)
              : (expectedExpiryAt(view, token) ?? beforeCodeAt(view, token, asked));
        if (date && isCodeAlike(view, date, asked)) {
            token = date.last - 1;
            continue;
        }
        if (date && !counts(view, date)) {
            const same = values
                .slice(-MOST_COMPARED)
                .find((value) => areSameDate(value.parts, date.parts) && value.isComplete);
            if (same) same.add(date, 0.85, REPEATED);
            else if (!isAnswered) values.push(begun(view, date, 0.95, ASKED));
            return;
        }
        const part = isInside ? null : expiryPartAt(view, token);
        if (!part || isAnswered || asked?.byOneself || counts(view, part) || isAtTime(view, token)) continue;
        if (!isBareAnswer(view, part)) continue;
        const parts = partsMeant(part.parts, open?.parts ?? NO_PARTS);
        if (!parts) return;
        if (open) open.complete(part, parts, 0.8, PART);
        else values.push(begun(view, { ...part, parts }, 0.7, PART));
        return;
    }
}

function begun(view: EntryView, date: DateSpan, score: number, why: string): ValueOverTurns {
    return ValueOverTurns.ofExpiry(view.role).with(date, score, why);
}

function asksForItAlone(asked: Asked | null): boolean {
    return asked?.topics.every((topic) => topic === Category.CardExpiry) ?? false;
}

/** "October 2031 125": the security code that was asked for too follows at once. */
function beforeCodeAt(view: EntryView, token: number, asked: Asked | null): DateSpan | null {
    return asked?.topics.includes(Category.Cvv) ? openExpiryAt(view, token) : null;
}

function aloneExpiryAt(view: EntryView, token: number): DateSpan | null {
    const date = expectedExpiryAt(view, token);
    if (date) return date;
    const short = shortExpiryAt(view, token);
    return short && isBareAnswer(view, short) ? short : null;
}

function partsMeant({ month, year }: DateParts, known: DateParts): DateParts | null {
    const number = month ?? year ?? 0;
    if (known.month === undefined && number >= 1 && number <= 12) return { ...NO_PARTS, month: number };
    return known.year === undefined && year !== undefined ? { ...NO_PARTS, year } : null;
}
