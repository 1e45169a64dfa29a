import { MeaningKind } from '../lexicon/meaningKind.ts';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Sense } from '../lexicon/sense.ts';
import { means, topicsOf, type EntryView } from '../entry/entryView.ts';
import { addressTailFrom, type AddressTail } from './addressTail.ts';
import { placeAt } from './gazetteer.ts';
import { isCapitalised } from './capitals.ts';
import { Sign, signOf } from './signs.ts';
import { nameEndingAt } from './streetCore.ts';
import { closesAddress } from './town.ts';
import { isOneLetter, WordSet } from './wordSet.ts';

/** Tokens that answer a question for an address, or for a part of one. */
export interface AddressAnswer {
    readonly first: number;
    readonly end: number;
    readonly tail: AddressTail;
}

const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Hundred | Sense.Thousand;
const COUNTED = Sense.Measure | Sense.TimeUnit | Sense.Currency;
const MOST_WORDS = 4;
const MOST_REST = 4;
const OPENERS = new WordSet(
    'it its is s the that thats in at and sure yes my we i live a goes starts ends last one part then yeah im be ill sir maam will'
);
const ONE = new WordSet('one');
const LAST = new WordSet('last');
const THE = new WordSet('the');

/** "14 oakwood", "denver colorado 80202": an answer that only its question makes an address. */
export function addressAnswer(view: EntryView, from = view.from): AddressAnswer | null {
    const first = openingEnd(view, from);
    if (first >= view.end) return null;
    return numberedAnswer(view, first) ?? placeAnswer(view, first);
}

/** Whether an answer is a town or region and nothing more. */
export function isPlaceAlone({ first, tail }: AddressAnswer): boolean {
    return first === tail.first && tail.places < 2 && tail.units + tail.postcodes === 0;
}

/** One to four words alone, where a town was asked for. */
export function townAnswer(view: EntryView): AddressAnswer | null {
    const first = openingEnd(view, view.from);
    let end = first;
    while (end - first < MOST_WORDS && isNameWord(view, end)) end += 1;
    if (end === first || restAfter(view, end) > 0) return null;
    return { first, end, tail: addressTailFrom(view, first) };
}

/** "Rose Cottage, Mill Lane, Thornbury": no number, but a street and a town behind its label. */
export function unnumberedAddress(view: EntryView, from: number): AddressAnswer | null {
    const first = openingEnd(view, from);
    if (!isCapitalised(view, first)) return null;
    for (let token = first + 1; token < Math.min(view.end, first + 8); token += 1) {
        if ((view.sensesAt(token) & Sense.Street) === 0) continue;
        const name = nameEndingAt(view, token);
        if (!name || name.points < 4) continue;
        const tail = addressTailFrom(view, name.end);
        if (tail.places + tail.postcodes > 0) return { first, end: tail.end, tail };
    }
    return null;
}

/** Behind what introduces an answer: fillers, "it's", "I live at". */
export function openingEnd(view: EntryView, from: number): number {
    let token = from;
    while (token < view.end) {
        const hit = view.hitAt(token);
        if (hit && namesTown(view, hit)) break;
        if (hit && isOpening(hit) && (hit.end > token + 1 || !isNumber(view, token))) token = hit.end;
        else if (view.isWord(token) ? isOpener(view, token) : isCrossed(view, token)) token += 1;
        else break;
    }
    return token;
}

/** "Reading": a topic by its letters, and a town by its place. */
export function namesTown(view: EntryView, { first, end }: PhraseHit): boolean {
    return placeAt(view, first)?.end === end && closesAddress(view, end);
}

function isNumber(view: EntryView, token: number): boolean {
    return (view.sensesAt(token) & NUMBER) !== 0 || view.isDigits(token);
}

/** "One" is an opener as the one of "last one" only. */
function isOpener(view: EntryView, token: number): boolean {
    return OPENERS.isAt(view, token) && (!ONE.isAt(view, token) || LAST.isAt(view, token - 1));
}

function isCrossed(view: EntryView, token: number): boolean {
    const sign = signOf(view, token);
    return sign !== 0 && sign !== Sign.Hash;
}

function isOpening(hit: PhraseHit): boolean {
    return (
        means(hit, MeaningKind.Filler) ||
        means(hit, MeaningKind.Acknowledgement) ||
        means(hit, MeaningKind.Introduction) ||
        topicsOf(hit).length > 0
    );
}

function numberedAnswer(view: EntryView, first: number): AddressAnswer | null {
    let name = first;
    if (view.isDigits(first)) {
        if ((view.tokens.detail[first] ?? 0) > 5) return null;
        name = view.isGlued(first + 1) && isOneLetter(view, first + 1) ? first + 2 : first + 1;
    } else {
        while (name - first < 6 && (view.sensesAt(name) & NUMBER) !== 0) name += 1;
    }
    if (name === first || (view.sensesAt(name) & COUNTED) !== 0) return null;
    let end = name;
    while (end - name < MOST_WORDS && (isNameWord(view, end) || THE.isAt(view, end))) {
        end += 1;
        if (placeAt(view, end) !== null || view.isBroken(end)) break;
    }
    if (end === name) return null;
    const tail = addressTailFrom(view, end, 'expected');
    const hasProof = tail.places + tail.postcodes > 0;
    return hasProof || restAfter(view, tail.end) === 0 ? { first, end: tail.end, tail } : null;
}

/** A town, a postcode; "victoria parade", which has the name of a place. */
function placeAnswer(view: EntryView, first: number): AddressAnswer | null {
    const place = addressTailFrom(view, first, 'expected');
    const isStreet = place.places === 1 && (view.sensesAt(place.end) & Sense.Street) !== 0;
    const tail = isStreet ? addressTailFrom(view, place.end + 1, 'expected') : place;
    const isPlace = place.places + place.postcodes + place.units > 0;
    return isPlace && restAfter(view, tail.end) <= MOST_REST ? { first, end: tail.end, tail } : null;
}

/** How many words stand behind a token that are no fillers. */
function restAfter(view: EntryView, from: number): number {
    let rest = 0;
    for (let token = from; token < view.end; token += 1) {
        const hit = view.hitAt(token);
        if (hit && topicsOf(hit).length === 0) token = hit.end - 1;
        else if (signOf(view, token) === 0) rest += 1;
    }
    return rest;
}

function isNameWord(view: EntryView, token: number): boolean {
    if (!view.isWord(token)) return false;
    const hit = view.hitAt(token);
    if (hit && hit.meanings.some(({ kind }) => kind !== 'hint' && kind !== 'separator')) return false;
    return (view.sensesAt(token) & (Sense.Common | NUMBER | Sense.TimeUnit)) === 0;
}
