import { MeaningKind } from '../lexicon/meaningKind.ts';
import { Category } from 'c/redaction';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Sense } from '../lexicon/sense.ts';
import { Casing } from '../text/tokens.ts';
import { means, type EntryView } from '../entry/entryView.ts';
import type { TokenRange } from './address.ts';
import { openingEnd } from './addressAnswer.ts';
import { codePieces, saysLittleElse } from './codePiece.ts';
import { isCompoundStreet } from './compoundStreet.ts';
import { LEADING_STREETS, PARTICLES } from './data/streetWords.ts';
import { placeAt } from './gazetteer.ts';
import { isWholePostcode } from './postcodeShape.ts';
import { Sign, signOf } from './signs.ts';
import { isOneLetter, WordSet } from './wordSet.ts';

const LONGEST_FRAGMENT = 26;
const NUMBER = Sense.Unit | Sense.Pair | Sense.Tens | Sense.Hundred | Sense.Repeat;
const FEW = 1;

/** A part of an address that is told by itself. */
interface Fragment extends TokenRange {
    readonly hasPostcode: boolean;
}

/** A short entry that is nothing but a part of an address: a number, names, letters. Null when it says something. */
export function addressFragment(view: EntryView, turn: 'first' | 'further'): Fragment | null {
    if (view.hits.some(isAboutOther)) return null;
    const code = turn === 'further' ? codeAlone(view) : null;
    if (code) return code;
    const first = turn === 'first' ? beginningFrom(view, openingEnd(view, view.from)) : openingEnd(view, view.from);
    const end = lastOf(view, first);
    if (end <= first || end - first > LONGEST_FRAGMENT) return null;
    if (turn === 'first' && !beginsAddress(view, first)) return null;
    let common = 0;
    let telling = 0;
    let unknown = 0;
    for (let token = first; token < end; token += 1) {
        const hit = view.hitAt(token);
        if (hit && hit.end > token + 1 && (means(hit, MeaningKind.Filler) || means(hit, MeaningKind.Acknowledgement))) {
            token = hit.end - 1;
            continue;
        }
        if (hit && means(hit, MeaningKind.Filler)) continue;
        const senses = view.sensesAt(token);
        if ((view.isDigits(token) && (view.tokens.detail[token] ?? 0) > LONGEST_NUMBER) || isDotted(view, token))
            return null;
        if ((senses & (Sense.Title | Sense.Month)) !== 0 || SPOKEN_SIGNS.isAt(view, token)) return null;
        if ((senses & (Sense.TimeUnit | Sense.Currency)) !== 0 && (senses & (NUMBER | Sense.Ordinal)) === 0)
            return null;
        if (isTelling(view, token, senses)) {
            telling += 1;
            if (isUnknown(view, token, senses)) unknown += 1;
        } else if (isOther(view, token, senses)) common += 1;
    }
    if (telling > unknown && unknown + common > MOST_UNKNOWN - 1 && !holdsNumber(view, first, end)) return null;
    const isNamed = telling > unknown || (turn === 'further' && isTown(view, first, end));
    const isSaid = end > first + 1 || (view.sensesAt(first) & (Sense.Common | Sense.Dwelling)) === 0;
    return isNamed && isSaid && telling > 0 && common <= FEW ? { first, end, hasPostcode: false } : null;
}

const SPOKEN_SIGNS = new WordSet('dot point at underscore');

/** One or two words that may be a town, and no name of somebody. */
function isTown(view: EntryView, first: number, end: number): boolean {
    if (end - first >= MOST_UNKNOWN) return false;
    for (let token = first; token < end; token += 1) {
        if ((view.sensesAt(token) & (Sense.GivenName | Sense.Common | Sense.Everyday)) !== 0) return false;
    }
    return true;
}

const SHORTEST_CODE = 2;
const LONGEST_CODE = 9;

/** Spelled letters and digits that are all that an entry says. */
function codeAlone(view: EntryView): Fragment | null {
    const pieces = codePieces(view);
    const [piece] = pieces;
    if (!piece || pieces.length > 1 || !saysLittleElse(view, pieces) || isDotted(view, piece.first)) return null;
    const isShort = piece.code.length >= SHORTEST_CODE && piece.code.length <= LONGEST_CODE;
    const { first, end, code, isCorrected } = piece;
    return isShort || isCorrected ? { first, end, hasPostcode: isWholePostcode(code) } : null;
}

