import { MeaningKind } from '../lexicon/meaningKind.ts';
import { means, topicsOf, type EntryView } from '../entry/entryView.ts';
import { Sense } from '../lexicon/sense.ts';
import type { AddressTail } from './addressTail.ts';
import { isCapitalised } from './capitals.ts';
import { placeAt, spelledCodeAt } from './gazetteer.ts';
import { skipJoin, type Join } from './join.ts';
import { postcodeAt } from './postcodeAt.ts';
import { riverEnd } from './riverTown.ts';
import { Sign, signOf } from './signs.ts';
import { WordSet } from './wordSet.ts';

const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Hundred;
const AND = new WordSet('and');

/** Behind a known place that stands as one: towns in any case, states in capitals or where a state is due. */
export function knownPlaceEnd(view: EntryView, token: number, tail: AddressTail): number | null {
    const hasTown = tail.places + tail.unknown > 0;
    const place = placeAt(view, token, hasTown ? 'lowerCodes' : 'capitalCodes');
    if (!place) return hasTown ? (spelledCodeAt(view, token)?.end ?? null) : null;
    const hit = view.hitAt(token);
    if (hit && topicsOf(hit).length > 0 && !isCapitalised(view, token) && !closesAddress(view, place.end)) return null;
    if (place.kind === 'code' && !isCapitalised(view, token)) {
        const isLast = place.end >= view.end || signOf(view, place.end) !== 0 || AND.isAt(view, place.end);
        return isLast || postcodeAt(view, place.end) ? place.end : null;
    }
    return riverEnd(view, place.end);
}

/** Whether an address may end with the town before a token, or goes on with a postcode that has letters. */
export function closesAddress(view: EntryView, end: number): boolean {
    return end >= view.end || signOf(view, end) !== 0 || /[A-Z]/u.test(postcodeAt(view, end, 'expected')?.code ?? '');
}

/** One to three words that stand where a town does: in capitals between commas, or before a known place or a postcode. */
export function unknownTownEnd(view: EntryView, token: number, sign: Join['sign'], tail: AddressTail): number | null {
    if (tail.unknown > 1 || tail.postcodes + tail.places > 1) return null;
    const isParted = sign === ',' || sign === 'break';
    let end = token;
    let capitals = 0;
    for (let words = 0; words < 3 && isNameWord(view, end, token); words += 1) {
        if (isCapitalised(view, end)) capitals += 1;
        end += 1;
        if (signOf(view, end) === Sign.Hyphen && view.isGlued(end) && view.isGlued(end + 1)) end += 1;
        const hasMore = leadsToPlace(view, end);
        if (hasMore) return end;
    }
    if (end === token) return null;
    const isEnd = end >= view.end || isEnding(signOf(view, end)) || view.isBroken(end);
    const isLast = tail.behind === 'street' && end >= view.end && view.language !== ENGLISH;
    return isParted && isEnd && (capitals === end - token || (isLast && capitals === 0)) ? end : null;
}

/** The first of the lexicon's languages; in all others the postcode stands before the town. */
const ENGLISH = 0;
const LONGEST_TOWN = 3;

/** Tells whether an address of this entry has its postcode before its town. */
export function hasCodeBeforeTown({ language }: EntryView): boolean {
    return language !== ENGLISH;
}

/** "Ahornweg 7, 21509 Neudorf": behind a postcode in an address, up to three words that end it, or that are capitalised; null where none stand there. */
export function townBehindCode(view: EntryView, token: number): number | null {
    let end = token;
    let capitals = token;
    while (end - token < LONGEST_TOWN && isNameWord(view, end, token)) {
        if (capitals === end && isCapitalised(view, end)) capitals += 1;
        end += 1;
    }
    const isEnd = end >= view.end || signOf(view, end) !== 0 || view.isBroken(end);
    if (isEnd && end > token) return end;
    return capitals > token ? capitals : null;
}

function isNameWord(view: EntryView, token: number, first: number): boolean {
    if (!view.isWord(token) || (token > first && view.isBroken(token))) return false;
    const senses = view.sensesAt(token);
    const hit = view.hitAt(token);
    if (
        hit &&
        (topicsOf(hit).length > 0 || means(hit, MeaningKind.Acknowledgement) || means(hit, MeaningKind.Introduction))
    )
        return false;
    return (senses & (Sense.Common | NUMBER | Sense.TimeUnit | Sense.Title)) === 0;
}

function leadsToPlace(view: EntryView, token: number): boolean {
    const { next } = skipJoin(view, token);
    if (next >= view.end) return false;
    const code = postcodeAt(view, next);
    if (code && code.code.length >= 5) return true;
    return (
        placeAt(view, next) !== null ||
        (placeAt(view, next, 'lowerCodes')?.kind === 'code' && isCodeBeforePostcode(view, next))
    );
}

function isCodeBeforePostcode(view: EntryView, token: number): boolean {
    return postcodeAt(view, token + 1) !== null;
}

function isEnding(sign: number): boolean {
    return sign === Sign.Comma || sign === Sign.Dot;
}
