import { Sense } from '../lexicon/sense.ts';
import { Casing } from '../text/tokens.ts';
import type { EntryView } from '../entry/entryView.ts';
import {
    COMPOUND_STREET,
    LEADING_STREETS,
    NO_STREET_NAMES,
    NUMBERED_ROADS,
    PARTICLES,
    WEAK_STREETS
} from './data/streetWords.ts';

/** The line of an address that holds house number and street. */
export interface StreetCore {
    /** Its tokens: `[first, end)`. */
    readonly first: number;
    readonly end: number;
    /** How much speaks for it, without what stands around it; 5 is enough. */
    readonly points: number;
}

const LONGEST_NAME = 6;
const LONGEST_NUMBER = 8;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Hundred | Sense.Thousand;
const COUNTED = Sense.Measure | Sense.TimeUnit | Sense.Currency;
const INSIDE = new Set(['of', 'the', 'new', 'well', 'back', 'first', 's', 'de', 'la', 'and']);

/** The core whose last word is this one, of `Sense.Street`: "221B Baker Street", "fourteen oak lane". Null when no house number leads to it. */
export function coreEndingAt(view: EntryView, street: number): StreetCore | null {
    const name = nameBefore(view, street);
    if (!name) return numberedRoad(view, street);
    const number = numberBefore(view, view.signAt(name.first - 1) === ',' ? name.first - 1 : name.first);
    if (!number || view.isBroken(name.first)) return null;
    if ((view.sensesAt(name.first) & COUNTED) !== 0 && name.casing === 'lower' && view.wordAt(name.first) !== 'mg')
        return null;
    const points = (number.isWritten ? 2 : 1) + namePoints(name) + streetPoints(view, street);
    return { first: number.first, end: streetEnd(view, street), points };
}

/** The name of a street without a number, in capitals: "Rose Cottage, Mill Lane". */
export function nameEndingAt(view: EntryView, street: number): StreetCore | null {
    const name = nameBefore(view, street);
    if (!name) return null;
    return { first: name.first, end: streetEnd(view, street), points: namePoints(name) + streetPoints(view, street) };
}

/** The core around a number, in languages that put the street first or write it in one word. */
export function coreAroundNumber(view: EntryView, digits: number): StreetCore | null {
    if ((view.tokens.detail[digits] ?? 0) > 5) return null;
    return numberBehindCompound(view, digits) ?? numberBehindName(view, digits) ?? numberBeforeLeading(view, digits);
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
        const word = view.wordAt(token);
        if (!INSIDE.has(word) && view.isWord(token)) {
            if (view.tokens.detail[token] === Casing.Lower) lowers += 1;
            else capitals += 1;
            if ((view.sensesAt(token) & Sense.Street) === 0) onlyStreets = false;
        } else if (!view.isWord(token)) {
            onlyStreets = false;
        }
        first = token;
    }
    while (first < street && ['of', 'and', 's'].includes(view.wordAt(first))) first += 1;
    if (first === street || NO_STREET_NAMES.has(view.wordAt(street - 1))) return null;
    const isOrdinal = capitals + lowers === 0;
    if (onlyStreets && capitals === 0 && !isOrdinal) return { first, casing: 'streets' };
    return { first, casing: lowers === 0 && !(isOrdinal && view.wordAt(first) === 'the') ? 'capitals' : 'lower' };
}

/** The token where the word of a name before `first` begins; null when the name ends there. */
function nameTokenBefore(view: EntryView, first: number): number | null {
    const token = first - 1;
    const sign = view.signAt(token);
    if (sign === '-' && view.isGlued(first) && view.isGlued(token) && view.isWord(token - 1))
        return nameTokenBefore(view, token);
    if (sign === '.' && view.wordAt(token - 1).length <= 2 && view.isWord(token - 1)) return token - 1;
    if (!view.isWord(token)) return null;
    const word = view.wordAt(token);
    const senses = view.sensesAt(token);
    const isEnding = view.isGlued(token) && view.isDigits(token - 1);
    if (isEnding) return /^(?:st|nd|rd|th)$/u.test(word) ? token - 1 : null;
    if ((senses & Sense.Ordinal) !== 0) {
        const tens = view.signAt(token - 1) === '-' ? token - 2 : token - 1;
        return (view.sensesAt(tens) & Sense.Tens) !== 0 ? tens : token;
    }
    if ((senses & NUMBER) !== 0 && word !== 'o') return null;
    if (word.length === 1 && (view.sensesAt(token - 1) & NUMBER) !== 0) return null;
    const isCommon = (senses & Sense.Common) !== 0 && view.tokens.detail[token] === Casing.Lower;
    return isCommon && !INSIDE.has(word) ? null : token;
}

