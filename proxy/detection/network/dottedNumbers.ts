import type { Reading } from '../reading.ts';
import { isDot, isPauseBetween, octetAt } from './octets.ts';
import { PieceKind, type Piece } from './pieces.ts';

/** Numbers with dots between them. */
export interface Dotted {
    readonly first: number;
    /** The piece behind the last number. */
    readonly end: number;
    /** The numbers, each up to 255. */
    readonly values: readonly number[];
    /** There are four, and nothing goes on with them. */
    readonly isWhole: boolean;
    readonly isSpoken: boolean;
    /** Blanks stand between written numbers and dots. */
    readonly isSpaced: boolean;
}

const PARTS = 4;

/** Reads the dotted numbers that begin at this piece, or null when no number up to 255 stands here. */
export function dottedFrom(reading: Reading, pieces: readonly Piece[], from: number): Dotted | null {
    const values: number[] = [];
    let at = from;
    let first = from;
    let isSpoken = false;
    let isSpaced = false;
    while (values.length < PARTS) {
        const isLast = values.length === PARTS - 1;
        const number = octetAt(reading, pieces, at, { isFirst: values.length === 0, isLast });
        if (!number) break;
        if (values.length === 0) first = number.first;
        values.push(number.value);
        isSpoken ||= pieces[number.first]?.spoken ?? false;
        at = number.end;
        const dot = skipPauses(pieces, at);
        if (isLast || !isDot(pieces, dot)) break;
        isSpoken ||= pieces[dot]?.spoken ?? false;
        isSpaced ||= !pieces[dot]?.glued || !pieces[dot + 1]?.glued;
        at = skipPauses(pieces, dot + 1);
    }
    if (values.length === 0) return null;
    const end = withoutPauses(pieces, at, first);
    const isWhole = values.length === PARTS && !isGluedBefore(pieces, first) && !goesOn(pieces, at);
    return { first, end, values, isWhole, isSpoken, isSpaced };
}

function skipPauses(pieces: readonly Piece[], from: number): number {
    let at = from;
    while (at < from + 3 && isPauseBetween(pieces, at)) at += 1;
    return at;
}

/** "1.2.3.4.5" and "1.2.3.4x" are no addresses. */
function goesOn(pieces: readonly Piece[], end: number): boolean {
    const next = pieces[end];
    if (!next?.glued) return false;
    if (next.kind === PieceKind.Word || next.kind === PieceKind.Letter || next.kind === PieceKind.Number) return true;
    return (
        next.kind === PieceKind.Joint &&
        (next.text === '.' || next.text === '-') &&
        pieces[end + 1]?.kind === PieceKind.Number
    );
}

function isGluedBefore(pieces: readonly Piece[], first: number): boolean {
    const piece = pieces[first];
    const before = pieces[first - 1];
    if (!piece?.glued || !before) return false;
    return before.kind === PieceKind.Word || before.kind === PieceKind.Letter || before.kind === PieceKind.Joint;
}

/** A dot said at the end of a turn belongs to what goes on. */
function withoutPauses(pieces: readonly Piece[], at: number, first: number): number {
    let end = Math.min(at, pieces.length);
    while (end > first && isPauseBetween(pieces, end - 1)) end -= 1;
    return end;
}
