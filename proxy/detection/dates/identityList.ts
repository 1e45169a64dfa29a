import { isBareAnswer } from '../entry/bareAnswer.ts';
import { areHarmless, type EntryView, plain } from '../entry/entryView.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { isItemEnd } from './answer.ts';
import { isFull, isLongAgo, isOfAdult, mayBeLongAgo } from './dateParts.ts';
import { expectedDateAt, type DateSpan } from './dateSpan.ts';
import { BEGINNING, mayHoldOwnDate, mayHoldUndivided } from './mayHold.ts';
import { SPOKEN_NUMBER } from './spokenAtom.ts';

const LONGEST = 24;
const MOST_COMMON_WORDS = 2;
/** Day, month and year. */
const FEWEST_PARTS = 3;
const NAMES = Sense.GivenName | Sense.FamilyName;

/** Whether an entry may be a list of what identifies somebody, or a date alone: it is short, with a name or a date. */
export function mayIdentify(reading: Reading, entry: number): boolean {
    const { tokens, senses, kinds } = reading;
    const said = senses[entry] ?? 0;
    const hasDigits = ((kinds[entry] ?? 0) & (1 << TokenKind.Digits)) !== 0;
    if (!hasDigits && (said & BEGINNING) === 0) return false;
    if ((tokens.firstOf[entry + 1] ?? 0) - (tokens.firstOf[entry] ?? 0) > LONGEST) return false;
    return mayHoldOwnDate(reading, entry, FEWEST_PARTS) || ((said & NAMES) !== 0 && mayHoldUndivided(reading, entry));
}

/** The date of long ago that stands between commas in a list that names somebody ("Jane Doe, 4 May 1982, LS1 4AB"); null when there is none. */
export function identifyingDate({ senses }: Reading, view: EntryView, dates: readonly DateSpan[]): DateSpan | null {
    if (((senses[view.entry] ?? 0) & NAMES) === 0) return null;
    const [date = undividedItem(view), other] = dates;
    if (!date || other || !isFull(date.parts) || !mayBeLongAgo(date.parts)) return null;
    const isItem = isItemEnd(view, date.first) && isItemEnd(view, date.last);
    return isItem && namesSomebody(view, date) ? date : null;
}

/** Digits that are a date only because they are an item of such a list ("Jane Doe, 05 08 1958, LS1 4AB"). */
function undividedItem(view: EntryView): DateSpan | null {
    for (let token = view.from; token < view.end; token += 1) {
        if (!view.isDigits(token) || !isItemEnd(view, token)) continue;
        const date = expectedDateAt(view, token, 'whole');
        if (date && isLongAgo(date.parts) && isFull(date.parts) && isItemEnd(view, date.last)) return date;
    }
    return null;
}

/** The date of birth that somebody gives unasked: a full date of long ago that begins an entry, with nothing else in it or on its line. */
export function loneDate(reading: Reading, view: EntryView, dates: readonly DateSpan[]): DateSpan | null {
    const [date, other] = dates;
    if (!date || other || !isFull(date.parts) || !isOfAdult(date.parts) || date.form === 'digits') return null;
    if (hasMisheard(view, date)) return null;
    const begins = date.first === view.from && isItemEnd(view, date.last);
    const named = view.topicBefore(date.first);
    if ((!begins && !isBareAnswer(view, date)) || (named && areHarmless(named.topics))) return null;
    const before =
        view.entry > 0 ? plain((reading.entries[view.entry - 1]?.text ?? '').slice(0, LONGEST_QUESTION)) : '';
    return OTHER_DATE.test(before) ? null : date;
}

/** "March 4th for four days": nobody has asked, so a word is what it says. */
function hasMisheard(view: EntryView, { first, last }: DateSpan): boolean {
    for (let token = first; token < last; token += 1) {
        const isMisheard = (view.sensesAt(token) & (Sense.Misheard | SPOKEN_NUMBER)) === Sense.Misheard;
        if (isMisheard && (view.sensesAt(token - 1) & SPOKEN_NUMBER) === 0) return true;
    }
    return false;
}

/** Asks for a date that is none of birth, or tells one. */
const OTHER_DATE =
    /\b(?:versions?|firmware|software|when|dates?|day|since|wann|seit|datum|quand|depuis|cuando|fecha|quando|data|wanneer|sinds)\b|いつ|日/u;
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
