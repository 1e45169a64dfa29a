import { PieceKind, type Piece } from './pieces.ts';
import { setOf } from './words.ts';

const CURRENCIES = setOf('$ € £ ¥');

/** Whether pieces, from `first` to before `end`, are the digits of an amount of money, or end with its sign: "$61.12", "says $2916". */
export function isOfAmount(
    pieces: readonly Piece[],
    { first, end }: { readonly first: number; readonly end: number }
): boolean {
    const next = pieces[end];
    const endsWithSign = isCurrency(pieces[end - 1]) && next?.glued === true && next.kind === PieceKind.Number;
    const followsSign = isCurrency(pieces[first - 1]) && pieces[first]?.glued === true;
    return endsWithSign || (followsSign && pieces[first]?.kind === PieceKind.Number);
}

function isCurrency(piece: Piece | undefined): boolean {
    return piece !== undefined && CURRENCIES.has(piece.text);
}
