import { Sense } from '../lexicon/sense.ts';
import { Casing } from '../text/tokens.ts';
import type { EntryView } from '../entry/entryView.ts';
import { NO_STREET_NAMES, NUMBERED_ROADS, WEAK_STREETS } from './data/streetWords.ts';
import { numberBefore } from './houseNumber.ts';
import { Sign, signOf } from './signs.ts';
import { isOneLetter, WordSet } from './wordSet.ts';

/** The line of an address that holds house number and street. */
export interface StreetCore {
    /** Its tokens: `[first, end)`. */
    readonly first: number;
    readonly end: number;
    /** How much speaks for it, without what stands around it; 5 is enough. */
    readonly points: number;
}

const LONGEST_NAME = 6;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Hundred | Sense.Thousand;
const COUNTED = Sense.Measure | Sense.TimeUnit | Sense.Currency;
const INSIDE = new WordSet('of the new well back first s de la and');
const JOINING = new WordSet('of and s');
const THE = new WordSet('the');
/** "Mahatma Gandhi Road", which is no weight. */
const MG = new WordSet('mg');

/** The core whose last word is this one, of `Sense.Street`: "221B Baker Street", "fourteen oak lane". Null when no house number leads to it. */
export function coreEndingAt(view: EntryView, street: number): StreetCore | null {
    const name = nameBefore(view, street);
    if (!name) return numberedRoad(view, street);
    const number = numberBefore(view, signOf(view, name.first - 1) === Sign.Comma ? name.first - 1 : name.first);
    if (!number || view.isBroken(name.first)) return null;
    if ((view.sensesAt(name.first) & COUNTED) !== 0 && name.casing === 'lower' && !MG.isAt(view, name.first))
        return null;
    const points = (number.isPlain ? 2 : 1) + namePoints(name) + streetPoints(view, street);
    return { first: number.first, end: streetEnd(view, street), points };
}

/** The name of a street without a number, in capitals: "Rose Cottage, Mill Lane". */
export function nameEndingAt(view: EntryView, street: number): StreetCore | null {
    const name = nameBefore(view, street);
    if (!name) return null;
    return { first: name.first, end: streetEnd(view, street), points: namePoints(name) + streetPoints(view, street) };
}

interface StreetName {
    readonly first: number;
    readonly casing: 'capitals' | 'lower' | 'streets';
}

/** Walks back over the words of a name; it ends before a number, a sign or an everyday word. */
function nameBefore(view: EntryView, street: number): StreetName | null {
    let first = street;
    let capitals = 0;
    let lowers = 0;
    let onlyStreets = true;
    for (let words = 0; words < LONGEST_NAME && first > view.from; words += 1) {
        if (view.isBroken(first)) break;
        const token = nameTokenBefore(view, first);
        if (token === null) break;
        if (!view.isWord(token)) {
            onlyStreets = false;
        } else if (!INSIDE.isAt(view, token)) {
            if (view.tokens.detail[token] === Casing.Lower) lowers += 1;
            else capitals += 1;
            if ((view.sensesAt(token) & Sense.Street) === 0) onlyStreets = false;
        }
        first = token;
    }
    while (first < street && JOINING.isAt(view, first)) first += 1;
    if (first === street || NO_STREET_NAMES.isAt(view, street - 1)) return null;
    const isOrdinal = capitals + lowers === 0;
    if (onlyStreets && capitals === 0 && !isOrdinal) return { first, casing: 'streets' };
    return { first, casing: lowers === 0 && !(isOrdinal && THE.isAt(view, first)) ? 'capitals' : 'lower' };
}

/** The token where the word of a name before `first` begins; null when the name ends there. */
function nameTokenBefore(view: EntryView, first: number): number | null {
    const token = first - 1;
    const sign = signOf(view, token);
    if (sign === Sign.Hyphen && view.isGlued(first) && view.isGlued(token) && view.isWord(token - 1))
        return nameTokenBefore(view, token);
    if (sign === Sign.Dot && view.isWord(token - 1) && view.wordAt(token - 1).length <= 2) return token - 1;
    if (!view.isWord(token)) return null;
    const senses = view.sensesAt(token);
    const isEnding = view.isGlued(token) && view.isDigits(token - 1);
    if (isEnding) return ORDINAL_ENDS.isAt(view, token) ? token - 1 : null;
    if ((senses & Sense.Ordinal) !== 0) {
        const tens = signOf(view, token - 1) === Sign.Hyphen ? token - 2 : token - 1;
        return (view.sensesAt(tens) & Sense.Tens) !== 0 ? tens : token;
    }
    if ((senses & NUMBER) !== 0 && !ZERO.isAt(view, token)) return null;
    if ((view.sensesAt(token - 1) & NUMBER) !== 0 && isOneLetter(view, token)) return null;
    const isCommon = (senses & Sense.Common) !== 0 && view.tokens.detail[token] === Casing.Lower;
    return isCommon && !INSIDE.isAt(view, token) ? null : token;
}

const ORDINAL_ENDS = new WordSet('st nd rd th');
const ZERO = new WordSet('o');

function namePoints({ casing }: StreetName): number {
    return casing === 'capitals' ? 2 : casing === 'lower' ? 1 : 0;
}

function streetPoints(view: EntryView, street: number): number {
    if (!WEAK_STREETS.isAt(view, street)) return 2;
    return view.tokens.detail[street] === Casing.Lower ? 0 : 1;
}

function streetEnd(view: EntryView, street: number): number {
    const isShortened = signOf(view, street + 1) === Sign.Dot && view.isGlued(street + 1);
    return isShortened && view.endOf(street) - view.startOf(street) <= 4 && street + 2 < view.end
        ? street + 2
        : street + 1;
}

/** "4500 Highway 61", "plot 42 sector 18": a road that has a number for a name. */
function numberedRoad(view: EntryView, street: number): StreetCore | null {
    if (!NUMBERED_ROADS.isAt(view, street)) return null;
    const end = view.isDigits(street + 1) ? street + 2 : null;
    const number = numberBefore(view, signOf(view, street - 1) === Sign.Comma ? street - 1 : street);
    if (!end || !number) return null;
    return { first: number.first, end, points: view.tokens.detail[street] === Casing.Lower ? 3 : 4 };
}
