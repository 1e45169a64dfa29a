import type { EntryView } from '../entry/entryView.ts';
import { codePieces, saysLittleElse, takesBack, type CodePiece } from './codePiece.ts';
import { isWholePostcode, mayBeginPostcode } from './postcodeShape.ts';

/** What a turn adds to a postcode. */
export type Turn = 'piece' | 'repetition';

/** What was heard of a postcode in an entry. */
export interface Heard {
    readonly piece: CodePiece;
    readonly turn: Turn;
}

const ENTRIES_APART = 4;
const LONGEST = 9;
const SHORTEST_ECHO = 3;
const SHORTEST_ALIKE = 4;
const LEAST_ALIKE = 0.6;
const LEAST_ALIKE_CORRECTED = 0.5;

/** One postcode as it is told over turns: in pieces, with what the other side reads back and what is put right then. */
export class PostcodeTelling {
    /** Who tells it. */
    readonly role: string | null;
    private code: string;
    private readonly pieces: string[];
    private state: 'told' | 'read back' | 'put right' = 'told';
    /** The entry that was added last. */
    lastEntry: number;

    constructor(role: string | null, entry: number, code: string) {
        this.role = role;
        this.code = code;
        this.pieces = [code];
        this.lastEntry = entry;
    }

    /** Whether an entry is so near that it may go on with it. */
    isNear(entry: number): boolean {
        return entry - this.lastEntry <= ENTRIES_APART;
    }

    /** What an entry adds to it, in order. */
    hear(view: EntryView): readonly Heard[] {
        if (!this.isNear(view.entry)) return [];
        const pieces = codePieces(view);
        if (pieces.length === 0) return [];
        const isTeller = this.role === null || view.role === this.role;
        const added = isTeller ? this.added(view, pieces) : [];
        const heard = added.length > 0 ? added : this.repeated(view, pieces);
        if (heard.length > 0) this.lastEntry = view.entry;
        return heard;
    }

    /** Pieces that go on with it, or put right what was read back. */
    private added(view: EntryView, pieces: readonly CodePiece[]): readonly Heard[] {
        if (!saysLittleElse(view, pieces)) return [];
        if (
            this.state !== 'told' &&
            takesBack(view, pieces) &&
            pieces.every(({ code }) => code.length <= LONGEST * 2)
        ) {
            this.state = 'put right';
            this.pieces.push(...pieces.map(({ code }) => code));
            return pieces.map((piece) => ({ piece, turn: 'piece' }));
        }
        const [piece] = pieces;
        if (!piece || pieces.length > 1 || isWholePostcode(this.code) || !this.goesOnWith(piece)) return [];
        this.state = 'told';
        this.code += piece.code;
        this.pieces.push(piece.code);
        return [{ piece, turn: 'piece' }];
    }

    private goesOnWith({ code, isCorrected }: CodePiece): boolean {
        const whole = this.code + code;
        if (isCorrected) return whole.length <= LONGEST * 2;
        return mayBeginPostcode(whole) || (whole.length <= LONGEST - 1 && /[A-Z]/u.test(whole) && /\d/u.test(code));
    }

    private repeated(view: EntryView, pieces: readonly CodePiece[]): readonly Heard[] {
        const isBare = saysLittleElse(view, pieces);
        const repeated = pieces.filter((piece) => this.isEcho(piece, isBare ? 'bare' : 'among words'));
        if (repeated.length > 0) this.state = 'read back';
        return repeated.map((piece) => ({ piece, turn: 'repetition' }));
    }

    private isEcho({ code }: CodePiece, place: 'bare' | 'among words'): boolean {
        if (this.pieces.includes(code) || code === this.code) return code.length > 1 || place === 'bare';
        const isLong = code.length >= SHORTEST_ECHO;
        if (isLong && (this.code.includes(code) || (this.code.length >= SHORTEST_ECHO && code.includes(this.code))))
            return true;
        if (this.state === 'put right' && place === 'bare' && code.length > 1) {
            return alike(code, this.code + this.pieces.join('')) >= LEAST_ALIKE_CORRECTED * code.length;
        }
        const longer = Math.max(code.length, this.code.length);
        return code.length >= SHORTEST_ALIKE && longer <= LONGEST * 2 && alike(code, this.code) >= LEAST_ALIKE * longer;
    }
}

/** The length of the longest characters that stand in both in the same order. */
function alike(one: string, other: string): number {
    let row = new Array<number>(other.length + 1).fill(0);
    for (const char of one) {
        const next = [0];
        for (let column = 1; column <= other.length; column += 1) {
            const match = other.charAt(column - 1) === char ? (row[column - 1] ?? 0) + 1 : 0;
            next.push(Math.max(match, row[column] ?? 0, next[column - 1] ?? 0));
        }
        row = next;
    }
    return row[other.length] ?? 0;
}
