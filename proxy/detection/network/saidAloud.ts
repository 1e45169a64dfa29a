import { LEXICON } from '../lexicon/known.ts';
import { Sense } from '../lexicon/sense.ts';
import type { Reading } from '../reading.ts';
import { isCasing } from './core.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { CLAUSE, CORRECTIONS, MISHEARD_LETTERS, setOf } from './words.ts';

const COUNTED = setOf(
    'characters character letters digits words numbers symbols moment thing things more sec time times'
);
const MOST_CORRECTING = 7;
/** How something is written, as it is said between the parts of a value. */
const MANNER = setOf('all one no together altogether lower lowercase small upper uppercase case letters then');
const MOST_MANNER = 5;

/** Words inside what is spelled out: "and then", "with a capital f", "followed by". */
export const BINDING = setOf('and with by the a big small little that is');
const SIGN_NAMES = setOf(
    'exclamation question mark point dollar sign pound hash hashtag ampersand asterisk star percent dot dash hyphen underscore slash backslash plus ' +
        'equals equal caret tilde bang symbol colon comma semicolon bracket parenthesis dollars'
);

/** "Exclamation mark", "dollar". */
export function isSignName(pieces: readonly Piece[], at: number): boolean {
    return SIGN_NAMES.has(pieces[at]?.text ?? '');
}

/** "Bravo", "zulu". */
export function isLetterName({ tokens }: Reading, { first, kind }: Piece): boolean {
    return kind === PieceKind.Word && ((LEXICON.senses[tokens.meaning[first] ?? 0] ?? 0) & Sense.Letter) !== 0;
}

/** "Are" and "see" of "are O see K E": what recognisers write for letters, beside one that is spelled. */
export function isMisheardLetter(pieces: readonly Piece[], at: number): boolean {
    const piece = pieces[at];
    if (piece?.kind !== PieceKind.Word || piece.glued || MISHEARD_LETTERS[piece.text] === undefined) return false;
    return isLetterAlone(pieces[at + 1]) || isLetterAlone(pieces[at - 1]);
}

/** A letter that is no word, as "a" and "I" are. */
function isLetterAlone(piece: Piece | undefined): boolean {
    return piece?.kind === PieceKind.Letter && piece.text !== 'a' && piece.text !== 'i';
}

/** A word that recognisers write for a digit. */
export function isMisheardDigit({ tokens }: Reading, piece: Piece | undefined): boolean {
    if (piece?.kind !== PieceKind.Word) return false;
    return ((LEXICON.senses[tokens.meaning[piece.first] ?? 0] ?? 0) & Sense.Misheard) !== 0;
}

/** Such a word beside a digit. */
export function isMisheard(reading: Reading, pieces: readonly Piece[], at: number): boolean {
    if (!isMisheardDigit(reading, pieces[at]) || at === 0) return false;
    const isDigit = (piece: Piece | undefined): boolean => isAtom(piece) || isMisheardDigit(reading, piece);
    return isDigit(pieces[at - 1]) || isDigit(pieces[at + 1]);
}

/** Such a word at the very end, behind a digit or the name of a sign: "hash for". */
export function endsMisheard(reading: Reading, pieces: readonly Piece[], at: number): boolean {
    if (!isMisheardDigit(reading, pieces[at]) || at === 0) return false;
    const next = pieces[at + 1];
    if (next !== undefined && next.kind !== PieceKind.Stop) return false;
    const before = pieces[at - 1];
    return isAtom(before) || isMisheardDigit(reading, before) || isSignName(pieces, at - 1);
}

/** A word of "m as in mike" or "b for bravo". */
export function isSpelling(pieces: readonly Piece[], at: number): boolean {
    const text = (index: number): string => pieces[index]?.text ?? '';
    if (text(at) === 'as') return text(at + 1) === 'in' && isInitial(pieces, at - 1, at + 2);
    if (text(at) === 'in') return text(at - 1) === 'as' && isInitial(pieces, at - 2, at + 1);
    if (text(at) === 'for' || text(at) === 'like') return isInitial(pieces, at - 1, at + 1);
    if (text(at - 1) === 'in' && text(at - 2) === 'as') return isInitial(pieces, at - 3, at);
    return (text(at - 1) === 'for' || text(at - 1) === 'like') && isInitial(pieces, at - 2, at);
}

function isInitial(pieces: readonly Piece[], letter: number, word: number): boolean {
    const initial = pieces[letter];
    return initial?.kind === PieceKind.Letter && (pieces[word]?.text ?? '').startsWith(initial.text);
}

