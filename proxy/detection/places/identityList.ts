import type { EntryView } from '../entry/entryView.ts';
import { Sense } from '../lexicon/sense.ts';
import { Sign, signOf } from './signs.ts';
import { WordSet } from './wordSet.ts';

const LONGEST_ITEM = 12;
const HERE = new WordSet('here');
const NAME = Sense.GivenName | Sense.FamilyName;

/** Whether tokens are an item of their own behind one that says who somebody is: "Ana Diaz here, 90210.", "Ana Diaz, 4 May 1980, N16XE". */
export function followsIdentity(view: EntryView, first: number, end: number): boolean {
    return isParting(view, end, end) && isBehindIdentity(view, first);
}

/** Whether an item begins at a token behind one that says who somebody is. */
export function isBehindIdentity(view: EntryView, first: number): boolean {
    if (!isParting(view, first - 1, first)) return false;
    const last = view.isBroken(first) && signOf(view, first - 1) === 0 ? first : first - 1;
    let start = last;
    while (start > view.from && last - start < LONGEST_ITEM && !isParting(view, start - 1, start)) start -= 1;
    return isPerson(view, start, last) || isDate(view, start, last);
}

/** Whether a list is parted by this sign, or by a line that begins at this token. */
function isParting(view: EntryView, sign: number, token: number): boolean {
    if (token >= view.end || (token > view.from && view.isBroken(token))) return true;
    const code = signOf(view, sign);
    return code === Sign.Comma || code === Sign.Semicolon || (code === Sign.Dot && sign === token);
}

/** "Ana Diaz", "it's Ana Diaz here". */
function isPerson(view: EntryView, start: number, end: number): boolean {
    const last = HERE.isAt(view, end - 1) ? end - 1 : end;
    if (last - start < 2 || !view.isWord(last - 1)) return false;
    for (let token = last - 2; token < last; token += 1) {
        const senses = view.sensesAt(token);
        if ((senses & NAME) !== 0 && (senses & Sense.Common) === 0) return true;
    }
    return last < end;
}

/** "03/19/1958", "7th May 1945". */
function isDate(view: EntryView, start: number, end: number): boolean {
    let numbers = 0;
    let months = 0;
    for (let token = start; token < end; token += 1) {
        if (view.isDigits(token)) numbers += 1;
        else if ((view.sensesAt(token) & Sense.Month) !== 0) months += 1;
    }
    return numbers + months === 3 && end - start <= LONGEST_ITEM / 2 + 1;
}