function namePoints({ casing }: StreetName): number {
    return casing === 'capitals' ? 2 : casing === 'lower' ? 1 : 0;
}

function streetPoints(view: EntryView, street: number): number {
    if (!WEAK_STREETS.has(view.wordAt(street))) return 2;
    return view.tokens.detail[street] === Casing.Lower ? 0 : 1;
}

function streetEnd(view: EntryView, street: number): number {
    const isShortened = view.signAt(street + 1) === '.' && view.isGlued(street + 1);
    return isShortened && view.endOf(street) - view.startOf(street) <= 4 && street + 2 < view.end
        ? street + 2
        : street + 1;
}

interface HouseNumber {
    readonly first: number;
    readonly isWritten: boolean;
}

/** The house number that ends before a token: "221B", "12-14", "3/45", "twelve thirty four". */
function numberBefore(view: EntryView, end: number): HouseNumber | null {
    const last = end - 1;
    const isLetter = view.isWord(last) && view.wordAt(last).length === 1 && view.isGlued(last);
    const digits = isLetter ? last - 1 : last;
    if (view.isDigits(digits)) {
        if ((view.tokens.detail[digits] ?? 0) > 5) return null;
        const sign = view.signAt(digits - 1);
        const isRange = (sign === '-' || sign === '/') && view.isDigits(digits - 2) && view.isGlued(digits);
        return { first: isRange ? digits - 2 : digits, isWritten: true };
    }
    let first = end;
    const isNamed = (view.sensesAt(end) & (Sense.Common | Sense.Street)) === 0;
    const letter = view.wordAt(last);
    const isSpokenLetter = letter.length === 1 && letter !== 'o' && (letter !== 'a' || isNamed);
    if (isSpokenLetter && (view.sensesAt(last - 1) & NUMBER) !== 0) first = last;
    const lastNumber = first;
    while (first > view.from && lastNumber - first < LONGEST_NUMBER && !view.isBroken(first)) {
        const isAnd =
            view.wordAt(first - 1) === 'and' && (view.sensesAt(first - 2) & (Sense.Hundred | Sense.Thousand)) !== 0;
        const isHyphen = view.signAt(first - 1) === '-' && (view.sensesAt(first - 2) & Sense.Tens) !== 0;
        if (!isAnd && !isHyphen && (view.sensesAt(first - 1) & NUMBER) === 0) break;
        first -= 1;
    }
    return first < lastNumber ? { first, isWritten: false } : null;
}

/** "4500 Highway 61", "plot 42 sector 18": a road that has a number for a name. */
function numberedRoad(view: EntryView, street: number): StreetCore | null {
    if (!NUMBERED_ROADS.has(view.wordAt(street))) return null;
    const end = view.isDigits(street + 1) ? street + 2 : null;
    const number = numberBefore(view, view.signAt(street - 1) === ',' ? street - 1 : street);
    if (!end || !number) return null;
    return { first: number.first, end, points: view.tokens.detail[street] === Casing.Lower ? 3 : 4 };
}

/** "Hauptstraße 12", "Karl-Marx-Straße 5a". */
function numberBehindCompound(view: EntryView, digits: number): StreetCore | null {
    const last = view.signAt(digits - 1) === '.' ? digits - 2 : digits - 1;
    if (!view.isWord(last) || view.isBroken(digits)) return null;
    const word = view.wordAt(last);
    let first = last;
    while (last - first < 8 && view.signAt(first - 1) === '-' && view.isGlued(first) && view.isWord(first - 2))
        first -= 2;
    const isAlone = word === 'strasse' || word === 'straat' || word === 'weg' || word === 'allee' || word === 'platz';
    if (isAlone && first === last && view.tokens.detail[last] !== Casing.Lower && isCapitalised(view, last - 1))
        first = last - 1;
    if (!COMPOUND_STREET.test(word) && !(isAlone && first < last)) return null;
    if (word.length < 6 && first === last) return null;
    const points = 3 + (view.tokens.detail[first] === Casing.Lower ? 1 : 2);
    return { first, end: numberEnd(view, digits), points };
}

