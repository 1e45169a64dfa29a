import type { EntryView } from '../entry/entryView.ts';
import { LEXICON } from '../lexicon/known.ts';
import { MeaningKind } from '../lexicon/meaningKind.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { SPOKEN_NUMBER } from './spokenAtom.ts';

/** The senses of words with which a date begins. */
export const BEGINNING = SPOKEN_NUMBER | Sense.Ordinal | Sense.Month;
/** Each part of a date has a word of these, or digits. */
const PART = BEGINNING | Sense.Misheard;

/** Beside a misheard word. */
const BESIDE = SPOKEN_NUMBER | Sense.Thousand | Sense.Misheard;

const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
/** Scripts from here on have words for "year", "month" and "day" that stand right behind their digits. */
const FIRST_OF_UNITS = 0x2e80;
/** Dates with a sign between their parts have two of them, and three parts. */
const FEWEST_DIVIDERS = 2;
const FEWEST_DIVIDED = 3;

/** Whether a date could begin at a token: digits, a number word, an ordinal or a month. */
export function mayBeginDate(view: EntryView, token: number): boolean {
    return view.isDigits(token) || (view.sensesAt(token) & BEGINNING) !== 0;
}

/** Whether a date, or a part of one, could begin anywhere in an entry. */
export function mayHoldDate({ senses, kinds }: Reading, entry: number): boolean {
    return ((kinds[entry] ?? 0) & (1 << TokenKind.Digits)) !== 0 || ((senses[entry] ?? 0) & BEGINNING) !== 0;
}

/** Whether an entry could hold a date that is one by itself: so many parts, with the name of a month, with signs between them or with units. */
export function mayHoldOwnDate(reading: Reading, entry: number, fewestParts: number): boolean {
    const { kind, value, meaning, gap, start, firstOf } = reading.tokens;
    const hits = reading.hits[entry] ?? [];
    const text = reading.entries[entry]?.text ?? '';
    const end = firstOf[entry + 1] ?? 0;
    let senses = 0;
    let parts = 0;
    let dividers = 0;
    let dividersBehind = 0;
    let hasUnit = false;
    for (let token = firstOf[entry] ?? 0; token < end; token += 1) {
        if (kind[token] === TokenKind.Sign) {
            const sign = value[token];
            if (parts > 0 && (sign === HYPHEN || sign === DOT || sign === SLASH)) dividersBehind += 1;
            continue;
        }
        if (kind[token] === TokenKind.Word) {
            const sense = LEXICON.senses[meaning[token] ?? 0] ?? 0;
            if ((sense & PART) === 0) continue;
            if ((sense & BEGINNING) === 0 && !isBesideNumber(reading.tokens, token, hits)) continue;
            senses |= sense;
        }
        parts += 1;
        dividers += dividersBehind;
        dividersBehind = 0;
        hasUnit ||= gap[token + 1] === Gap.None && text.charCodeAt(start[token + 1] ?? 0) >= FIRST_OF_UNITS;
    }
    if (parts < fewestParts) return false;
    if (hasUnit || (senses & Sense.Month) !== 0) return true;
    return parts >= FEWEST_DIVIDED && dividers + separatorsIn(hits) >= FEWEST_DIVIDERS;
}

/** Whether a misheard word could say a number: one that is said stands beside it, or behind a comma or a phrase that follows it. */
function isBesideNumber(tokens: Tokens, token: number, hits: readonly PhraseHit[]): boolean {
    const next = token + 1;
    if (((sensesAt(tokens, token - 1) | sensesAt(tokens, next)) & BESIDE) !== 0) return true;
    if (tokens.kind[next] === TokenKind.Sign && tokens.value[next] === COMMA) return true;
    for (const { first } of hits) if (first === next) return true;
    return false;
}

function sensesAt({ kind, meaning }: Tokens, token: number): number {
    return kind[token] === TokenKind.Word ? (LEXICON.senses[meaning[token] ?? 0] ?? 0) : 0;
}

function separatorsIn(hits: readonly PhraseHit[]): number {
    let count = 0;
    for (const { meanings, kinds } of hits) {
        if ((kinds & MeaningKind.Separator) === 0) continue;
        for (const { kind } of meanings) if (kind === 'separator') count += 1;
    }
    return count;
}

/** Whether the digits of an entry could be a date that is none by itself: some begin an item of a list, and they are eight or not the only number. */
export function mayHoldUndivided({ tokens, kinds }: Reading, entry: number): boolean {
    if (((kinds[entry] ?? 0) & (1 << TokenKind.Digits)) === 0) return false;
    const { kind, value, meaning, detail, gap, firstOf } = tokens;
    const from = firstOf[entry] ?? 0;
    const end = firstOf[entry + 1] ?? 0;
    let parts = 0;
    let beginsItem = false;
    for (let token = from; token < end; token += 1) {
        if (kind[token] === TokenKind.Digits) {
            parts += detail[token] === WHOLE_DATE ? 2 : 1;
            const isBehindSign = token > from && kind[token - 1] === TokenKind.Sign;
            beginsItem ||= token === from || gap[token] === Gap.Break || (isBehindSign && endsItem(value[token - 1]));
        } else if (kind[token] === TokenKind.Word && ((LEXICON.senses[meaning[token] ?? 0] ?? 0) & PART) !== 0) {
            parts += 1;
        }
        if (parts > 1 && beginsItem) return true;
    }
    return false;
}

/** Day, month and a year of four digits. */
const WHOLE_DATE = 8;
const SEMICOLON = 0x3b;
const BAR = 0x7c;

function endsItem(sign: number | undefined): boolean {
    return sign === COMMA || sign === SEMICOLON || sign === SLASH || sign === BAR;
}
