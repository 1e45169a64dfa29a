import { MeaningKind } from '../lexicon/meaningKind.ts';
import { Sense } from '../lexicon/sense.ts';
import { dateAtomsFrom } from './dateAtoms.ts';
import { mayBeginDate } from './mayHold.ts';
import type { DateSpan } from './dateSpan.ts';
import { mayBeginMisheard, SPOKEN_NUMBER } from './spokenAtom.ts';
import { means, type EntryView } from '../entry/entryView.ts';
import { WordSet } from '../entry/wordSet.ts';

/** In a longer text only what is a date by itself is one. */
const LONGEST_ANSWER = 400;
/** Scripts from here on write no spaces between words. */
const FIRST_UNSPACED = 0x3000;
/** "Three to five working days." */
const DAYS = new Set(['working', 'business', 'calendar', 'consecutive']);
const COUNTING = Sense.Measure | Sense.TimeUnit | Sense.Currency;

/** The token behind the last at which a value may begin that answers from `from` on, `to` at most. */
export function endOfAnswer(from: number, to: number): number {
    return Math.min(to, from + LONGEST_ANSWER);
}

/**
 * The next token of `[from, end)` at which a value may begin: a number word, digits, a month, but none inside a phrase of several words ("one second").
 * `end` when there is none; the one after it is looked for from the token behind it on.
 */
export function nextBeginning(view: EntryView, from: number, end: number): number {
    let token = from;
    while (token < end) {
        const hit = view.hitAt(token);
        if (hit && hit.end > token + 1 && !means(hit, MeaningKind.Hint)) {
            token = hit.end;
            continue;
        }
        const mayBegin = mayBeginDate(view, token) || mayBeginMisheard(view, token);
        if (mayBegin && !isInsideCode(view, token) && !isAMoment(view, token)) return token;
        token += 1;
    }
    return end;
}

function isInsideCode(view: EntryView, token: number): boolean {
    return view.isGlued(token) && view.isWord(token - 1) && !isUnspaced(view, token - 1);
}

/** Whether a word is of a script that writes no spaces, so that it is none of the code behind it. */
function isUnspaced(view: EntryView, token: number): boolean {
    return view.text.charCodeAt(view.startOf(token)) >= FIRST_UNSPACED;
}

const DIVIDERS = ',;/|';

/** Whether an item of a list ends before a token: at a comma, at the end of a line, or with the entry. */
export function isItemEnd(view: EntryView, token: number): boolean {
    if (token >= view.end || token === view.from || view.isBroken(token)) return true;
    return DIVIDERS.includes(view.signAt(token) || ' ') || DIVIDERS.includes(view.signAt(token - 1) || ' ');
}

/** Whether a number goes on before a token, so that no other begins there. */
export function isInsideNumber(view: EntryView, token: number): boolean {
    const before = view.signAt(token - 1) === '' ? token - 1 : token - 2;
    if (view.isDigits(before)) return true;
    return (view.sensesAt(before) & SPOKEN_NUMBER) !== 0;
}

/** "A second", "a good one". */
function isAMoment(view: EntryView, token: number): boolean {
    if (view.wordAt(token) === 'one') {
        const isAlone = !mayBeginDate(view, token - 1) && !mayBeginDate(view, token + 1) && token > view.from;
        return isAlone && (view.signAt(token + 1) === '.' || dateAtomsFrom(view, token).length < 2);
    }
    return (view.sensesAt(token) & Sense.TimeUnit) !== 0 && ['a', 'one', 'per'].includes(view.wordAt(token - 1));
}

/** Whether a number counts something ("two kids", "5 minutes") or is an amount. */
export function counts(view: EntryView, { first, last }: DateSpan): boolean {
    if ('$€£¥'.includes(view.signAt(first - 1) || ' ')) return true;
    if (view.isGlued(last) && view.isWord(last) && view.text.charCodeAt(view.startOf(last)) < FIRST_UNSPACED)
        return true;
    if (last >= view.end || view.signAt(last) !== '') return view.signAt(last) === '%' || view.signAt(last) === '+';
    return (view.sensesAt(last) & COUNTING) !== 0 || DAYS.has(view.wordAt(last));
}

const AT_TIME = new WordSet('at by around about for before after on since till until'.split(' '));

/** Whether the word before a number makes it a time of day or a day ("till four"). */
export function isAtTime(view: EntryView, token: number): boolean {
    return token > view.from && AT_TIME.holds(view, token - 1);
}