/** "Calle Mayor 5", "Via Roma, 10". */
function numberBehindName(view: EntryView, digits: number): StreetCore | null {
    let token = view.signAt(digits - 1) === ',' ? digits - 2 : digits - 1;
    for (let words = 0; words < 6 && view.isWord(token) && !view.isBroken(token + 1); words += 1, token -= 1) {
        const shortened = words > 0 ? shortenedBefore(view, token + 1) : null;
        if (shortened !== null) return { first: shortened, end: numberEnd(view, digits), points: 5 };
        const word = view.wordAt(token);
        if (words > 0 && LEADING_STREETS.has(word) && word !== 'c') {
            const isCapital = isCapitalised(view, token);
            const isNamed = isCapitalised(view, digits - 1) || isCapitalised(view, digits - 2);
            const isEnglish = ENGLISH_TOO.has(word) && !(isCapital && isNamed);
            if (isEnglish && !isNamed) return null;
            const points = isEnglish ? 3 : isCapital || isNamed ? 5 : 4;
            return { first: token, end: numberEnd(view, digits), points };
        }
        const isPlain =
            (view.sensesAt(token) & Sense.Common) !== 0 && !PARTICLES.has(word) && !isCapitalised(view, token);
        if (isPlain) return null;
    }
    return null;
}

const SHORTENED = new Set('c cl avda av avd pza pz plza pl ctra ps bd r'.split(' '));

/** "C/ Alcalá", "Avda. Meridiana": the token of the leading word whose sign stands before this one; null when none does. */
function shortenedBefore(view: EntryView, token: number): number | null {
    const sign = view.signAt(token - 1);
    const word = view.wordAt(token - 2);
    if (!SHORTENED.has(word) || !view.isGlued(token - 1)) return null;
    if (sign === '/') return word === 'c' || word === 'cl' ? token - 2 : null;
    return sign === '.' && word.length > 1 && isCapitalised(view, token) ? token - 2 : null;
}

/** Leading words that English has as well. */
const ENGLISH_TOO = new Set([
    'via',
    'place',
    'route',
    'plaza',
    'passage',
    'largo',
    'avenue',
    'boulevard',
    'c',
    'av',
    'cours',
    'corso'
]);

/** "12 rue de la Paix", "12 bis, avenue Foch". */
function numberBeforeLeading(view: EntryView, digits: number): StreetCore | null {
    let token = digits + 1;
    if (['bis', 'ter', 'b', 'a'].includes(view.wordAt(token))) token += 1;
    if (view.signAt(token) === ',') token += 1;
    if (!LEADING_STREETS.has(view.wordAt(token))) return null;
    const isEnglish = ENGLISH_TOO.has(view.wordAt(token));
    let end = token + 1;
    let named = 0;
    for (; view.isWord(end) && end - token < 7 && !view.isBroken(end); end += 1) {
        const isParticle = PARTICLES.has(view.wordAt(end));
        const isName = isCapitalised(view, end) || (!isEnglish && view.tokens.value[end] === 0);
        if (!isParticle && (!isName || named >= 3)) break;
        if (!isParticle) named += 1;
        if (view.signAt(end + 1) === "'" || (view.signAt(end + 1) === '-' && view.isGlued(end + 1))) end += 1;
    }
    while (end > token + 1 && PARTICLES.has(view.wordAt(end - 1))) end -= 1;
    return named > 0 ? { first: digits, end, points: isEnglish ? 4 : 5 } : null;
}

function isCapitalised(view: EntryView, token: number): boolean {
    return view.isWord(token) && view.tokens.detail[token] !== Casing.Lower;
}

/** The token behind a house number and its letter. */
function numberEnd(view: EntryView, digits: number): number {
    const next = digits + 1;
    if (view.isGlued(next) && view.isWord(next) && view.wordAt(next).length === 1) return next + 1;
    const isRange =
        (view.signAt(next) === '-' || view.signAt(next) === '/') && view.isGlued(next) && view.isGlued(next + 1);
    return isRange && view.isDigits(next + 1) ? next + 2 : next;
}
