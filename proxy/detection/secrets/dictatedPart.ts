import { coreOf, isCasing, isPause } from '../network/core.ts';
import { PieceKind, type Piece } from '../network/pieces.ts';
import { ASIDES, beginsWithPredicate, isCommon, isSentence } from '../network/predicate.ts';
import type { Turns } from '../network/turns.ts';
import { valueFrom } from '../network/value.ts';
import { CLAUSE, setOf } from '../network/words.ts';

const LONGEST_PART = 40;
const BOUNDS = { words: 4, joints: 2 };
/** The other side says no more pieces before a part that is a word by itself, and one has no more words. */
const MOST_BEFORE_WORD = 3;
const MOST_WORDS = 2;
/** What people say before a part, besides what they say before any value. */
const LEADING = setOf('been it its thats im ive was with then and next after plus i just now is so');
/** With them a word by itself is told to be the password. */
const TELLING = setOf('is its thats be put putting typing typed using used entering entered trying tried');

/** One part of a password: what one turn says of it. */
export interface DictatedPart {
    readonly pieces: readonly Piece[];
    readonly isShaped: boolean;
    readonly isNumeric: boolean;
    /** It is written in one stretch, as nobody dictates: all of the password. */
    readonly isClosed: boolean;
    /** A word by itself is told to be it: "it's falcon". */
    readonly isLed: boolean;
}

/** What was told before a part: parts, and at most so many pieces of the other side since. */
export interface Before {
    readonly hasParts: boolean;
    readonly between: number;
}

/** What a turn says of a password that is dictated, when it says nothing else before it and only goes on to another clause behind; null when it says none. */
export function dictatedPart(turns: Turns, entry: number, { hasParts, between }: Before): DictatedPart | null {
    const { reading } = turns;
    const all = turns.of(entry);
    if (all.length > 2 * LONGEST_PART) return null;
    const { first, end } = partIn(all);
    if (end === first) return null;
    if (isSign(all, first, end))
        return { pieces: all.slice(first, end), isShaped: true, isNumeric: false, isClosed: false, isLed: false };
    const value = valueFrom(reading, all.slice(0, end), first, BOUNDS);
    if (!value || value.end - value.first > LONGEST_PART) return null;
    const { isShaped, isNumeric, isClosed } = value;
    if (value.end < end && !(isShaped && endsClauseAt(all, value.end))) return null;
    if (isSentence(value, reading, all) || beginsWithPredicate(reading, value, all)) return null;
    const pieces = all.slice(value.first, value.end);
    const isSaid = isTold(all, first);
    const isUsual = isCommon(value, reading, all);
    if (!isShaped && !isNumeric) {
        const isOne =
            value.words <= MOST_WORDS &&
            !pieces.some(({ text }) => ASIDES.has(text) || CLAUSE.has(text)) &&
            all[end]?.text !== '?';
        if (!isOne || (isUsual && (hasParts || !isSaid)) || (hasParts && between > MOST_BEFORE_WORD)) return null;
    }
    return { pieces, isShaped, isNumeric, isClosed, isLed: isSaid && !isUsual };
}

/** Where the part stands, without what people say around it. */
function partIn(pieces: readonly Piece[]): { readonly first: number; readonly end: number } {
    const { first: begin, end } = coreOf(pieces);
    let first = begin;
    while (first < end && LEADING.has(pieces[first]?.text ?? '') && !pieces[first + 1]?.glued)
        first = coreOf(pieces, first + 1, end).first;
    return { first, end };
}

/** Signs alone: "at sign", "dot". */
function isSign(pieces: readonly Piece[], first: number, end: number): boolean {
    for (let at = first; at < end; at += 1) {
        const piece = pieces[at];
        const isLong =
            piece !== undefined && piece.spoken && (piece.kind === PieceKind.Joint || piece.end - piece.first > 1);
        const carries = piece?.kind === PieceKind.Joint || piece?.kind === PieceKind.At;
        if (!(carries && isLong) && (piece?.kind !== PieceKind.Bridge || isCasing(piece))) return false;
    }
    return true;
}

function isTold(pieces: readonly Piece[], first: number): boolean {
    for (let at = first - 1; at >= 0; at -= 1) if (TELLING.has(pieces[at]?.text ?? '')) return true;
    return false;
}

/** Tells whether another clause begins with this piece. */
function endsClauseAt(pieces: readonly Piece[], at: number): boolean {
    const piece = pieces[at];
    return isPause(piece) || (piece !== undefined && !piece.glued && CLAUSE.has(piece.text));
}
