import { Category } from 'c/redaction';
import { Sense } from '../lexicon/sense.ts';
import { Casing } from '../text/tokens.ts';
import { means, topicsOf, type EntryView } from '../entry/entryView.ts';
import { DIRECTIONS } from './data/streetWords.ts';
import { codeAtomAt } from './codeAtom.ts';
import { codePieceAt } from './codePiece.ts';
import { placeAt, spelledCodeAt } from './gazetteer.ts';
import { isCapitalised, riverEnd } from './riverTown.ts';
import { postcodeAt } from './postcodeAt.ts';

/** What follows a street in an address: unit, town, region, postcode, country. */
export interface AddressTail {
    /** The token it begins at. */
    readonly first: number;
    /** The token behind its last part. */
    readonly end: number;
    readonly units: number;
    readonly places: number;
    readonly postcodes: number;
    /** Words that no list knows but that stand where a town does. */
    readonly unknown: number;
}

const MOST_PARTS = 10;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Hundred;

const ZIP = 5;

/** Behind five digits that another number follows. */
function fiveDigitsEnd(view: EntryView, token: number): number | null {
    let digits = 0;
    let next = token;
    while (digits < ZIP) {
        const atom = codeAtomAt(view, next, 'A', 'unexpected');
        if (!atom || !/^\d+$/u.test(atom.chars)) return null;
        digits += atom.chars.length;
        next = atom.end;
    }
    return digits === ZIP ? next : null;
}

/** Where a tail stands: behind a question or label, which let it go on over more. */
export type TailPlace = 'expected' | 'anywhere';

/** Reads the parts of an address that follow each other from a token on. */
export function addressTailFrom(view: EntryView, token: number, place: TailPlace = 'anywhere'): AddressTail {
    let tail: AddressTail = { first: token, end: token, units: 0, places: 0, postcodes: 0, unknown: 0 };
    for (let parts = 0; parts < MOST_PARTS && tail.end < view.end; parts += 1) {
        const join = skipJoin(view, tail.end);
        const next =
            partAt(view, join, tail) ??
            ledPart(view, join, tail) ??
            (place === 'expected' ? looseCode(view, join, tail) : null);
        if (!next) break;
        tail = next;
    }
    return tail;
}

/** "…, that's in Ottawa", "… zip code 90210": a place or postcode behind words that lead to it. */
function ledPart(view: EntryView, { next, sign }: Join, tail: AddressTail): AddressTail | null {
    const led = leadEnd(view, next);
    if (sign === '.' && led === next) return placeBehindDot(view, next, tail);
    if (led === next || led >= view.end) return null;
    const code = tail.postcodes === 0 ? postcodeAt(view, led, 'expected') : null;
    if (code && code.code.length >= SHORTEST_LED) return { ...tail, end: code.end, postcodes: 1 };
    const place = placePart(view, led, tail);
    return place ? { ...tail, end: place, places: tail.places + 1 } : null;
}

const SHORTEST_LED = 5;
const MOST_LEADING = 5;
const LEADS = new Set(['that', 'thats', 'which', 'its', 'it', 'and', 'then']);
const LED_ON = new Set(['s', 'is', 'in', 'over', 'the', 'code', 'a']);

function leadEnd(view: EntryView, token: number): number {
    let next = token;
    while (next < view.end && next - token < MOST_LEADING) {
        const hit = view.hitAt(next);
        const word = view.wordAt(next);
        const isLabel = hit !== undefined && topicsOf(hit).includes(Category.Postcode);
        if (isLabel) next = hit.end;
        else if (LEADS.has(word) || (next > token && LED_ON.has(word)) || (next > token && view.signAt(next) === ':'))
            next += 1;
        else break;
    }
    return next;
}

/** "7 Gladstone Way. Baton Rouge. PA": recognisers end sentences inside addresses. */
function placeBehindDot(view: EntryView, token: number, tail: AddressTail): AddressTail | null {
    if (!isCapitalised(view, token)) return null;
    const place = placePart(view, token, tail);
    if (!place) return null;
    const isParted = place >= view.end || view.signAt(place) !== '' || postcodeAt(view, place) !== null;
    return isParted ? { ...tail, end: place, places: tail.places + 1 } : null;
}

const LONGEST_LOOSE = 9;
const SHORTEST_LOOSE = 2;

