import { PieceKind, type Piece } from './pieces.ts';
import { DETERMINERS, MISHEARD_BEFORE_AT, MISHEARD_LETTERS, OUTSIDE, RELATIVES, setOf } from './words.ts';

const MOST_PIECES = 120;
const MOST_WORDS = 10;
const MOST_BRIDGES = 6;
const SPELLED_AS = setOf('as for like');

/** Goes backwards over the pieces before an "at", as far as they are said of the name of a mail box, and counts what they are. */
export class LocalPartScan {
    /** The first piece of what was read; the "at" when nothing was. */
    first: number;
    joints = 0;
    letters = 0;
    numbers = 0;
    readonly texts: string[] = [];
    private readonly pieces: readonly Piece[];
    private readonly at: number;

    constructor(pieces: readonly Piece[], at: number) {
        this.pieces = pieces;
        this.at = at;
        this.first = at;
    }

    /** Reads from this piece on, backwards. */
    run(from: number): void {
        const floor = Math.max(0, from - MOST_PIECES);
        let bridges = 0;
        let index = from;
        while (index >= floor) {
            if (this.pieces[index + 1]?.breaks && index + 1 < this.at) break;
            const taken = this.take(index);
            if (taken > 0) {
                bridges = 0;
                index -= taken;
            } else if (taken < 0 && bridges < MOST_BRIDGES) {
                bridges += 1;
                index -= 1;
            } else {
                const before = this.spelledBefore(index);
                if (before < 0) break;
                index = before;
            }
        }
        this.trimEdge();
    }

    /** How many pieces the value goes on for; -1 when what stands here may lie between its parts, 0 when it ends. */
    private take(index: number): number {
        const piece = this.pieces[index];
        const right = this.pieces[this.first];
        if (!piece) return 0;
        const spelled = this.spellingAt(index);
        if (spelled > 0) {
            this.letters += 1;
            this.first = index - spelled + 1;
            return spelled;
        }
        switch (piece.kind) {
            case PieceKind.Letter:
                this.letters += 1;
                break;
            case PieceKind.Number:
                this.numbers += 1;
                break;
            case PieceKind.Repeat:
                break;
            case PieceKind.Joint:
                this.joints += 1;
                break;
            case PieceKind.Word:
                return this.takeWord(index, piece);
            case PieceKind.Bridge:
                return -1;
            case PieceKind.Comma:
                return this.isBridgedComma(index, right) ? -1 : 0;
            case PieceKind.Stop:
                return this.isBridgedStop(index, right) ? -1 : 0;
            default:
                return 0;
        }
        this.first = index;
        return 1;
    }

    private takeWord(index: number, piece: Piece): number {
        const right = this.pieces[this.first];
        const left = this.pieces[index - 1];
        const isJoined = right?.kind === PieceKind.Joint || left?.kind === PieceKind.Joint;
        if (!isJoined && OUTSIDE.has(piece.text)) return this.takeOutside(index, piece, right, left);
        if (!isJoined && this.texts.length >= MOST_WORDS) return 0;
        if (!isJoined && RELATIVES.has(piece.text) && DETERMINERS.has(left?.text ?? '')) return 0;
        this.texts.push(piece.text);
        this.first = index;
        return 1;
    }

    private takeOutside(index: number, piece: Piece, right: Piece | undefined, left: Piece | undefined): number {
        const isLeftInside =
            left !== undefined && isValue(left) && (left.kind !== PieceKind.Word || !OUTSIDE.has(left.text));
        if (MISHEARD_BEFORE_AT.has(piece.text) && index === this.at - 1 && isLeftInside) {
            this.numbers += 1;
            this.first = index;
            return 1;
        }
        if (
            piece.text in MISHEARD_LETTERS &&
            isLetter(left) &&
            (isLetter(right) || this.letters > 1 || isLetter(this.pieces[index - 2]))
        ) {
            this.letters += 1;
            this.first = index;
            return 1;
        }
        const isBeforeAtom =
            right !== undefined && (right.kind === PieceKind.Number || right.kind === PieceKind.Letter);
        if (piece.text === 'with' && right?.text === 'a' && this.first === index + 1 && isLeftInside) return -1;
        if (piece.text === 'and' && isBeforeAtom && isLeftInside) return -1;
        if (piece.text === 'the' && isBeforeAtom && this.pieces[index + 1]?.kind === PieceKind.Bridge) return -1;
        return 0;
    }

