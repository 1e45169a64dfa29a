import { Sense } from '../lexicon/sense.ts';
import type { EntryView } from '../entry/entryView.ts';
import { openingEnd } from './addressAnswer.ts';
import { HOUSES } from './data/streetWords.ts';
import { isCapitalised } from './capitals.ts';
import { Sign, signOf } from './signs.ts';
import { unitAt } from './unit.ts';
import { isOneLetter, WordSet } from './wordSet.ts';

const MOST_PARTS = 3;
const LONGEST_UNIT = 5;
const LONGEST_HOUSE = 4;

/** The token where an address begins whose street line begins at this one: flats, floors and names of houses stand before it. */
export function addressStart(view: EntryView, first: number): number {
    let start = first;
    for (let parts = 0; parts < MOST_PARTS; parts += 1) {
        const before = partBefore(view, start);
        if (before === null) break;
        start = before;
    }
    return start;
}

const MOST_BEFORE = 6;
const LONGEST_DIGITS = 5;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Hundred;
const NAME_WORDS = new WordSet('the old new of upper lower');
const THE = new WordSet('the');
const NUMERO = new WordSet('no number');
const BOX = new WordSet('box');

/** As `addressStart` in an answer, whose first words belong to it: "the old rectory", a flat's number by itself. */
export function answerStart(view: EntryView, first: number, from: number): number {
    const label = view.topicBefore(first);
    const start = openingEnd(view, Math.max(from, label?.hit.end ?? view.from));
    if (start >= first || first - start > MOST_BEFORE) return first;
    const isHouse = HOUSES.isAt(view, signOf(view, first - 1) === Sign.Comma ? first - 2 : first - 1);
    for (let token = start; token < first; token += 1) {
        const isWord = isHouse && (isCapitalised(view, token) || !isCommon(view, token));
        if (!isWord && !isNumbered(view, token)) return first;
    }
    return isHouse && THE.isAt(view, start - 1) && start > from ? start - 1 : start;
}

function isCommon(view: EntryView, token: number): boolean {
    return (view.sensesAt(token) & Sense.Common) !== 0 && !NAME_WORDS.isAt(view, token);
}

/** A number, a flat, or the sign behind one. */
function isNumbered(view: EntryView, token: number): boolean {
    if (view.isDigits(token)) return (view.tokens.detail[token] ?? 0) <= LONGEST_DIGITS;
    const sign = signOf(view, token);
    if (sign !== 0) return sign === Sign.Comma || sign === Sign.Slash || sign === Sign.Hyphen || sign === Sign.Hash;
    if (NUMERO.isAt(view, token)) return signOf(view, token + 1) === Sign.Dot || view.isDigits(token + 1);
    return (
        (view.sensesAt(token) & (NUMBER | Sense.Dwelling)) !== 0 || isOneLetter(view, token) || isMisheard(view, token)
    );
}

/** "Wan fifty three". */
function isMisheard(view: EntryView, token: number): boolean {
    const isHeard = (view.sensesAt(token) & (Sense.Misheard | Sense.Common)) === Sense.Misheard;
    return isHeard && (view.sensesAt(token + 1) & NUMBER) !== 0;
}

function partBefore(view: EntryView, first: number): number | null {
    const isNumber = view.isDigits(first) || (view.sensesAt(first) & NUMBER) !== 0;
    const isDwelling = isNumber && (view.sensesAt(first - 1) & Sense.Dwelling) !== 0;
    if (isDwelling && !view.isBroken(first) && !BOX.isAt(view, first - 1)) return first - 1;
    const sign = signOf(view, first - 1);
    const end = sign === Sign.Comma || sign === Sign.Slash ? first - 1 : first;
    for (let start = end - 1; start >= view.from && start >= end - LONGEST_UNIT; start -= 1) {
        if (unitAt(view, start) === end) return start;
    }
    return houseBefore(view, end, first);
}

/** "Rose Cottage, ": capitals, parted from what follows. */
function houseBefore(view: EntryView, end: number, first: number): number | null {
    if (!HOUSES.isAt(view, end - 1) || (end === first && !view.isBroken(first))) return null;
    let start = end;
    while (start > view.from && end - start < LONGEST_HOUSE && isCapitalised(view, start - 1)) start -= 1;
    return end - start >= 2 ? start : null;
}
