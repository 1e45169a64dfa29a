import type { LocalPart } from './localPart.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { isIdeographic } from './words.ts';

const MOST_PIECES = 120;

/** Reads only what is glued together: how an address is written. */
export function gluedBefore(pieces: readonly Piece[], at: number): LocalPart | null {
    let first = at;
    let joints = 0;
    let numbers = 0;
    const texts: string[] = [];
    const floor = Math.max(0, at - MOST_PIECES);
    for (let index = at - 1; index >= floor; index -= 1) {
        const piece = pieces[index];
        if (!piece || (!piece.spoken && piece.kind === PieceKind.At)) break;
        if (index < at - 1 && !(pieces[index + 1]?.glued ?? false)) break;
        if (piece.kind === PieceKind.Word && isIdeographic(piece.text)) break;
        if (piece.kind === PieceKind.Joint) joints += 1;
        else if (piece.kind === PieceKind.Number) numbers += 1;
        else if (piece.kind === PieceKind.Word || piece.kind === PieceKind.Letter) texts.push(piece.text);
        else if (piece.kind !== PieceKind.Repeat && piece.kind !== PieceKind.Bridge) break;
        first = index;
    }
    while (first < at && pieces[first]?.kind === PieceKind.Joint) first += 1;
    return first < at ? { first, joints, letters: 0, numbers, words: texts.length, texts } : null;
}