/** Spelled letters and digits behind a town that need not be a postcode: recognisers drop and add some. */
function looseCode(view: EntryView, { next }: Join, tail: AddressTail): AddressTail | null {
    if (tail.postcodes > 0 || tail.places + tail.unknown === 0 || next >= view.end) return null;
    const piece = codePieceAt(view, next);
    if (!piece || piece.code.length < SHORTEST_LOOSE || !/\d/u.test(piece.code)) return null;
    if (piece.code.length > LONGEST_LOOSE && !piece.isCorrected) {
        const end = fiveDigitsEnd(view, next);
        return end ? { ...tail, end, postcodes: 1 } : null;
    }
    const behind = view.sensesAt(piece.end);
    if ((behind & (Sense.TimeUnit | Sense.Measure | Sense.Currency | Sense.Month | Sense.Ordinal)) !== 0) return null;
    return { ...tail, end: piece.end, postcodes: 1 };
}

interface Join {
    readonly next: number;
    readonly sign: '' | ',' | '.' | 'break';
}

function skipJoin(view: EntryView, token: number): Join {
    let sign: Join['sign'] = '';
    let next = token;
    for (let crossed = 0; crossed < 5 && next < view.end; crossed += 1) {
        if (view.isBroken(next) && sign === '') sign = 'break';
        const here = view.signAt(next);
        const hit = view.hitAt(next);
        if (here !== '') {
            if (!',.;-/('.includes(here)) break;
            if (here === ',' || here === ';') sign = ',';
            else if (here === '.')
                sign = view.signAt(next - 1) === '.' || view.signAt(next + 1) === '.' ? ',' : sign === '' ? '.' : sign;
            next += 1;
        } else if (
            ['in', 'comma', 'near', 'at'].includes(view.wordAt(next)) &&
            view.tokens.detail[next] === Casing.Lower
        ) {
            next += 1;
        } else if (
            hit &&
            means(hit, 'filler') &&
            topicsOf(hit).length === 0 &&
            !isNumberLike(view, next) &&
            !isUnit(view, next)
        ) {
            next = hit.end;
        } else {
            break;
        }
    }
    if (next < view.end && view.isBroken(next) && sign === '') sign = 'break';
    return { next, sign };
}

/** "Number five", "no 5". */
function isUnit(view: EntryView, token: number): boolean {
    return (view.sensesAt(token) & Sense.Dwelling) !== 0 && isNumberLike(view, token + 1);
}

function isNumberLike(view: EntryView, token: number): boolean {
    return view.isDigits(token) || (view.sensesAt(token) & NUMBER) !== 0;
}

function partAt(view: EntryView, { next, sign }: Join, tail: AddressTail): AddressTail | null {
    if (next >= view.end) return null;
    const isFirst = tail.units + tail.places + tail.postcodes + tail.unknown === 0;
    if (isFirst && sign === '' && DIRECTIONS.has(view.wordAt(next)) && isDirection(view, next)) {
        return { ...tail, end: next + 1 };
    }
    const unit = unitAt(view, next);
    if (unit) return { ...tail, end: unit, units: tail.units + 1 };
    const code = postcodeEnd(view, next, tail);
    if (code) return { ...tail, end: code, postcodes: tail.postcodes + 1 };
    const place = placePart(view, next, tail);
    if (place && sign !== '.') return { ...tail, end: place, places: tail.places + 1 };
    const unknown = sign === '.' ? null : unknownTown(view, next, sign, tail);
    return unknown ? { ...tail, end: unknown, unknown: tail.unknown + 1 } : null;
}

function isDirection(view: EntryView, token: number): boolean {
    return view.wordAt(token).length > 2 || view.tokens.detail[token] !== Casing.Lower;
}

/** "Apt 5B", "apartment three b", "#4", "2nd floor": the token behind it, or null. */
export function unitAt(view: EntryView, token: number): number | null {
    if (view.signAt(token) === '#') return view.isDigits(token + 1) ? identifierEnd(view, token + 1) : null;
    const senses = view.sensesAt(token);
    const isNumberAlone = ['no', 'number'].includes(view.wordAt(token)) && view.signAt(token - 1) !== ',';
    if ((senses & Sense.Dwelling) !== 0 && !isNumberAlone && !['box', 'po'].includes(view.wordAt(token))) {
        let next = token + 1;
        while (view.signAt(next) === '.' || view.signAt(next) === '#' || view.wordAt(next) === 'number') next += 1;
        return identifierEnd(view, next);
    }
    const ending = view.isDigits(token) && view.isGlued(token + 1) ? token + 2 : token + 1;
    const isFloor = view.wordAt(ending) === 'floor' && (ending === token + 2 || (senses & Sense.Ordinal) !== 0);
    return isFloor ? ending + 1 : null;
}

