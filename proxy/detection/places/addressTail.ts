import { Category } from 'c/redaction';
import { topicsOf, type EntryView } from '../entry/entryView.ts';
import { Sense } from '../lexicon/sense.ts';
import { Casing } from '../text/tokens.ts';
import { isCapitalised } from './capitals.ts';
import { codeAtomAt } from './codeAtom.ts';
import { codePieceAt } from './codePiece.ts';
import { DIRECTIONS } from './data/streetWords.ts';
import { placeAt } from './gazetteer.ts';
import { skipJoin, type Join } from './join.ts';
import { postcodeAt, type PostcodeSpan } from './postcodeAt.ts';
import { Sign, signOf } from './signs.ts';
import { hasCodeBeforeTown, knownPlaceEnd, townBehindCode, unknownTownEnd } from './town.ts';
import { unitAt } from './unit.ts';
import { WordSet } from './wordSet.ts';

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
    readonly behind: Behind;
}

/** What a tail follows: a street, or nothing. */
export type Behind = 'street' | 'nothing';

const MOST_PARTS = 10;

/** "70,880": five digits as recognisers write amounts. */
function thousandsEnd(view: EntryView, token: number): number | null {
    const { detail } = view.tokens;
    if (!view.isDigits(token) || detail[token] !== ZIP - THOUSANDS || signOf(view, token + 1) !== Sign.Comma)
        return null;
    const isOne = view.isGlued(token + 1) && view.isGlued(token + 2) && view.isDigits(token + 2);
    return isOne && detail[token + 2] === THOUSANDS ? token + 3 : null;
}

const ZIP = 5;
const THOUSANDS = 3;

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
export function addressTailFrom(
    view: EntryView,
    token: number,
    place: TailPlace = 'anywhere',
    behind: Behind = 'nothing'
): AddressTail {
    let tail: AddressTail = { first: token, end: token, units: 0, places: 0, postcodes: 0, unknown: 0, behind };
    for (let parts = 0; parts < MOST_PARTS && tail.end < view.end; parts += 1) {
        const join = skipJoin(view, tail.end);
        const next =
            partAt(view, join, tail) ??
            ledPart(view, join, tail) ??
            (place === 'expected' ? looseCode(view, join, tail) : null);
        if (!next) break;
        const isOver = next.end === tail.end;
        tail = next;
        if (isOver) break;
    }
    return tail;
}

/** "…, that's in Ottawa", "… and it's 90210": a place or postcode behind words that lead to it. What is called a postcode behind a street alone is a value of its own. */
function ledPart(view: EntryView, { next, sign }: Join, tail: AddressTail): AddressTail | null {
    const { end: led, isLabelled, isOfForm } = leadEnd(view, next);
    if (sign === '.' && led === next) return placeBehindDot(view, next, tail);
    if (led === next || led >= view.end) return null;
    const code = tail.postcodes === 0 ? postcodeAt(view, led, 'expected') : null;
    if (code && code.code.length >= SHORTEST_LED) {
        const isOther = isOfForm || (isLabelled && tail.places + tail.unknown === 0);
        return { ...tail, end: isOther ? tail.end : code.end, postcodes: 1 };
    }
    const place = knownPlaceEnd(view, led, tail);
    return place ? { ...tail, end: place, places: tail.places + 1 } : null;
}

const SHORTEST_LED = 5;
const MOST_LEADING = 5;
const LEADS = new WordSet('that thats which its it and then');
const LED_ON = new WordSet('s is in over the code a');

interface Lead {
    readonly end: number;
    readonly isLabelled: boolean;
    /** "Postcode:", as on a form: what stands behind it is a value of its own. */
    readonly isOfForm: boolean;
}

function leadEnd(view: EntryView, token: number): Lead {
    let end = token;
    let isLabelled = false;
    while (end < view.end && end - token < MOST_LEADING) {
        const hit = view.hitAt(end);
        if (hit !== undefined && topicsOf(hit).includes(Category.Postcode)) {
            isLabelled = true;
            end = hit.end;
        } else if (LEADS.isAt(view, end) || (end > token && isLedOn(view, end))) end += 1;
        else break;
    }
    return { end, isLabelled, isOfForm: isLabelled && signOf(view, end - 1) === Sign.Colon };
}

function isLedOn(view: EntryView, token: number): boolean {
    return LED_ON.isAt(view, token) || signOf(view, token) === Sign.Colon;
}

