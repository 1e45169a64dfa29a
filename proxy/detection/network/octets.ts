import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { PieceKind, type Piece } from './pieces.ts';

/** A number up to 255, written or said. */
export interface Octet {
    readonly first: number;
    readonly end: number;
    readonly value: number;
}

const MOST = 255;
const MOST_WORDS = 5;
/** Pieces of one number and the pauses in it. */
const REACH = 24;
const NUMBER = /^\d{1,3}$/;

/**
 * The pieces of one number up to 255; of a first one its longest end that is one, of a last one its longest beginning. Numbers in words are read as
 * people say them: "one ninety two", "two hundred and four", "one six eight".
 */
export function octetAt(
    reading: Reading,
    pieces: readonly Piece[],
    at: number,
    { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean }
): Octet | null {
    let end = at;
    for (let next = at; next < at + REACH; next += 1) {
        if (isNumeric(reading, pieces, next, at)) end = next + 1;
        else if (end === at || !isPauseBetween(pieces, next) || isThen(pieces, next) || !pieces[end - 1]?.spoken) break;
    }
    let first = at;
    while (isFirst && first < end && (end - first > MOST_WORDS || valueOf(reading, pieces, first, end) < 0)) first += 1;
    while (isLast && end > first && valueOf(reading, pieces, first, end) < 0) end -= 1;
    const value = first < end ? valueOf(reading, pieces, first, end) : -1;
    return value < 0 ? null : { first, end, value };
}

/** A dot, or the stop that a recogniser makes of one between numbers. */
export function isDot(pieces: readonly Piece[], at: number): boolean {
    const piece = pieces[at];
    if (piece?.kind === PieceKind.Joint) return piece.text === '.';
    if (piece?.kind !== PieceKind.Stop) return false;
    let next = at + 1;
    while (!piece.glued && next < at + 4 && isPauseBetween(pieces, next)) next += 1;
    return pieces[next]?.kind === PieceKind.Number && !pieces[next]?.breaks;
}

/** A hesitation, a comma in speech, or "and" before what follows. */
export function isPauseBetween(pieces: readonly Piece[], at: number): boolean {
    const piece = pieces[at];
    return piece?.kind === PieceKind.Bridge || piece?.kind === PieceKind.Comma || piece?.text === 'and';
}

/** "Five point nine, then seven": another number follows; "and then" goes on with the same one. */
function isThen(pieces: readonly Piece[], at: number): boolean {
    return pieces[at]?.text === 'then' && pieces[at - 1]?.text !== 'and';
}

function isNumeric(reading: Reading, pieces: readonly Piece[], at: number, from: number): boolean {
    const piece = pieces[at];
    if (!piece || (piece.breaks && at > from)) return false;
    if (piece.kind === PieceKind.Number) return at === from || piece.spoken || !piece.glued;
    if (piece.kind === PieceKind.Repeat) return pieces[at + 1]?.kind === PieceKind.Number;
    if (piece.kind === PieceKind.Letter) return piece.text === 'o';
    if (piece.kind !== PieceKind.Word || misheard(reading, piece) < 0) return false;
    const before = isPauseBetween(pieces, at - 1) ? at - 2 : at - 1;
    const isBehindDot = isDot(pieces, before);
    if (!isBehindDot && at === from) return beginsMisheard(reading, pieces, at);
    if (!isBehindDot && !isDigit(reading, pieces[before])) return false;
    if (isDot(pieces, at + 1) || isDigit(reading, pieces[at + 1])) return true;
    return isEnd(pieces, at + 1) && (!isBehindDot || !isCommon(reading, piece));
}

/** "Won seven two": a word that is none of every sentence, right before digits that are said. */
export function beginsMisheard(reading: Reading, pieces: readonly Piece[], at: number): boolean {
    const piece = pieces[at];
    if (piece?.kind !== PieceKind.Word || misheard(reading, piece) < 0 || isCommon(reading, piece)) return false;
    const next = pieces[at + 1];
    return next?.kind === PieceKind.Number && next.spoken && !next.breaks;
}

function isCommon({ tokens }: Reading, { first }: Piece): boolean {
    return ((LEXICON.senses[tokens.meaning[first] ?? 0] ?? 0) & Sense.Common) !== 0;
}

function isEnd(pieces: readonly Piece[], at: number): boolean {
    const kind = pieces[at]?.kind;
    return kind === undefined || kind === PieceKind.Stop || kind === PieceKind.Comma;
}

function isDigit(reading: Reading, piece: Piece | undefined): boolean {
    return piece?.kind === PieceKind.Number || (piece?.kind === PieceKind.Word && misheard(reading, piece) >= 0);
}

/** The digit that a recogniser wrote this word for, -1 when it wrote it for none. */
function misheard({ tokens }: Reading, { first }: Piece): number {
    const id = tokens.meaning[first] ?? 0;
    return ((LEXICON.senses[id] ?? 0) & Sense.Misheard) === 0 ? -1 : (LEXICON.number[id] ?? -1);
}

/** What these pieces say, -1 when it is no number up to 255. */
function valueOf(reading: Reading, pieces: readonly Piece[], first: number, end: number): number {
    let digits = '';
    let isOpen = false;
    for (let at = first; at < end; at += 1) {
        const piece = pieces[at];
        if (!piece || isPauseBetween(pieces, at)) continue;
        if (piece.kind === PieceKind.Repeat) {
            digits += pieces[at + 1]?.text ?? '';
            continue;
        }
        if (piece.kind === PieceKind.Number && piece.text === '') return hundreds(reading, pieces, digits, at + 1, end);
        const text = textOf(reading, piece);
        // "Thirty", with "two" behind a hesitation or misheard.
        const isUnit = isOpen && text.length === 1 && text !== '0';
        digits = isUnit ? digits.slice(0, -1) + text : digits + text;
        isOpen = piece.spoken && /^[2-9]0$/.test(text);
    }
    const isPlain = digits.length === 1 || !digits.startsWith('0');
    return NUMBER.test(digits) && Number(digits) <= MOST && isPlain ? Number(digits) : -1;
}

/** "Two hundred and four": what follows fills the last two places. */
function hundreds(reading: Reading, pieces: readonly Piece[], digits: string, from: number, end: number): number {
    const rest = pieces
        .slice(from, end)
        .filter((_, index) => !isPauseBetween(pieces, from + index))
        .map((piece) => textOf(reading, piece));
    const below = rest.reduce((sum, text) => sum + Number(text), 0);
    const isPlain = rest.length < 3 && rest.every((text) => /^\d{1,2}$/.test(text)) && below < 100;
    const count = digits === '' ? '1' : digits;
    const value = Number(count) * 100 + below;
    return /^\d$/.test(count) && isPlain && value <= MOST ? value : -1;
}

function textOf(reading: Reading, piece: Piece): string {
    if (piece.kind === PieceKind.Number) return piece.text;
    return piece.kind === PieceKind.Letter ? '0' : String(Math.max(0, misheard(reading, piece)));
}
