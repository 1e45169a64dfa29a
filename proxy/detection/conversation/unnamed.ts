import { Category } from 'c/redaction';
import { isDigits } from '../identifiers/checksums.ts';
import { Strength } from '../identifiers/identification.ts';
import { isNorthAmerican, isPublished, phoneOf } from '../identifiers/phone.ts';
import { LEXICON } from '../lexicon/known.ts';
import { idsOf } from '../lexicon/lexicon.ts';
import { Sense } from '../lexicon/sense.ts';
import { Harmless, isHarmless, type Topic } from '../lexicon/topic.ts';
import { charsOf, groupsOf, Join, type Group, type Run, type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Collection } from './collection.ts';
import { CuePlace, type Cue } from './cue.ts';
import type { Evidence } from './evidence.ts';
import { fitOf } from './fit.ts';
import { isAlone } from './turn.ts';
import { isToldInPieces, mostCharactersOf } from './partialFit.ts';

const EXPECTED = 0.55;
const DICTATED = 0.5;
const SHORTEST_PIECE = 2;
const QUESTION_MARK = 0x3f;
const LEAST_FIT = 0.85;
/** What was taken back or said twice makes a value longer than it is. */
const LEAST_FIT_RETOLD = 0.7;
/** A harmless number that was asked for with this weight opened the dictation. */
const LEAST_OPENING = 0.3;
const FEWEST_PIECES_OF_CARD = 2;
const LONGEST_CARD_TOLD = 28;
const CARD_TOLD = /^(?:4|5[1-5]|2[2-7]|6011|65)\d{13,15}$|^3[47]\d{12,14}$/;
const NATIONAL_PHONE = 10;
const LONGEST_PHONE_TOLD = 15;
/** So many entries before a dictation may say that it is some number of the company's. */
const ENTRIES_TO_OPENING = 6;
/** Words that open the dictation of what is no secret. */
const OPENING = idsOf(LEXICON, 'list total reading amount points score form items units');
/** What has a number, whatever it is: "the load number", but not "your number". */
const NUMBERED = idsOf(LEXICON, 'number numbers code codes id');
const ID = idsOf(LEXICON, 'id');
/** What goes with a number of any kind: "the full number". */
const OF_ANY = idsOf(
    LEXICON,
    'full long other right whole four six nine three digit same new old current best main correct wrong another any mobile cell phone wireless contact callback daytime'
);
/** A hint that weighs less expects nothing. */
const LEAST_HINT = 0.48;
const LEAST_PHRASE = 0.42;
/** Who names a short code himself tells it at once. */
const LEAST_ANNOUNCED = 9;
/** What they name is seldom told in pieces. */
const PASSING: ReadonlySet<Topic> = new Set([Harmless.LastDigits, Harmless.Quantity, Harmless.Time]);

/**
 * What a value is that nobody named: what the conversation still expects, if it fits; else, if nothing harmless opened the dictation, a card or
 * phone number by its length and first digits. Null when it is nothing that is known.
 */
export function unnamed(reading: Reading, collection: Collection): Evidence | null {
    const { near } = collection.about;
    if (near.some(isOpening) || !isToldEvenly(collection)) return null;
    return (
        expected(collection) ??
        (isOpened(reading, collection.pieces[0]?.run.entry ?? 0) ? null : dictated(reading, collection))
    );
}

function expected({ about: { near, why }, pieces, echoes, whole }: Collection): Evidence | null {
    if (pieces.length + echoes.length < 2) return null;
    const least = whole.corrected || pieces.length > 2 ? LEAST_FIT_RETOLD : LEAST_FIT;
    for (const { topic, strength, weight, place } of near) {
        const isPlain = strength === 'phrase' && place === CuePlace.Asked;
        if (weight < (isPlain ? LEAST_PHRASE : LEAST_HINT)) continue;
        if (isHarmless(topic) || !isToldInPieces(topic)) continue;
        if (place === CuePlace.Earlier && mostCharactersOf(topic) < LEAST_ANNOUNCED) continue;
        if (fitOf(topic, whole) >= least) return { category: topic as Category, score: EXPECTED, why };
    }
    return null;
}

function isOpening({ topic, strength, weight }: Cue): boolean {
    return strength === 'phrase' && weight >= LEAST_OPENING && isHarmless(topic) && !PASSING.has(topic);
}

/** Tells whether each entry tells one piece: "120 over 80" and "71 in the day, 55 at night" tell two. */
function isToldEvenly({ pieces }: Collection): boolean {
    return pieces.every(
        (piece, index) => piece.run.entry !== pieces[index - 1]?.run.entry && groupsOf(piece).every(isEven)
    );
}

