import { PieceKind, type Piece } from './pieces.ts';
import type { Turns } from './turns.ts';
import { OUTSIDE } from './words.ts';

/** How many entries on a value is still read back. */
const ENTRIES_ON = 4;
const SHORTEST = 3;
const MOST_PIECES = 200;

/** Where repetitions are looked for, and whether a word by itself is one. */
export interface EchoSearch {
    readonly from: number;
    readonly to: number;
    readonly words: boolean;
}

/** The stretches of the entries after `from` that say the value, or a part of it that nobody says by chance, once more. */
export function echoesOf(
    turns: Turns,
    value: readonly Piece[],
    { from, to, words }: EchoSearch
): readonly (readonly Piece[])[] {
    const said = compact(value);
    const isOneWord = words && value.length === 1 && said.length > SHORTEST;
    if (said.length < SHORTEST) return [];
    const echoes: (readonly Piece[])[] = [];
    const last = Math.min(turns.reading.entries.length - 1, to + ENTRIES_ON);
    for (let entry = from; entry <= last; entry += 1) {
        const pieces = turns.of(entry);
        for (let start = 0; start < Math.min(pieces.length, MOST_PIECES); start += 1) {
            const end = echoEnd(pieces, start, said, { isOneWord });
            if (end === 0) continue;
            echoes.push(pieces.slice(start, end));
            start = end - 1;
        }
    }
    return echoes;
}

function echoEnd(
    pieces: readonly Piece[],
    start: number,
    said: string,
    { isOneWord }: { readonly isOneWord: boolean }
): number {
    if (!carries(pieces[start])) return 0;
    let echo = '';
    let end = 0;
    let parts = 0;
    for (let at = start; at < pieces.length; at += 1) {
        const piece = pieces[at];
        if (piece?.kind === PieceKind.Bridge || piece?.kind === PieceKind.Comma) continue;
        if (!piece || !(carries(piece) || isInside(piece)) || !said.includes(echo + piece.text)) break;
        echo += piece.text;
        if (piece.kind === PieceKind.Other && end > 0) end = at + 1;
        if (isInside(piece)) continue;
        end = at + 1;
        if (piece.kind !== PieceKind.Word) parts += 1;
    }
    const isWhole = echo === said && (parts > 0 || isOneWord) && !OUTSIDE.has(echo);
    return isWhole || (parts > 1 && echo.length >= SHORTEST) ? end : 0;
}

function isInside({ kind }: Piece): boolean {
    return kind === PieceKind.Joint || kind === PieceKind.At || kind === PieceKind.Other;
}

function carries(piece: Piece | undefined): boolean {
    return piece?.kind === PieceKind.Word || piece?.kind === PieceKind.Letter || piece?.kind === PieceKind.Number;
}

function compact(pieces: readonly Piece[]): string {
    let text = '';
    for (const { kind, text: part } of pieces) {
        if (kind !== PieceKind.Bridge && kind !== PieceKind.Comma && kind !== PieceKind.Stop) text += part;
    }
    return text;
}
