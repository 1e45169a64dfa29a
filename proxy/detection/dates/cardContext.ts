import { MeaningKind } from '../lexicon/meaningKind.ts';
import { Category } from 'c/redaction';
import { LEXICON } from '../lexicon/known.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { TokenKind } from '../text/tokens.ts';
import { type EntryView, means, plain, viewOf } from '../entry/entryView.ts';
import { PerReading } from '../perReading.ts';
import { isTurnedBetween } from './cardsTold.ts';
import { WordSet } from '../entry/wordSet.ts';

const BEFORE = 8;
const AFTER = 2;
const SHORTEST_CARD = 13;
const LONGEST_CARD = 19;
const LONGEST_WALK = 60;
const MOST_WORDS_TO_DATE = 3;
const LONGEST_BRIDGE = 4;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens;

/** What else expires. */
const OTHERS = new WordSet(
    (
        'contract subscription warranty guarantee offer offers lease membership trial policy coupon voucher promo promotion deal discount passport ' +
        'licence license permit insurance certificate agreement domain ticket pass plan token session link code milk food prescription visa mot tax quote'
    ).split(' ')
);

/** Whether the entries around one speak of a payment card. */
export function isAboutCard(reading: Reading, entry: number): boolean {
    const to = Math.min(reading.hits.length - 1, entry + AFTER);
    for (let near = Math.max(0, entry - BEFORE); near <= to; near += 1) {
        if (namesCardIn(reading, near)) return true;
    }
    return false;
}

/** Whether each entry of a reading names a card; found out once for each. */
const NAMING = new PerReading<(boolean | undefined)[]>(() => []);

function namesCardIn(reading: Reading, entry: number): boolean {
    const naming = NAMING.of(reading);
    return (naming[entry] ??= reading.hits[entry]?.some(namesCard) ?? false);
}

/** The last of the entries `from` to `to` that names a card, -1 when none does. */
export function lastNamingCard(reading: Reading, from: number, to: number): number {
    for (let entry = to; entry >= from; entry -= 1) {
        const hits = reading.hits[entry];
        if (hits && hits.length > 0 && hits.some(namesCard)) return entry;
    }
    return -1;
}

/** Whether a phrase names a payment card or its security code, or hints at it. */
function namesCard({ meanings }: PhraseHit): boolean {
    for (const meaning of meanings) {
        if (meaning.kind !== 'topic' && meaning.kind !== 'hint') continue;
        if (meaning.topic === Category.CardNumber || meaning.topic === Category.Cvv) return true;
    }
    return false;
}

/** Whether an entry names another thing that expires, up to a token. */
export function isAboutOther(view: EntryView, to: number): boolean {
    for (let token = Math.max(view.from, to - 12); token < Math.min(view.end, to); token += 1) {
        if (OTHERS.holds(view, token)) return true;
    }
    return false;
}

/** Whether the digits of a card end right before a token, or in the entries of the same speaker right before it. */
export function followsCard(reading: Reading, view: EntryView, token: number): boolean {
    if (digitsBefore(view, token) >= SHORTEST_CARD) return true;
    if (token > view.from + 1) return false;
    for (let entry = view.entry - 1; entry >= 0 && entry >= view.entry - 2; entry -= 1) {
        const before = viewOf(reading, entry);
        if (before.role === view.role && digitsBefore(before, before.end) >= SHORTEST_CARD)
            return !isTurnedBetween(reading, entry, view.entry, view.role);
    }
    return false;
}

const DATE = LEXICON.words.idOf('date');

/** As `isDateOfCard`, of "date" alone; `from`: the first token of the entry. */
export function isBehindDate({ tokens: { value } }: Reading, token: number, from: number): boolean {
    for (let word = token - 1; word >= token - MOST_WORDS_TO_DATE && word >= from; word -= 1) {
        if (value[word] === DATE) return true;
    }
    return false;
}

/** Whether "date" stands right before a token, and the digits of a card right before that ("and the date's ten thirty"). */
export function isDateOfCard(view: EntryView, token: number): boolean {
    for (let word = token - 1; word >= token - MOST_WORDS_TO_DATE && word >= view.from; word -= 1) {
        if (view.wordAt(word) === 'date') return digitsBefore(view, word) >= SHORTEST_CARD;
    }
    return false;
}

/** The digits, written or said, that end before a token with no other word between; one or two introducing words may stand before it. */
function digitsBefore(view: EntryView, end: number): number {
    let digits = 0;
    let token = end - 1;
    for (; token >= view.from && token > end - LONGEST_WALK; token -= 1) {
        if (view.isDigits(token)) {
            const length = view.tokens.detail[token] ?? 0;
            if (length > LONGEST_CARD) return 0;
            digits += length;
            if (view.isBroken(token)) break;
        } else if (view.signAt(token) !== '') {
            continue;
        } else if ((view.sensesAt(token) & NUMBER) !== 0) {
            digits += (LEXICON.number[view.tokens.meaning[token] ?? 0] ?? 0) > 9 ? 2 : 1;
        } else if (digits > 0 && !isBridge(view, token)) {
            break;
        } else if (digits === 0 && end - token > MOST_WORDS_TO_DATE) {
            break;
        }
    }
    if (digits < SHORTEST_CARD) return digits;
    const isReference = /\b(?:order|tracking|case|booking|reference|invoice|ref)\b/u.test(
        plain(view.text.slice(Math.max(0, view.startOf(token + 1) - 40), view.startOf(token + 1)))
    );
    return isReference ? 0 : digits;
}

/** Whether a word belongs to a filler or a correction between digits. */
function isBridge(view: EntryView, token: number): boolean {
    if ((view.sensesAt(token) & (Sense.Repeat | Sense.Misheard)) !== 0) return true;
    for (let first = token; first > token - LONGEST_BRIDGE; first -= 1) {
        const hit = view.hitAt(first);
        if (hit && hit.end > token && (means(hit, MeaningKind.Filler) || means(hit, MeaningKind.Correction)))
            return true;
    }
    return false;
}

/** Whether an entry holds so many digits in a row that a card number may be among them. */
export function hasLongNumber({ tokens, kinds }: Reading, entry: number): boolean {
    if (((kinds[entry] ?? 0) & (1 << TokenKind.Digits)) === 0) return false;
    let digits = 0;
    for (let token = tokens.firstOf[entry] ?? 0; token < (tokens.firstOf[entry + 1] ?? 0); token += 1) {
        if (tokens.kind[token] === TokenKind.Word) digits = 0;
        else if (tokens.kind[token] === TokenKind.Digits) digits += tokens.detail[token] ?? 0;
        if (digits >= SHORTEST_CARD) return true;
    }
    return false;
}
