import { MeaningKind } from '../lexicon/meaningKind.ts';
import type { Reading } from '../reading.ts';
import { means, plain, topicsOf, viewOf, type EntryView } from '../entry/entryView.ts';
import { Sign, signOf } from './signs.ts';
import { WordSet } from './wordSet.ts';

const LONGEST_NUDGE = 10;
const MOST_BETWEEN = 2;
const MOST_WORDS = 5;
const GOING_ON =
    /\b(?:next|the rest|and then|after that|go on|carry on|keep going|so far|up to|remaining|town|city|county|state|village|suburb|country|street|road|area|province|district|house number|first line|second line|last part|other part)\b/u;

/** Whether the entries between two are no more than nudges to go on: short, and about nothing else. */
export function areNudges(reading: Reading, from: number, to: number): boolean {
    if (to - from > MOST_BETWEEN + 1) return false;
    for (let entry = from + 1; entry < to; entry += 1) {
        if (!isNudge(viewOf(reading, entry))) return false;
    }
    return true;
}

/** What names another value. */
const VALUE = new WordSet('number code name names date email phone reference');
const ID = new WordSet('id');

function isNudge(view: EntryView): boolean {
    if (view.length > LONGEST_NUDGE || view.hits.some((hit) => topicsOf(hit).length > 0)) return false;
    let words = 0;
    let isQuestion = false;
    for (let token = view.from; token < view.end; token += 1) {
        const hit = view.hitAt(token);
        if (hit && (means(hit, MeaningKind.Filler) || means(hit, MeaningKind.Acknowledgement))) token = hit.end - 1;
        else if (view.isWord(token)) words += 1;
        else if (signOf(view, token) === Sign.Question) isQuestion = true;
    }
    if (words === 0) return true;
    if (!isQuestion && words <= MOST_WORDS && !namesValue(view)) return true;
    return GOING_ON.test(plain(view.text));
}

function namesValue(view: EntryView): boolean {
    for (let token = view.from; token < view.end; token += 1) {
        if (VALUE.isAt(view, token)) return true;
        // "I'd" has the letters of "ID".
        if (ID.isAt(view, token) && view.wordAt(token) === view.textAt(token).toLowerCase()) return true;
    }
    return false;
}
