import { Sense } from '../lexicon/sense.ts';
import type { EntryView } from '../entry/entryView.ts';
import { isCapitalised } from './capitals.ts';
import { numberEnd } from './houseNumber.ts';
import { Sign, signOf } from './signs.ts';
import type { StreetCore } from './streetCore.ts';

const MOST_WORDS = 3;
const LONGEST_NUMBER = 4;
const POINTS = 1;
const OTHER = Sense.Common | Sense.Street | Sense.Month | Sense.Weekday | Sense.Title | Sense.Measure | Sense.TimeUnit;

/** "59 Kingsway,": a number and capitals before a comma, which a town and a postcode behind them make an address; null when none stand there. */
export function numberedNameAt(view: EntryView, digits: number): StreetCore | null {
    if ((view.tokens.detail[digits] ?? 0) > LONGEST_NUMBER) return null;
    const name = numberEnd(view, digits);
    let end = name;
    while (end - name < MOST_WORDS && isCapitalised(view, end) && (view.sensesAt(end) & OTHER) === 0) end += 1;
    return end > name && signOf(view, end) === Sign.Comma ? { first: digits, end, points: POINTS } : null;
}
