import { means, type EntryView } from '../entry/entryView.ts';
import { MeaningKind } from '../lexicon/meaningKind.ts';
import { Sense } from '../lexicon/sense.ts';
import type { TokenRange } from './address.ts';
import { addressStart } from './addressStart.ts';
import { isCapitalised } from './capitals.ts';
import { openingEnd } from './addressAnswer.ts';
import { placeAt } from './gazetteer.ts';
import { postcodeAt } from './postcodeAt.ts';
import { Sign, signOf } from './signs.ts';
import { streetAt } from './streets.ts';
import { WordSet } from './wordSet.ts';

/** An answer that is one address, and whether its postcode is part of it. */
export interface ListedAddress extends TokenRange {
    readonly hasPostcode: boolean;
    /** How much speaks for it; 5 is enough. */
    readonly points: number;
}

/** So many lines, or so many of them known for what they are, make an address. */
const LINES = 3;
const SIGNS_OF_ADDRESS = 2;
const POINTS = 5;
/** A house number and a street. */
const STREET = 3;
const MOST_SIGNS = 3;
const FEWEST_WORDS = 3;
const MOST_WORDS = 20;
const LONGEST_NUMBER = 6;
const LONGEST_ABBREVIATION = 3;
const THANKS = new WordSet('thanks thank please cheers');
/** "Thanks very much!" */
const LONGEST_THANKS = 4;
const OPENING = new WordSet('the number no house');
/** Words between the names of an address. */
const LINKS = new WordSet(
    'the of on at in near opposite behind beside by next to and no number old back upper lower high'
);
const HOUSES = new WordSet(
    'cottage villa farm lodge manor rectory vicarage hall court towers tower apartments apartment residency enclave house barn mill sector block phase plot nagar colony estate extension townland box route chambers'
);
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Hundred;
const CLOSING = MeaningKind.Filler | MeaningKind.Acknowledgement;
const OTHERWISE = MeaningKind.Request | MeaningKind.Mention | MeaningKind.Introduction | MeaningKind.Correction;

/**
 * "The Old Rectory, Church Lane, Great Missenden", "B-14, 2nd floor, Green Park, New Delhi - 110016": lines of an address by which somebody answers,
 * and nothing else; null where anything else is said.
 */
export function listedAddress(view: EntryView): ListedAddress | null {
    let first = openingEnd(view, view.from);
    while (OPENING.isAt(view, first - 1)) first -= 1;
    const listed = listEnd(view, first);
    if (listed === null) return null;
    let end = listed;
    let lines = 1;
    let words = 0;
    let signs = 0;
    /** The line of the street; 0 where none stands. */
    let street = 0;
    let hasPostcode = false;
    for (let token = first; token < end; token += 1) {
        if (signOf(view, token) === Sign.Comma || (token > first && view.isBroken(token))) lines += 1;
        if (signOf(view, token) !== 0) continue;
        words += 1;
        const code = token > first ? postcodeAt(view, token, 'expected') : null;
        if (code && code.end >= end) {
            const isApart = signOf(view, token - 1) === Sign.Comma && !placeAt(view, token, 'lowerCodes');
            if (isApart) lines -= 1;
            hasPostcode = !isApart || street !== lines;
            if (!hasPostcode) end = token - 1;
            break;
        }
        const place = token > first ? placeAt(view, token) : null;
        const senses = view.sensesAt(token);
        if ((senses & Sense.Street) !== 0 && token > first) street = lines;
        if (place || HOUSES.isAt(view, token) || (senses & (Sense.Street | Sense.Dwelling)) !== 0) signs += 1;
        if (place) token = place.end - 1;
    }
    if (words < FEWEST_WORDS || words > MOST_WORDS) return null;
    const isList = lines >= LINES ? signs > 0 : lines === LINES - 1 && signs >= SIGNS_OF_ADDRESS;
    const isRun = lines === 1 && street > 0 && signs >= SIGNS_OF_ADDRESS;
    if ((!isList && !isRun) || hasNameAhead(view, { first, end })) return null;
    return { first, end, hasPostcode, points: POINTS + Math.min(MOST_SIGNS, signs) + (hasPostcode ? 2 : 0) };
}

/** Whether the name of who lives there, or anything else, stands before the house number. */
function hasNameAhead(view: EntryView, { first, end }: TokenRange): boolean {
    for (let token = first; token < end; token += 1) {
        const core = streetAt(view, token);
        if (core) return core.points >= STREET && addressStart(view, core.first) > first;
    }
    return false;
}

/** Behind the last word of the lines; null where something else is said between or behind them. */
function listEnd(view: EntryView, first: number): number | null {
    let end = first;
    for (let token = first; token < view.end; token += 1) {
        if (THANKS.isAt(view, token)) return view.end - token <= LONGEST_THANKS ? end : null;
        const isNumber = (view.sensesAt(token) & NUMBER) !== 0;
        const hit = isNumber || isAbbreviated(view, token) ? undefined : view.hitAt(token);
        if (hit && means(hit, OTHERWISE)) return null;
        if (hit && means(hit, CLOSING) && !isCapitalised(view, token)) {
            if (!isClosed(view, hit.end)) return null;
            break;
        }
        const sign = signOf(view, token);
        if (sign === 0) {
            if (!isOfAddress(view, token)) return null;
            end = token + 1;
        } else if (!isInside(view, token, sign)) {
            if (token + 1 < view.end) return null;
            break;
        }
    }
    return end;
}

/** Whether nothing but thanks stands behind. */
function isClosed(view: EntryView, from: number): boolean {
    for (let token = from; token < view.end; token += 1) {
        const hit = view.hitAt(token);
        if (hit && means(hit, CLOSING)) token = hit.end - 1;
        else if (signOf(view, token) === 0) return false;
    }
    return true;
}

function isOfAddress(view: EntryView, token: number): boolean {
    if (view.isDigits(token)) {
        const length = view.tokens.detail[token] ?? 0;
        return length <= LONGEST_NUMBER && !(view.isDigits(token + 1) && length > LONGEST_ABBREVIATION);
    }
    const senses = view.sensesAt(token);
    if ((senses & (Sense.Month | Sense.Weekday | Sense.TimeUnit | Sense.Currency)) !== 0)
        return isCapitalised(view, token);
    return (senses & Sense.Common) === 0 || LINKS.isAt(view, token) || isCapitalised(view, token);
}

/** A comma, a hyphen, and the dot of an abbreviation. */
function isInside(view: EntryView, token: number, sign: number): boolean {
    if (sign === Sign.Comma || sign === Sign.Hyphen || sign === Sign.Slash || sign === Sign.Hash) return true;
    if (sign === Sign.Apostrophe) return true;
    if (sign !== Sign.Dot || token + 1 >= view.end) return false;
    return view.isGlued(token + 1) || isAbbreviated(view, token - 1);
}

/** "No.", "Co.". */
function isAbbreviated(view: EntryView, token: number): boolean {
    if (signOf(view, token + 1) !== Sign.Dot || !view.isGlued(token + 1) || !view.isWord(token)) return false;
    return view.wordAt(token).length <= LONGEST_ABBREVIATION;
}
