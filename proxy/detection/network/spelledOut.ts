import { isCasing } from './core.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { setOf } from './words.ts';

const SHORTEST_WORD = 4;
const MOST_PIECES = 12;
/** Names of signs that stand in hardly any sentence; the other ones where a second word follows: "question mark", "dollar sign". */
const SIGN = setOf('exclamation asterisk hash hashtag ampersand underscore backslash tilde caret');
const SIGN_BEFORE: Readonly<Record<string, string>> = {
    question: 'mark',
    dollar: 'sign',
    pound: 'sign',
    percent: 'sign'
};

/** Tells whether a word, a number and the name of a sign are spelled out from a piece on, as nothing but a secret is: "volcano eighty three hash". */
export function isSpelledOut(pieces: readonly Piece[], from: number): boolean {
    let at = from;
    while (isCasing(pieces[at])) at += 1;
    const word = pieces[at];
    if (word?.kind !== PieceKind.Word && word?.kind !== PieceKind.Letter) return false;
    if (at === from && word.text.length < SHORTEST_WORD) return false;
    let hasNumber = false;
    let hasSign = false;
    for (let next = at + 1; next < at + MOST_PIECES; next += 1) {
        const piece = pieces[next];
        if (!piece || piece.kind === PieceKind.Stop || piece.kind === PieceKind.Comma) break;
        hasNumber ||= piece.kind === PieceKind.Number;
        hasSign ||= isSign(piece, pieces[next + 1]);
        if (hasNumber && hasSign) return true;
    }
    return false;
}

function isSign({ text, spoken }: Piece, next: Piece | undefined): boolean {
    if (!spoken) return false;
    return SIGN.has(text) || text === '_' || (SIGN_BEFORE[text] !== undefined && SIGN_BEFORE[text] === next?.text);
}
