import { isPause } from './core.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { CORRECTIONS, setOf } from './words.ts';

/** A value that is told again begins no farther behind the wrong one, in pieces. */
const REACH = 14;
const LINKING = setOf(
    'i im sorry the it its that thats is was should be make say said my bad me again one old right correct new other real proper current wrong meant read line mistake oh ah'
);
/** "The right one". */
const MEANT = setOf('old right correct new other real proper current wrong');
/** "My mistake, make that …", "oh, I read the wrong line". */
const OWNING_UP = setOf('my oh ah i');
const MISTAKEN = setOf('mistake wrong');
const LONGEST_OPENING = 8;
const REFUSING = setOf('no nope nah wrong sorry actually wait oops');

/** Where the value begins that takes back the one that ends before this piece: "… no, sorry, it's"; -1 when none does. */
export function correctedFrom(pieces: readonly Piece[], from: number): number {
    let corrects = false;
    for (let at = from; at < Math.min(pieces.length, from + REACH); at += 1) {
        const piece = pieces[at];
        if (piece && (CORRECTIONS.has(piece.text) || MISTAKEN.has(piece.text))) corrects = true;
        else if (!piece || isPause(piece) || (piece.text === '1' && MEANT.has(pieces[at - 1]?.text ?? ''))) continue;
        else if (!(piece.kind === PieceKind.Letter ? piece.text === 'i' : LINKING.has(piece.text)))
            return corrects ? at : -1;
    }
    return -1;
}

/** Tells whether somebody begins by refusing what the other side read back: "no, it's …". */
export function refuses(pieces: readonly Piece[]): boolean {
    const first = pieces.findIndex((piece) => !isPause(piece) || REFUSING.has(piece.text));
    const opening = pieces[first]?.text ?? '';
    if (REFUSING.has(opening)) return true;
    return (
        OWNING_UP.has(opening) && pieces.slice(first, first + LONGEST_OPENING).some(({ text }) => MISTAKEN.has(text))
    );
}