/** Tells whether what begins at `first` goes on with this piece. */
export function goesOnWith(reading: Reading, pieces: readonly Piece[], at: number, first: number): boolean {
    const piece = pieces[at];
    const next = pieces[at + 1];
    switch (piece?.kind) {
        case PieceKind.Letter:
            return (
                at === first ||
                piece.glued ||
                !(
                    (piece.text === 'i' || isConjunction(reading, piece)) &&
                    next?.kind === PieceKind.Word &&
                    !BINDING.has(next.text) &&
                    !isSpelling(pieces, at + 1)
                ) ||
                isCorrecting(pieces, at, first)
            );
        case PieceKind.Number:
            return !isCounted(reading, next);
        case PieceKind.Repeat:
        case PieceKind.Joint:
            return at > first || next?.glued === true || isSpokenSign(pieces, at);
        case PieceKind.Bridge:
            return true;
        case PieceKind.At:
            return at > first && (!piece.spoken || piece.end - piece.first > 1 || isAtom(next));
        case PieceKind.Comma:
            return (
                at > first &&
                (goesOnBehindManner(pieces, at) ||
                    ((isAtom(next) ||
                        (next?.kind === PieceKind.Letter && pieces[at + 2]?.kind === PieceKind.Letter) ||
                        isCasing(next) ||
                        isSignName(pieces, at + 1) ||
                        isSpelling(pieces, at + 2)) &&
                        isSpelledBefore(pieces[at - 1])))
            );
        case PieceKind.Word:
            if (at === first || piece.glued) return true;
            if (isSpelling(pieces, at) || endsMisheard(reading, pieces, at)) return true;
            if (CORRECTIONS.has(piece.text)) return isCorrecting(pieces, at, first);
            if (piece.text === 'that' || piece.text === 'is')
                return CORRECTIONS.has(pieces[at - 1]?.text ?? '') || pieces[at - 1]?.text === 'that';
            if (piece.text === 'and') return isBoundTo(pieces, at + 1);
            if (piece.text === 'with') return next?.text === 'a' || next?.text === 'an' || isCasing(next);
            if (piece.text === 'by' || piece.text === 'the')
                return pieces[at - 1]?.kind === PieceKind.Bridge || isCasing(next);
            if (next?.kind === PieceKind.Joint && next.spoken) return true;
            if (piece.text === 'which' || piece.text === 'ne') return false;
            return isSignName(pieces, at) || pieces[at - 1]?.kind === PieceKind.Joint || !CLAUSE.has(piece.text);
        default:
            return (
                ((piece?.glued ?? false) && (next?.glued ?? false)) ||
                (/^[!#$%&*]$/.test(piece?.text ?? '') && at > first)
            );
    }
}

/** "Jane, all one word, eighty eight": a comma around how something is written, before the numbers and letters it goes on with. */
export function goesOnBehindManner(pieces: readonly Piece[], comma: number): boolean {
    let first = comma;
    while (first > comma - MOST_MANNER && isManner(pieces[first - 1])) first -= 1;
    let last = comma + 1;
    while (last < comma + MOST_MANNER && isManner(pieces[last])) last += 1;
    if (first === comma && last === comma + 1) return false;
    const isParted = first < comma ? last === comma + 1 : pieces[last]?.kind === PieceKind.Comma;
    return isAtom(pieces[isParted && first === comma ? last + 1 : last]);
}

function isManner(piece: Piece | undefined): boolean {
    return piece?.kind === PieceKind.Bridge && MANNER.has(piece.text);
}

/** "8 characters", "2 weeks": a number that counts. */
function isCounted({ tokens }: Reading, next: Piece | undefined): boolean {
    if (!next || (next.kind !== PieceKind.Word && next.kind !== PieceKind.Bridge)) return false;
    if (COUNTED.has(next.text)) return true;
    const sense = LEXICON.senses[tokens.meaning[next.first] ?? 0] ?? 0;
    return next.kind === PieceKind.Word && (sense & Sense.TimeUnit) !== 0;
}

/** "No sorry", "oops I mean", before what is spelled on or begins once more. */
function isCorrecting(pieces: readonly Piece[], at: number, first: number): boolean {
    let corrects = false;
    for (let index = at; index < at + MOST_CORRECTING; index += 1) {
        const text = pieces[index]?.text ?? '';
        if (CORRECTIONS.has(text)) corrects = true;
        else if (
            text !== 'i' &&
            text !== 'that' &&
            text !== 'is' &&
            text !== 'its' &&
            pieces[index]?.kind !== PieceKind.Comma
        )
            return corrects && (text === pieces[first]?.text || isBoundTo(pieces, index));
    }
    return false;
}

/** The "and" of a Romance language: "y", "e". */
function isConjunction({ languages }: Reading, { text, entry }: Piece): boolean {
    return (text === 'y' || text === 'e') && (languages.readAs[entry] ?? 0) > 0;
}

function isBoundTo(pieces: readonly Piece[], at: number): boolean {
    for (let index = at; index < at + 4; index += 1) {
        const piece = pieces[index];
        if (isAtom(piece) || isCasing(piece) || isSignName(pieces, index)) return true;
        if (piece?.kind !== PieceKind.Bridge && !BINDING.has(piece?.text ?? '') && !CORRECTIONS.has(piece?.text ?? ''))
            return false;
    }
    return false;
}

function isSpelledBefore(piece: Piece | undefined): boolean {
    return isAtom(piece) || piece?.kind === PieceKind.Joint || piece?.kind === PieceKind.Word;
}

function isAtom(piece: Piece | undefined): boolean {
    return (
        piece?.kind === PieceKind.Number ||
        piece?.kind === PieceKind.Repeat ||
        (piece?.kind === PieceKind.Letter && piece.text !== 'i')
    );
}

/** "Plus exclamation mark", "underscore j": a sign said in words that a value begins with. */
export function isSpokenSign(pieces: readonly Piece[], at: number): boolean {
    const next = pieces[at + 1];
    return pieces[at]?.spoken === true && (isAtom(next) || isCasing(next) || isSignName(pieces, at + 1));
}
