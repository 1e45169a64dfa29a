import { Sense } from '../lexicon/sense.ts';
import { mayBeginDate } from './dateAtoms.ts';
import type { DateSpan } from './datesIn.ts';
import { means, type EntryView } from './entryView.ts';

const COUNTING = Sense.Measure | Sense.TimeUnit | Sense.Currency;
const LONGEST_BARE = 60;
const MOST_STRAY_WORDS = 1;
const MOST_OTHER_WORDS = 4;
const MODEST = new Set(['it', 'its', 'is', 'was', 'the', 'that', 'in', 'my', 'of', 's']);

/**
 * The tokens of an entry from `from` on at which a value may begin: number words, digits, months, but none inside a phrase of several words ("one
 * second").
 */
export function* beginnings(view: EntryView, from: number, to: number): Generator<number> {
    let token = from;
    while (token < to) {
        const hit = view.hitAt(token);
        if (hit && hit.end > token + 1 && !means(hit, 'hint')) {
            token = hit.end;
            continue;
        }
        const isInsideCode = view.isGlued(token) && view.isWord(token - 1);
        if (mayBeginDate(view, token) && !isInsideCode && !isAMoment(view, token)) yield token;
        token += 1;
    }
}

/** "A second", "a good one". */
function isAMoment(view: EntryView, token: number): boolean {
    if (view.wordAt(token) === 'one')
        return !mayBeginDate(view, token - 1) && !mayBeginDate(view, token + 1) && token > view.from;
    return (view.sensesAt(token) & Sense.TimeUnit) !== 0 && ['a', 'one', 'per'].includes(view.wordAt(token - 1));
}

/** Whether a number counts something ("two kids", "5 minutes") or is an amount. */
export function counts(view: EntryView, { first, last }: DateSpan): boolean {
    if ('$€£¥'.includes(view.signAt(first - 1) || ' ')) return true;
    if (view.isGlued(last) && view.isWord(last)) return true;
    if (last >= view.end || view.signAt(last) !== '') return view.signAt(last) === '%';
    if ((view.sensesAt(last) & COUNTING) !== 0) return true;
    return false;
}

/** Whether an entry says little beside this value, so that a part of one can be meant. */
export function isBareAnswer(view: EntryView, { first, last }: DateSpan): boolean {
    if (view.length > LONGEST_BARE || view.signAt(view.end - 1) === '?') return false;
    const isFollowed = last < view.end && view.signAt(last) === '' && !view.hitAt(last);
    if (isFollowed && (view.sensesAt(last) & Sense.Common) === 0) return false;
    let stray = 0;
    let others = 0;
    for (let token = view.from; token < view.end; token += 1) {
        if (token === first) token = last;
        const hit = view.hitAt(token);
        if (hit) token = Math.max(token, hit.end - 1);
        else if (view.isDigits(token)) return false;
        else if (view.isWord(token)) {
            if ((view.sensesAt(token) & Sense.Common) === 0) stray += 1;
            if (!MODEST.has(view.wordAt(token))) others += 1;
        }
    }
    if (view.wordAt(first) === 'may' && last === first + 1) return stray + others === 0;
    return stray <= MOST_STRAY_WORDS && others <= MOST_OTHER_WORDS;
}
