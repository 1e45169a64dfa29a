import { MeaningKind } from '../lexicon/meaningKind.ts';
import { means, type EntryView } from '../entry/entryView.ts';
import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import { spokenNumberAt, type SpokenNumber } from '../numbers/spokenNumber.ts';

/** The senses of words that say numbers. */
export const SPOKEN_NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Repeat;

const EVERYDAY = Sense.Common | Sense.TimeUnit | Sense.Measure | Sense.Everyday;

/** A number that is said in a date, and the token behind it. */
export interface SpokenPart {
    readonly kind: 'number' | 'ordinal';
    readonly digits: string;
    readonly end: number;
}

/** The number or ordinal that is said at a token: "nineteen", "twenty third", "two thousand and one", "eighty to" for eighty-two. */
export function spokenPartAt(view: EntryView, token: number): SpokenPart | null {
    if ((view.sensesAt(token) & Sense.Tens) !== 0) {
        const unit = view.signAt(token + 1) === '-' ? token + 2 : token + 1;
        const tens = numberOf(view, token);
        if ((view.sensesAt(unit) & Sense.Ordinal) !== 0 && numberOf(view, unit) < 10) {
            return { kind: 'ordinal', digits: String(tens + numberOf(view, unit)), end: unit + 1 };
        }
        if ((view.sensesAt(unit + 1) & Sense.Thousand) !== 0) {
            return { kind: 'number', digits: String(tens), end: token + 1 };
        }
        if (tens < 100 && isMisheardUnit(view, unit)) {
            return { kind: 'number', digits: String(tens + numberOf(view, unit)), end: unit + 1 };
        }
    }
    const spoken = spokenNumberAt(view.tokens, token, view.end);
    return spoken && { kind: 'number', ...(withMisheardUnit(view, spoken) ?? spoken) };
}

/** "Two thousand and won": the unit of a year is misheard too. */
function withMisheardUnit(view: EntryView, { digits, end }: SpokenNumber): SpokenNumber | null {
    if ((view.sensesAt(end - 1) & Sense.Thousand) === 0 || !digits.endsWith('0')) return null;
    const unit = view.wordAt(end) === 'and' ? end + 1 : end;
    if (!isMisheardUnit(view, unit)) return null;
    return { digits: String(Number(digits) + numberOf(view, unit)), end: unit + 1 };
}

/** The number that a misheard word says between numbers: "ate", and "to" before "thousand". `partsBefore`: of the same date. */
export function misheardPartAt(view: EntryView, token: number, partsBefore: number): SpokenPart | null {
    if ((view.sensesAt(token) & Sense.Misheard) === 0) return null;
    const value = numberOf(view, token);
    if ((view.sensesAt(token + 1) & Sense.Thousand) !== 0 && value > 0) {
        const and = view.wordAt(token + 2) === 'and' ? token + 3 : token + 2;
        const rest = restAt(view, and);
        return rest
            ? { kind: 'number', digits: String(value * 1000 + rest.value), end: rest.end }
            : { kind: 'number', digits: String(value * 1000), end: token + 2 };
    }
    if (partsBefore > 0 && (view.sensesAt(token - 1) & SPOKEN_NUMBER) !== 0 && isMisheardUnit(view, token))
        return { kind: 'number', digits: String(value), end: token + 1 };
    const mayBegin = partsBefore > 0 || mayBeginMisheard(view, token);
    if (!mayBegin || !goesOnAt(view, token + 1)) return null;
    return { kind: 'number', digits: String(value), end: token + 1 };
}

function restAt(view: EntryView, token: number): { readonly value: number; readonly end: number } | null {
    const rest = (view.sensesAt(token) & SPOKEN_NUMBER) !== 0 ? spokenPartAt(view, token) : null;
    if (rest) return rest.digits.length < 3 ? { value: Number(rest.digits), end: rest.end } : null;
    return isMisheardUnit(view, token) ? { value: numberOf(view, token), end: token + 1 } : null;
}

/** Whether a date may begin with a misheard word, which is none that every text has: "owe" before "four twenty eight". */
export function mayBeginMisheard(view: EntryView, token: number): boolean {
    const senses = view.sensesAt(token);
    return (senses & Sense.Misheard) !== 0 && (senses & Sense.Common) === 0 && goesOnAt(view, token + 1);
}

/** Whether a date goes on at a token, maybe behind a comma or a filler: with a number, with what divides its parts, or with "to thousand". */
function goesOnAt(view: EntryView, from: number): boolean {
    const hit = view.hitAt(from);
    const token = view.signAt(from) === ',' ? from + 1 : hit && means(hit, MeaningKind.Filler) ? hit.end : from;
    if ((view.sensesAt(token) & SPOKEN_NUMBER) !== 0 || means(view.hitAt(token), MeaningKind.Separator)) return true;
    return (view.sensesAt(token) & Sense.Misheard) !== 0 && (view.sensesAt(token + 1) & Sense.Thousand) !== 0;
}

/** Whether a word is heard in place of one to nine at the end of a number. One that every text has is so only where the entry or a clause ends. */
function isMisheardUnit(view: EntryView, token: number): boolean {
    const senses = view.sensesAt(token);
    if ((senses & Sense.Misheard) === 0 || (senses & SPOKEN_NUMBER) !== 0) return false;
    const value = numberOf(view, token);
    if (value < 1 || value > 9) return false;
    const next = token + 1;
    if (next >= view.end || (view.signAt(next) !== '' && '.,;!?'.includes(view.signAt(next)))) return true;
    const isEveryday = (senses & EVERYDAY) !== 0;
    const hit = view.hitAt(next);
    return !isEveryday || means(hit, MeaningKind.Filler) || means(hit, MeaningKind.Acknowledgement);
}

/** The value of a word that says a number, -1 when it says none. */
export function numberOf(view: EntryView, token: number): number {
    return LEXICON.number[view.tokens.meaning[token] ?? 0] ?? -1;
}