function isEven({ join }: Group): boolean {
    return join !== Join.Slash && join !== Join.Colon && join !== Join.Dot;
}

/** Tells whether the entries before one, or this itself, talk of a number of some kind. */
export function isOpened({ tokens }: Reading, entry: number): boolean {
    const { kind, value, firstOf } = tokens;
    const end = firstOf[entry + 1] ?? 0;
    for (let token = firstOf[Math.max(0, entry - ENTRIES_TO_OPENING)] ?? 0; token < end; token += 1) {
        if (kind[token] !== TokenKind.Word) continue;
        const word = value[token] ?? 0;
        if (OPENING.has(word) || (NUMBERED.has(word) && isNoun(tokens, token - 1) && !isContracted(tokens, token)))
            return true;
    }
    return false;
}

/** "I'd" is no "id". */
function isContracted({ start, end, value }: Tokens, token: number): boolean {
    return ID.has(value[token] ?? 0) && (end[token] ?? 0) - (start[token] ?? 0) > 2;
}

function isNoun({ kind, value, meaning }: Tokens, token: number): boolean {
    if (OF_ANY.has(value[token] ?? 0)) return false;
    return kind[token] === TokenKind.Word && ((LEXICON.senses[meaning[token] ?? 0] ?? 0) & Sense.Common) === 0;
}

/** As many digits as cards or phones have, in pieces that the other side takes down, or in words. */
function dictated(reading: Reading, { pieces, echoes, chars, whole }: Collection): Evidence | null {
    if (!isDigits(chars)) return null;
    const told = pieces.length + echoes.length;
    if (
        told >= FEWEST_PIECES_OF_CARD &&
        chars.length >= 13 &&
        chars.length <= LONGEST_CARD_TOLD &&
        /^[2-6]/.test(chars)
    )
        return { category: Category.CardNumber, score: DICTATED, why: 'dictated in pieces, as long as a card number' };
    if (pieces.some(isCardTold))
        return {
            category: Category.CardNumber,
            score: DICTATED,
            why: `${told > 1 ? 'dictated in pieces' : 'said in words at once'}, as long as a card number`
        };
    const mayBeRetold = whole.corrected || told > 2;
    const isPhone =
        chars.length <= NATIONAL_PHONE + 1
            ? chars.length >= NATIONAL_PHONE - 1 && isPhoneNumber(chars)
            : mayBeRetold && chars.length <= LONGEST_PHONE_TOLD && isPhoneNumber(chars.slice(0, NATIONAL_PHONE));
    const isNumber = pieces.length > 1 && !isPublished(chars) && isDictation(reading, pieces);
    if (isPhone || (isNumber && isNorthAmerican(chars)))
        return { category: Category.Phone, score: DICTATED, why: 'told as a phone number is' };
    const category = isNumber ? OF_LENGTH[chars.length] : undefined;
    return category ? { category, score: DICTATED, why: 'dictated in pieces, named by nobody' } : null;
}

/** Tells whether digits that are said one after the other begin as cards do and are as many, but for one that was misheard or said twice. */
function isCardTold(piece: Segment): boolean {
    return CARD_TOLD.test(charsOf(piece)) && groupsOf(piece).every(({ form }) => form === 'spoken');
}

/** Tells whether pieces are no counts, and some of their turns say nothing else. */
function isDictation(reading: Reading, pieces: readonly Segment[]): boolean {
    if (!pieces.every(isPiece) || !pieces.some(isLong)) return false;
    const alone = pieces.filter(({ run }) => isAlone(reading, run) && !isAsked(reading, run)).length;
    return 3 * alone >= pieces.length;
}

function isAsked({ tokens: { kind, value, firstOf } }: Reading, { entry, end }: Run): boolean {
    return end < (firstOf[entry + 1] ?? 0) && kind[end] === TokenKind.Sign && value[end] === QUESTION_MARK;
}

function isLong({ from, to }: Segment): boolean {
    return to - from > SHORTEST_PIECE;
}

/** "Fifteen", "two": a count rather than a piece of a number. */
function isPiece(piece: Segment): boolean {
    const length = piece.to - piece.from;
    if (length !== SHORTEST_PIECE) return length > SHORTEST_PIECE;
    const groups = groupsOf(piece);
    return groups.length > 1 || groups[0]?.form === 'written';
}

/** What digits are that somebody dictates, by how many they are. */
const OF_LENGTH: Readonly<Record<number, Category>> = {
    6: Category.OneTimeCode,
    8: Category.BankAccount,
    9: Category.Ssn,
    11: Category.BankAccount,
    12: Category.BankAccount
};

function isPhoneNumber(chars: string): boolean {
    return phoneOf(chars)?.strength === Strength.Structure;
}
