import { Category } from 'c/redaction';
import type { PhraseHit } from '../lexicon/phrases.ts';
import { Sense } from '../lexicon/sense.ts';
import { Casing } from '../text/tokens.ts';
import { means, type EntryView } from '../entry/entryView.ts';
import type { TokenRange } from './address.ts';
import { openingEnd } from './addressAnswer.ts';
import { codePieces, saysLittleElse } from './codePiece.ts';
import { placeAt } from './gazetteer.ts';
import { isWholePostcode } from './postcodeShape.ts';
import { COMPOUND_STREET, LEADING_STREETS, PARTICLES } from './data/streetWords.ts';

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
    let common = 0;
    let telling = 0;
    let unknown = 0;
    for (let token = first; token < end; token += 1) {
        const hit = view.hitAt(token);
        if (hit && hit.end > token + 1 && (means(hit, 'filler') || means(hit, 'acknowledgement'))) {
            token = hit.end - 1;
            continue;
        }
        if (hit && means(hit, 'filler')) continue;
        const senses = view.sensesAt(token);
        if ((view.isDigits(token) && (view.tokens.detail[token] ?? 0) > LONGEST_NUMBER) || isDotted(view, token))
            return null;
        if (SPOKEN_SIGNS.has(view.wordAt(token)) || (senses & (Sense.Title | Sense.Month)) !== 0) return null;
        if ((senses & (Sense.TimeUnit | Sense.Currency)) !== 0 && (senses & (NUMBER | Sense.Ordinal)) === 0)
            return null;
        if (isTelling(view, token, senses)) {
            telling += 1;
            if (isUnknown(view, token, senses)) unknown += 1;
        } else if (isOther(view, token, senses)) common += 1;
    }
    if (turn === 'first' && !beginsAddress(view, first)) return null;
    if (telling > unknown && unknown + common > MOST_UNKNOWN - 1 && !holdsNumber(view, first, end)) return null;
    const isNamed = telling > unknown || (turn === 'further' && isTown(view, first, end));
    const isSaid = end > first + 1 || (view.sensesAt(first) & Sense.Common) === 0;
    return isNamed && isSaid && telling > 0 && common <= FEW ? { first, end, hasPostcode: false } : null;
}

const SPOKEN_SIGNS = new Set(['dot', 'point', 'at', 'underscore']);

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
    return (
        view.isDigits(token) &&
        view.isGlued(token + 2) &&
        view.isDigits(token + 2) &&
        (view.signAt(token + 1) === '.' || ('-/'.includes(view.signAt(token + 1) || ' ') && view.isDigits(token + 4)))
    );
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
    const word = view.wordAt(token);
    if (LEADING_STREETS.has(word) || (COMPOUND_STREET.test(word) && word.length > 6)) return true;
    if (word.length === 1) return view.signAt(token + 1) === '-' || view.isDigits(token + 1);
    return placeAt(view, token) !== null && view.end - token <= MOST_UNKNOWN;
}

/** An everyday word that no name of a street holds. */
function isOther(view: EntryView, token: number, senses: number): boolean {
    if ((senses & Sense.Common) === 0 || PARTICLES.has(view.wordAt(token))) return false;
    return view.tokens.detail[token] === Casing.Lower;
}

function isUnknown(view: EntryView, token: number, senses: number): boolean {
    return senses === 0 && view.isWord(token) && placeAt(view, token) === null;
}

const MOST_LED = 6;

/** Behind what leads to an address in any language: "je crois que c'est …". */
function beginningFrom(view: EntryView, token: number): number {
    for (let first = token; first < Math.min(view.end, token + MOST_LED); first += 1) {
        const senses = view.sensesAt(first);
        const word = view.wordAt(first);
        const isStreet = LEADING_STREETS.has(word) || (word.length > 6 && COMPOUND_STREET.test(word));
        if (isStreet || view.isDigits(first) || (senses & (Sense.Dwelling | Sense.Street)) !== 0) return first;
        const isLead = (senses & Sense.Common) !== 0 || view.signAt(first) === "'" || view.hitAt(first) !== undefined;
        if (!isLead || (senses & NUMBER & ~Sense.Common) !== 0) return token;
    }
    return token;
}

function isTelling(view: EntryView, token: number, senses: number): boolean {
    if (view.isDigits(token)) return true;
    if (['a', 'i', 's'].includes(view.wordAt(token)) && view.tokens.detail[token] === Casing.Lower) return false;
    if (!view.isWord(token)) return false;
    const isNamed =
        (senses & (NUMBER | Sense.Street | Sense.Dwelling | Sense.Letter)) !== 0 || view.tokens.value[token] === 0;
    return isNamed || placeAt(view, token) !== null;
}

/** Behind the last token that belongs to the value. */
function lastOf(view: EntryView, first: number): number {
    let end = view.end;
    for (const hit of view.hits) {
        const isCloser = means(hit, 'acknowledgement') || means(hit, 'filler');
        if (hit.end === end && hit.first > first && isCloser && (view.sensesAt(hit.first) & NUMBER) === 0)
            end = hit.first;
    }
    while (end > first && view.signAt(end - 1) !== '') end -= 1;
    return end;
}

const LEAST_REPEATED = 0.6;
const MOST_STRETCHED = 1.6;
const MOST_WORDS = 80;

/** Where an entry says the words of a range of another again, or most of them in their order; null when it does not. */
export function repeatOf(view: EntryView, other: EntryView, { first, end }: TokenRange): TokenRange | null {
    const words = wordsOf(other, first, end);
    if (words.length === 0 || (words.length === 1 && (words[0]?.text.length ?? 0) < 2)) return null;
    const here = wordsOf(view, view.from, view.end);
    const at = here.findIndex((_, index) => words.every(({ text }, offset) => here[index + offset]?.text === text));
    const start = here[at];
    const last = here[at + words.length - 1];
    if (start && last) return { first: start.token, end: last.token + 1 };
    return here.length <= MOST_WORDS && words.length <= MOST_WORDS ? likeRepeatOf(here, words) : null;
}

/** From the first to the last word that stands in both in the same order, when they are enough. */
function likeRepeatOf(here: readonly Word[], words: readonly Word[]): TokenRange | null {
    let from = 0;
    let matched = 0;
    let first = -1;
    let last = -1;
    for (const { text } of words) {
        const at = here.findIndex((word, index) => index >= from && index < from + REACH && word.text === text);
        if (at < 0) continue;
        if (first < 0) first = at;
        last = at;
        from = at + 1;
        matched += 1;
    }
    const start = here[first];
    const end = here[last];
    if (!start || !end || matched < SHORTEST_LIKE || matched < LEAST_REPEATED * words.length) return null;
    return last - first < MOST_STRETCHED * words.length ? { first: start.token, end: end.token + 1 } : null;
}

const SHORTEST_LIKE = 3;
/** Words that may be passed over to the next that agrees. */
const REACH = 6;

interface Word {
    readonly token: number;
    readonly text: string;
}

function wordsOf(view: EntryView, from: number, end: number): readonly Word[] {
    const words: Word[] = [];
    for (let token = from; token < end; token += 1) {
        const text = view.isDigits(token) ? view.digitsAt(token) : view.wordAt(token);
        if (text !== '') words.push({ token, text });
    }
    return words;
}