/** "7 Gladstone Way. Baton Rouge. PA": recognisers end sentences inside addresses. */
function placeBehindDot(view: EntryView, token: number, tail: AddressTail): AddressTail | null {
    if (!isCapitalised(view, token)) return null;
    const place = knownPlaceEnd(view, token, tail);
    if (!place) return null;
    const isParted = place >= view.end || signOf(view, place) !== 0 || postcodeAt(view, place) !== null;
    return isParted ? { ...tail, end: place, places: tail.places + 1 } : null;
}

const LONGEST_LOOSE = 9;
const SHORTEST_LOOSE = 2;

/** Spelled letters and digits behind a town that need not be a postcode: recognisers drop and add some. */
function looseCode(view: EntryView, { next }: Join, tail: AddressTail): AddressTail | null {
    if (tail.postcodes > 0 || tail.places + tail.unknown === 0 || next >= view.end) return null;
    const thousands = thousandsEnd(view, next);
    if (thousands) return { ...tail, end: thousands, postcodes: 1 };
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

function partAt(view: EntryView, { next, sign }: Join, tail: AddressTail): AddressTail | null {
    if (next >= view.end) return null;
    const isFirst = tail.units + tail.places + tail.postcodes + tail.unknown === 0;
    if (isFirst && sign === '' && DIRECTIONS.isAt(view, next) && isDirection(view, next)) {
        return { ...tail, end: next + 1 };
    }
    const unit = unitAt(view, next);
    if (unit) return { ...tail, end: unit, units: tail.units + 1 };
    const code = postcodeEnd(view, next, tail);
    if (code) return { ...tail, end: code, postcodes: tail.postcodes + 1 };
    const place = knownPlaceEnd(view, next, tail);
    if (place && sign !== '.') return { ...tail, end: place, places: tail.places + 1 };
    const unknown =
        sign === '.' ? null : (unknownTownEnd(view, next, sign, tail) ?? townEnd(view, { next, sign }, tail));
    return unknown ? { ...tail, end: unknown, unknown: tail.unknown + 1 } : null;
}

/** The town behind the postcode behind a street, where the language puts it there. */
function townEnd(
    view: EntryView,
    { next, sign }: Join,
    { postcodes, places, unknown, behind }: AddressTail
): number | null {
    const isDue = behind === 'street' && postcodes === 1 && places + unknown === 0;
    return isDue && sign === '' && hasCodeBeforeTown(view) ? townBehindCode(view, next) : null;
}

function isDirection(view: EntryView, token: number): boolean {
    return view.endOf(token) - view.startOf(token) > 2 || view.tokens.detail[token] !== Casing.Lower;
}

/**
 * Digits alone count as a postcode where one is due: behind a town or region, or before one. Right behind a street, one with letters is a value of its
 * own: the address ends before it.
 */
function postcodeEnd(view: EntryView, token: number, tail: AddressTail): number | null {
    if (tail.postcodes > 0) return null;
    const isDue = tail.places + tail.unknown > 0;
    const isLeading = tail.behind === 'street' && hasCodeBeforeTown(view);
    const code = postcodeAt(view, token, isDue || isLeading ? 'expected' : 'unexpected');
    if (!code) return null;
    if ((view.sensesAt(code.end) & (Sense.TimeUnit | Sense.Measure | Sense.Currency)) !== 0) return null;
    if (/[A-Z]/u.test(code.code)) return !isDue && isParted(view, code, tail) ? tail.end : code.end;
    if (isDue && code.code.length >= 5) return code.end;
    const isBefore =
        placeAt(view, code.end) !== null ||
        isCapitalised(view, code.end) ||
        (isLeading && townBehindCode(view, code.end) !== null);
    return isDue || (isBefore && code.code.length <= 6) ? code.end : null;
}

/** Right behind a street stands a postcode that the town does not follow. */
function isParted(view: EntryView, { first, end, name }: PostcodeSpan, { behind }: AddressTail): boolean {
    const isOfOwn = BY_ITSELF.has(name) || view.isBroken(first);
    return behind === 'street' && isOfOwn && placeAt(view, skipJoin(view, end).next) === null;
}

const BY_ITSELF: ReadonlySet<string> = new Set(['UK postcode', 'Canadian postal code']);

/** How much a tail speaks for an address. */
export function tailPoints({ units, places, postcodes, unknown }: AddressTail): number {
    return Math.min(4, places * 2) + postcodes * 2 + Math.min(1, units) + Math.min(1, unknown);
}

/** Whether nothing but postcodes stand in a tail. */
export function hasNoWords({ places, units, unknown }: AddressTail): boolean {
    return places + units + unknown === 0;
}
