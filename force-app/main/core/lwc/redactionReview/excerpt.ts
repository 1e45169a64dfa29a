import type { ReviewPiece } from './reviewRow.ts';

/** So much of an unchanged piece stands beside a change, in UTF-16 code units. */
const NEIGHBOURHOOD = 60;
/** Less than this is not worth leaving out. */
const LEAST_LEFT_OUT = 40;

/** A text cut down to what changes in it. */
export interface Excerpt {
    readonly pieces: readonly ReviewPiece[];
    readonly isShort: boolean;
}

/** Cuts unchanged pieces down to what stands next to a change; a cut falls between words where there is a space. */
export function excerptOf(pieces: readonly ReviewPiece[]): Excerpt {
    const cut = pieces.map((piece, index) => {
        if (piece.isMarked) return piece;
        const head = index > 0 ? headOf(piece.text) : '';
        const tail = index < pieces.length - 1 ? tailOf(piece.text) : '';
        const leftOut = piece.text.length - head.length - tail.length;
        return leftOut < LEAST_LEFT_OUT ? piece : { ...piece, text: `${head}…${tail}` };
    });
    return { pieces: cut, isShort: cut.some((piece, index) => piece !== pieces[index]) };
}

function headOf(text: string): string {
    const head = text.slice(0, NEIGHBOURHOOD);
    const space = head.lastIndexOf(' ');
    return space > 0 ? head.slice(0, space + 1) : wellFormed(head);
}

function tailOf(text: string): string {
    const tail = text.slice(-NEIGHBOURHOOD);
    const space = tail.indexOf(' ');
    return space >= 0 && space < tail.length - 1 ? tail.slice(space) : wellFormed(tail);
}

/** A cut through a surrogate pair leaves no half of it. */
function wellFormed(text: string): string {
    return text.replaceAll(/\p{Cs}/gu, '');
}