/** Whether a phrase names another kind of value, or says what is harmless. */
function isAboutOther(hit: PhraseHit): boolean {
    return hit.meanings.some(
        (meaning) =>
            (meaning.kind === 'topic' || (meaning.kind === 'hint' && meaning.topic === Category.CardNumber)) &&
            meaning.topic !== Category.Address &&
            meaning.topic !== Category.Postcode
    );
}

/** No house number, flat or postcode is longer. */
const LONGEST_NUMBER = 6;

/** "203.98": an address on a network; "28-01-2027". */
function isDotted(view: EntryView, token: number): boolean {
    return view.isDigits(token) && view.isGlued(token + 2) && view.isDigits(token + 2) && isDot(view, token + 1);
}

function isDot(view: EntryView, token: number): boolean {
    const sign = signOf(view, token);
    return sign === Sign.Dot || ((sign === Sign.Hyphen || sign === Sign.Slash) && view.isDigits(token + 3));
}

function holdsNumber(view: EntryView, first: number, end: number): boolean {
    for (let token = first; token < end; token += 1) {
        if (view.isDigits(token) || (view.sensesAt(token) & (NUMBER | Sense.Street)) !== 0) return true;
    }
    return false;
}

const MOST_UNKNOWN = 3;

/** A house number, a flat, a street or a place: what an address can begin with. */
function beginsAddress(view: EntryView, token: number): boolean {
    if (view.isDigits(token) || (view.sensesAt(token) & (NUMBER | Sense.Dwelling)) !== 0) return true;
    if (isStreet(view, token)) return true;
    if (isOneLetter(view, token)) return signOf(view, token + 1) === Sign.Hyphen || view.isDigits(token + 1);
    return placeAt(view, token) !== null && view.end - token <= MOST_UNKNOWN;
}

/** A word that begins the name of a street, or is one. */
function isStreet(view: EntryView, token: number): boolean {
    if (LEADING_STREETS.isAt(view, token)) return true;
    return isCompoundStreet(view, token) && view.wordAt(token).length >= SHORTEST_COMPOUND;
}

const SHORTEST_COMPOUND = 7;

/** An everyday word that no name of a street holds. */
function isOther(view: EntryView, token: number, senses: number): boolean {
    if ((senses & Sense.Common) === 0 || view.tokens.detail[token] !== Casing.Lower) return false;
    return !PARTICLES.isAt(view, token);
}

function isUnknown(view: EntryView, token: number, senses: number): boolean {
    return senses === 0 && view.isWord(token) && placeAt(view, token) === null;
}

const MOST_LED = 6;

/** Behind what leads to an address in any language: "je crois que c'est …". */
function beginningFrom(view: EntryView, token: number): number {
    for (let first = token; first < Math.min(view.end, token + MOST_LED); first += 1) {
        const senses = view.sensesAt(first);
        if (view.isDigits(first) || (senses & (Sense.Dwelling | Sense.Street)) !== 0 || isStreet(view, first))
            return first;
        const isLead =
            (senses & Sense.Common) !== 0 || signOf(view, first) === Sign.Apostrophe || view.hitAt(first) !== undefined;
        if (!isLead || (senses & NUMBER & ~Sense.Common) !== 0) return token;
    }
    return token;
}

function isTelling(view: EntryView, token: number, senses: number): boolean {
    if (view.isDigits(token)) return true;
    if (!view.isWord(token)) return false;
    if (view.tokens.detail[token] === Casing.Lower && WORDS.isAt(view, token)) return false;
    const isNamed =
        (senses & (NUMBER | Sense.Street | Sense.Dwelling | Sense.Letter)) !== 0 || view.tokens.value[token] === 0;
    return isNamed || placeAt(view, token) !== null;
}

/** Letters that are words as well. */
const WORDS = new WordSet('a i s');

/** Behind the last token that belongs to the value. */
function lastOf(view: EntryView, first: number): number {
    let end = view.end;
    for (const hit of view.hits) {
        const isCloser = means(hit, MeaningKind.Acknowledgement) || means(hit, MeaningKind.Filler);
        if (hit.end === end && hit.first > first && isCloser && (view.sensesAt(hit.first) & NUMBER) === 0)
            end = hit.first;
    }
    while (end > first && signOf(view, end - 1) !== 0) end -= 1;
    return end;
}
