import { Category } from 'c/redaction';
import { type EntryView, topicsOf, viewOf } from '../entry/entryView.ts';
import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { Gap, TokenKind } from '../text/tokens.ts';
import { counts } from './answer.ts';
import { followsCard, isAboutCard, isAboutOther, isBehindDate, isDateOfCard } from './cardContext.ts';
import type { DateSpan } from './dateSpan.ts';
import { expectedExpiryAt, itemExpiryAt, namedExpiryAt, openExpiryAt, writtenExpiryAt } from './expiryAt.ts';
import { BEGINNING } from './mayHold.ts';
import { ValueOverTurns } from './valueOverTurns.ts';

/** Why a date is found that is called so. */
export const LABELLED = 'a month and a year, called the expiry of a card';
const BEHIND = 'a month and a year right behind a card number';
const MOST_COMPARED = 32;

/** "12/27" that stands behind a card number, before its label, or as an answer. */
export function readWritten(reading: Reading, entry: number, values: ValueOverTurns[]): void {
    const { kind, meaning, gap, firstOf } = reading.tokens;
    const from = firstOf[entry] ?? 0;
    const end = firstOf[entry + 1] ?? 0;
    let view: EntryView | null = null;
    for (let token = from; token < end; token += 1) {
        if (kind[token] === TokenKind.Word) {
            const senses = LEXICON.senses[meaning[token] ?? 0] ?? 0;
            if ((senses & BEGINNING) === 0) continue;
            const mayBeWritten = (senses & Sense.Month) !== 0 || gap[token] === Gap.Break;
            if (!mayBeWritten && !isBehindDate(reading, token, from)) continue;
        } else if (kind[token] !== TokenKind.Digits || !mayBeWrittenAt(reading, token, from)) continue;
        readWrittenAt(reading, (view ??= viewOf(reading, entry)), token, values);
    }
}

const HYPHEN = 0x2d;
const SLASH = 0x2f;

/** Whether digits are followed by what divides a month from a year, or stand behind other digits, on a line of their own or behind "date". */
function mayBeWrittenAt(reading: Reading, token: number, from: number): boolean {
    const { kind, value, gap } = reading.tokens;
    const isDivided = kind[token + 1] === TokenKind.Sign && (value[token + 1] === SLASH || value[token + 1] === HYPHEN);
    if (isDivided || gap[token] === Gap.Break) return true;
    const before = kind[token - 1] === TokenKind.Sign ? token - 2 : token - 1;
    return (before >= from && kind[before] === TokenKind.Digits) || isBehindDate(reading, token, from);
}

function readWrittenAt(reading: Reading, view: EntryView, token: number, values: ValueOverTurns[]): void {
    const written = writtenExpiryAt(view, token);
    const behind = behindCardAt(reading, view, token, written);
    const date = behind ?? written ?? namedExpiryAt(view, token);
    if (!date || values.slice(-MOST_COMPARED).some((value) => value.covers(date))) return;
    if (!behind && !isLabelledBehind(view, date)) return;
    values.push(ValueOverTurns.ofExpiry(view.role).with(date, 0.9, behind ? BEHIND : LABELLED));
}

/** A month and a year right behind a card number, written as such or on a line of their own, or behind "and the date is". */
function behindCardAt(reading: Reading, view: EntryView, token: number, written: DateSpan | null): DateSpan | null {
    const date = written ?? openExpiryAt(view, token) ?? itemExpiryAt(view, token);
    if (date && (followsCard(reading, view, token) || isUntil(reading, view, token))) return date;
    return isDateOfCard(view, token) ? expectedExpiryAt(view, token) : null;
}

const UNTIL = new Set(['until', 'till', 'til', 'thru', 'through']);

/** "Until 01/29", where a card is spoken of and nothing else that ends. */
function isUntil(reading: Reading, view: EntryView, token: number): boolean {
    return UNTIL.has(view.wordAt(token - 1)) && isAboutCard(reading, view.entry) && !isAboutOther(view, token);
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
