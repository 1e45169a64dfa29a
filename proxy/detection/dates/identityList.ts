import type { EntryView } from '../entry/entryView.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { isFull, mayBeLongAgo } from './dateParts.ts';
import type { DateSpan } from './datesIn.ts';

const LONGEST = 24;
const MOST_COMMON_WORDS = 2;
const DIVIDERS = ',;/|';
const NAMES = Sense.GivenName | Sense.FamilyName;

/** Whether an entry may be a list of what identifies somebody: short, and with a name in it. */
export function mayIdentify({ senses, tokens }: Reading, entry: number): boolean {
    const length = (tokens.firstOf[entry + 1] ?? 0) - (tokens.firstOf[entry] ?? 0);
    return length <= LONGEST && ((senses[entry] ?? 0) & NAMES) !== 0;
}

/** The date of long ago that stands between commas in a list that names somebody ("Jane Doe, 4 May 1982, LS1 4AB"); null when there is none. */
export function identifyingDate(view: EntryView, dates: readonly DateSpan[]): DateSpan | null {
    const [date, other] = dates;
    if (!date || other || !isFull(date.parts) || !mayBeLongAgo(date.parts)) return null;
    const isItem = endsBefore(view, date.first) && endsBefore(view, date.last);
    return isItem && namesSomebody(view, date) ? date : null;
}

/** Whether an item of the list ends before a token: at a comma, at the end of a line, or with the entry. */
function endsBefore(view: EntryView, token: number): boolean {
    if (token >= view.end || view.isBroken(token) || DIVIDERS.includes(view.signAt(token) || ' ')) return true;
    return DIVIDERS.includes(view.signAt(token - 1) || ' ');
}

function namesSomebody(view: EntryView, date: DateSpan): boolean {
    let names = 0;
    let common = 0;
    for (let token = view.from; token < view.end; token += 1) {
        if (token === date.first) token = date.last;
        const senses = view.sensesAt(token);
        if ((senses & NAMES) !== 0) names += 1;
        else if ((senses & Sense.Common) !== 0) common += 1;
    }
    return names > 0 && common <= MOST_COMMON_WORDS;
}
