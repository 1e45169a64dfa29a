import { isBareAnswer } from '../entry/bareAnswer.ts';
import { type EntryView, plain } from '../entry/entryView.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { isFull, isOfAdult, mayBeLongAgo } from './dateParts.ts';
import type { DateSpan } from './datesIn.ts';

const LONGEST = 24;
const MOST_COMMON_WORDS = 2;
const DIVIDERS = ',;/|';
const NAMES = Sense.GivenName | Sense.FamilyName;

/** Whether an entry may be a list of what identifies somebody, or a date alone: it is short. */
export function mayIdentify({ tokens }: Reading, entry: number): boolean {
    return (tokens.firstOf[entry + 1] ?? 0) - (tokens.firstOf[entry] ?? 0) <= LONGEST;
}

/** The date of long ago that stands between commas in a list that names somebody ("Jane Doe, 4 May 1982, LS1 4AB"); null when there is none. */
export function identifyingDate(view: EntryView, dates: readonly DateSpan[]): DateSpan | null {
    const [date, other] = dates;
    if (!date || other || !isFull(date.parts) || !mayBeLongAgo(date.parts)) return null;
    const isItem = endsBefore(view, date.first) && endsBefore(view, date.last);
    return isItem && namesSomebody(view, date) ? date : null;
}

/** Whether an item of the list ends before a token: at a comma, at the end of a line, or with the entry. */
function endsBefore(view: EntryView, token: number): boolean {
    if (token >= view.end || view.isBroken(token) || DIVIDERS.includes(view.signAt(token) || ' ')) return true;
    return DIVIDERS.includes(view.signAt(token - 1) || ' ');
}

/** The date of birth that somebody gives unasked: a full date of long ago that begins an entry, with nothing else in it or on its line. */
export function loneDate(reading: Reading, view: EntryView, dates: readonly DateSpan[]): DateSpan | null {
    const [date, other] = dates;
    if (!date || other || !isFull(date.parts) || !isOfAdult(date.parts) || date.form === 'digits') return null;
    const begins = date.first === view.from && endsBefore(view, date.last);
    if (!begins && !isBareAnswer(view, date)) return null;
    const before =
        view.entry > 0 ? plain((reading.entries[view.entry - 1]?.text ?? '').slice(0, LONGEST_QUESTION)) : '';
    return OTHER_DATE.test(before) ? null : date;
}

/** Asks for a date that is none of birth, or tells one. */
const OTHER_DATE =
    /\b(?:when|dates?|day|since|wann|seit|datum|quand|depuis|cuando|fecha|quando|data|wanneer|sinds)\b|いつ|日/u;
const LONGEST_QUESTION = 400;

function namesSomebody(view: EntryView, date: DateSpan): boolean {
    let names = 0;
    let common = 0;
    for (let token = view.from; token < view.end; token += 1) {
        if (token === date.first) token = date.last;
        const senses = view.sensesAt(token);
        if ((senses & NAMES) !== 0) names += 1;
        else if ((senses & Sense.Common) !== 0) common += 1;
    }
    return names > 0 && common <= MOST_COMMON_WORDS;
}