/** Behind a number with a letter, a letter, or a spoken number with one. */
function identifierEnd(view: EntryView, token: number): number | null {
    const isLetter = (at: number): boolean => view.isWord(at) && view.wordAt(at).length === 1 && !view.isBroken(at);
    if (view.isDigits(token)) {
        const isShort = view.isGlued(token + 1) && view.isWord(token + 1) && view.wordAt(token + 1).length <= 2;
        if (isShort) return token + 2;
        return view.signAt(token + 1) === '-' && isLetter(token + 2) && view.isGlued(token + 2) ? token + 3 : token + 1;
    }
    const numberBehind = isLetter(token) ? spokenEnd(view, token + 1) : token;
    if (numberBehind > token + 1 && (numberBehind >= view.end || view.signAt(numberBehind) !== '')) return numberBehind;
    if (isLetter(token))
        return view.isDigits(token + 1) && (view.isGlued(token + 1) || view.tokens.detail[token] !== 0)
            ? token + 2
            : token + 1;
    const next = spokenEnd(view, token);
    if (next === token) return null;
    if (!isLetter(next)) return next;
    const isWord = view.wordAt(next) === 'a' || view.wordAt(next) === 'i';
    return !isWord || next + 1 >= view.end || view.signAt(next + 1) !== '' || placeAt(view, next + 1) ? next + 1 : next;
}

function spokenEnd(view: EntryView, token: number): number {
    let next = token;
    while (next - token < 4 && (view.sensesAt(next) & NUMBER) !== 0) next += view.signAt(next + 1) === '-' ? 2 : 1;
    return next;
}

/** Digits alone count as a postcode where one is due: behind a town or region, or before one. */
function postcodeEnd(view: EntryView, token: number, tail: AddressTail): number | null {
    const isDue = tail.places + tail.unknown > 0;
    const code = postcodeAt(view, token, isDue ? 'expected' : 'unexpected');
    if (!code || tail.postcodes > 0) return null;
    if ((view.sensesAt(code.end) & (Sense.TimeUnit | Sense.Measure | Sense.Currency)) !== 0) return null;
    if (/[A-Z]/u.test(code.code)) return code.end;
    if (isDue && code.code.length >= 5) return code.end;
    const isBefore = placeAt(view, code.end) !== null || isCapitalised(view, code.end);
    return isDue || (isBefore && code.code.length <= 6) ? code.end : null;
}

function placePart(view: EntryView, token: number, tail: AddressTail): number | null {
    const hasTown = tail.places + tail.unknown > 0;
    const place = placeAt(view, token, hasTown ? 'lowerCodes' : 'capitalCodes');
    if (!place) return hasTown ? (spelledCodeAt(view, token)?.end ?? null) : null;
    const hit = view.hitAt(token);
    if (hit && topicsOf(hit).length > 0 && !isCapitalised(view, token)) return null;
    if (place.kind === 'code' && !isCapitalised(view, token)) {
        const isLast = place.end >= view.end || view.signAt(place.end) !== '' || view.wordAt(place.end) === 'and';
        return isLast || postcodeAt(view, place.end) ? place.end : null;
    }
    return riverEnd(view, place.end);
}

/** One to three words that stand where a town does: in capitals between commas, or before a known place or a postcode. */
function unknownTown(view: EntryView, token: number, sign: Join['sign'], tail: AddressTail): number | null {
    if (tail.unknown > 1 || tail.postcodes + tail.places > 1) return null;
    const isParted = sign === ',' || sign === 'break';
    let end = token;
    let capitals = 0;
    for (let words = 0; words < 3 && isNameWord(view, end, token); words += 1) {
        if (isCapitalised(view, end)) capitals += 1;
        end += 1;
        if (view.signAt(end) === '-' && view.isGlued(end) && view.isGlued(end + 1)) end += 1;
        const hasMore = leadsToPlace(view, end);
        if (hasMore) return end;
    }
    if (end === token) return null;
    const isEnd = end >= view.end || ',.\n'.includes(view.signAt(end) || ' ') || view.isBroken(end);
    return isParted && isEnd && capitals === end - token ? end : null;
}

function isNameWord(view: EntryView, token: number, first: number): boolean {
    if (!view.isWord(token) || (token > first && view.isBroken(token))) return false;
    const senses = view.sensesAt(token);
    const hit = view.hitAt(token);
    if (hit && (topicsOf(hit).length > 0 || means(hit, 'acknowledgement') || means(hit, 'introduction'))) return false;
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