    /** "M as in mike", "b for bravo", read from its end: how many pieces it has. */
    private spellingAt(index: number): number {
        const word = this.pieces[index];
        if (!word || (word.kind !== PieceKind.Word && word.kind !== PieceKind.Letter)) return 0;
        const isIn = this.pieces[index - 1]?.text === 'in' && this.pieces[index - 2]?.text === 'as';
        const link = isIn ? index - 2 : index - 1;
        if (!isIn && !SPELLED_AS.has(this.pieces[link]?.text ?? '')) return 0;
        const letter = this.pieces[link - 1];
        if (letter?.kind !== PieceKind.Letter || !word.text.startsWith(letter.text)) return 0;
        return index - link + 2;
    }

    private isBridgedComma(index: number, right: Piece | undefined): boolean {
        const left = this.pieces[index - 1];
        if (!left) return false;
        if (this.first === this.at || isSeparating(left) || (right !== undefined && isSeparating(right))) return true;
        if (left.kind === PieceKind.Letter || left.kind === PieceKind.Number) return true;
        return right?.kind === PieceKind.Number || this.spellingAt(index - 1) > 0;
    }

    /** "J. Smith at", "It's John. Smith at": recognisers end a sentence wherever people pause. */
    private isBridgedStop(index: number, right: Piece | undefined): boolean {
        const left = this.pieces[index - 1];
        if (!left || OUTSIDE.has(left.text)) return false;
        if (this.first === this.at || left.kind === PieceKind.Letter || (right && isSeparating(right))) return true;
        const before = this.pieces[index - 2];
        return (
            this.texts.length === 1 && left.kind === PieceKind.Word && (before?.text === 'is' || before?.text === 'its')
        );
    }

    /** "Smith, that's s m i t h, at": where a word is spelled, the piece of that word; -1 when none is. */
    private spelledBefore(index: number): number {
        if (this.letters < 2 || this.texts.length > 0) return -1;
        let spelled = '';
        for (let at = this.first; at < this.at; at += 1) {
            const piece = this.pieces[at];
            if (piece?.kind === PieceKind.Letter) spelled += piece.text;
        }
        for (let at = index; at > index - 5 && at >= 0; at -= 1) {
            const piece = this.pieces[at];
            if (piece?.kind !== PieceKind.Word || !spelled.startsWith(piece.text) || piece.text.length < 2) continue;
            return at;
        }
        return -1;
    }

    /** A lone "i" or "a" before a word is a word of the sentence, a separator at the edge joins nothing. */
    private trimEdge(): void {
        for (; this.first < this.at; this.first += 1) {
            const piece = this.pieces[this.first];
            const next = this.pieces[this.first + 1];
            const isArticle =
                piece?.kind === PieceKind.Letter &&
                (piece.text === 'a' || piece.text === 'i') &&
                next?.kind === PieceKind.Word &&
                !next.glued &&
                this.pieces[this.first - 1]?.text !== 'is';
            if (!isArticle && piece?.kind !== PieceKind.Joint) break;
            if (isArticle) this.letters -= 1;
        }
    }
}

function isLetter(piece: Piece | undefined): boolean {
    return piece?.kind === PieceKind.Letter;
}

function isSeparating({ kind }: Piece): boolean {
    return kind === PieceKind.Joint || kind === PieceKind.Repeat;
}

function isValue({ kind }: Piece): boolean {
    return (
        kind === PieceKind.Word ||
        kind === PieceKind.Letter ||
        kind === PieceKind.Number ||
        kind === PieceKind.Joint ||
        kind === PieceKind.Repeat
    );
}
