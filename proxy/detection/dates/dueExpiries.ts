import { Category } from 'c/redaction';
import { isBareAnswer } from '../entry/bareAnswer.ts';
import { type EntryView, topicsOf } from '../entry/entryView.ts';
import { counts, endOfAnswer, isAtTime, isInsideNumber, nextBeginning } from './answer.ts';
import { tellsOtherDates, type ToldCard } from './cardsTold.ts';
import { NO_PARTS, sizeOf } from './dateParts.ts';
import type { DateSpan } from './dateSpan.ts';
import { expectedExpiryAt, expiryPartAt, writtenExpiryAt } from './expiryAt.ts';
import { mayBeginDate } from './mayHold.ts';
import { ValueOverTurns } from './valueOverTurns.ts';

const DUE = 'a month and a year, told next after a card number';
const FAR = 10;
/** A month alone waits so many entries for its year. */
const PART_APART = 4;
/** Cards that are in use run out in these years. */
const FIRST_YEAR = 2022;
const LAST_YEAR = 2042;
const LAST_MONTH = 12;

/** Expiry dates that only the order tells in which people tell what is on a card: the next month and year after its number. */
export class DueExpiries {
    /** The month that was told alone. */
    private month: DateSpan | null = null;

    /** The expiry date that an entry tells of a card, with the month that stands in an entry before it; null when it tells none. */
    read(view: EntryView, card: ToldCard): ValueOverTurns | null {
        if (tellsOtherDates(view.text)) return null;
        const date = card.entry === view.entry ? behindNumber(view, card.end) : wholeAnswer(view);
        if (date) return ValueOverTurns.ofExpiry(view.role).with(date, date.form === 'digits' ? 0.8 : 0.9, DUE);
        return card.entry === view.entry ? null : this.readPart(view);
    }

    private readPart(view: EntryView): ValueOverTurns | null {
        const part = partAnswer(view);
        if (!part) return null;
        const { month } = this;
        const number = part.parts.month ?? part.parts.year ?? 0;
        const isYear = part.parts.year !== undefined && isOfCard(part.parts.year);
        if (month && isYear && view.entry - month.entry <= PART_APART) {
            this.month = null;
            return ValueOverTurns.ofExpiry(view.role)
                .with(month, 0.8, DUE)
                .with({ ...part, parts: { ...NO_PARTS, year: part.parts.year } }, 0.8, DUE);
        }
        const isMonth = number >= 1 && number <= LAST_MONTH;
        this.month = isMonth ? { ...part, parts: { ...NO_PARTS, month: number } } : null;
        return null;
    }
}

/** A date with little else beside it. */
function wholeAnswer(view: EntryView): DateSpan | null {
    const end = endOfAnswer(view.from, view.end);
    for (let token = nextBeginning(view, view.from, end); token < end; token = nextBeginning(view, token + 1, end)) {
        if (namesOther(view, token)) return null;
        const date = isInsideNumber(view, token) ? null : dateAt(view, token);
        if (date) return isBareAnswer(view, date) || isShown(view, date) ? date : null;
    }
    return null;
}

/** Whether a date stands near the beginning of a short entry that tells no other number and asks nothing; digits alone end a clause. */
function isShown(view: EntryView, { form, first, last }: DateSpan): boolean {
    if (view.length > LONGEST_SHOWING || first - view.from > MOST_BEFORE || view.signAt(view.end - 1) === '?')
        return false;
    if (form === 'digits' && last < view.end && view.signAt(last) === '') return false;
    for (let token = last; token < view.end; token += 1) if (mayBeginDate(view, token)) return false;
    return true;
}

const LONGEST_SHOWING = 16;
const MOST_BEFORE = 6;

/** A date behind the card number of the same entry, a few words on. */
function behindNumber(view: EntryView, from: number): DateSpan | null {
    let first = view.end;
    while (first > view.from && view.startOf(first - 1) >= from) first -= 1;
    const end = Math.min(view.end, first + FAR);
    for (let token = nextBeginning(view, first, end); token < end; token = nextBeginning(view, token + 1, end)) {
        const topics = view.topicBefore(token);
        if (topics && topics.hit.first >= first && !topicsOf(topics.hit).includes(Category.CardExpiry)) return null;
        const isInside = token > first + 1 && isInsideNumber(view, token);
        const date = isInside ? null : dateAt(view, token);
        if (date) return date;
    }
    return null;
}

function dateAt(view: EntryView, token: number): DateSpan | null {
    const date = writtenExpiryAt(view, token) ?? expectedExpiryAt(view, token);
    if (!date || date.parts.day !== undefined || !isOfCard(date.parts.year ?? 0)) return null;
    return counts(view, date) || (date.form === 'digits' && isAtTime(view, token)) ? null : date;
}

function partAnswer(view: EntryView): DateSpan | null {
    const end = endOfAnswer(view.from, view.end);
    for (let token = nextBeginning(view, view.from, end); token < end; token = nextBeginning(view, token + 1, end)) {
        if (namesOther(view, token) || isInsideNumber(view, token)) return null;
        const part = expiryPartAt(view, token);
        if (part) return sizeOf(part.parts) === 1 && !counts(view, part) && isBareAnswer(view, part) ? part : null;
    }
    return null;
}

function namesOther(view: EntryView, token: number): boolean {
    const topics = view.topicBefore(token)?.topics ?? [];
    return topics.some((topic) => topic !== Category.CardNumber && topic !== Category.CardExpiry);
}

function isOfCard(year: number): boolean {
    const long = year < 100 ? 2000 + year : year;
    return long >= FIRST_YEAR && long <= LAST_YEAR;
}
