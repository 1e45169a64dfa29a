import { LocalPartScan } from './localPartScan.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { CORRECTIONS, setOf } from './words.ts';

/** What stands before an "at": the name of a mail box. */
export interface LocalPart {
    /** Its first piece. */
    readonly first: number;
    /** How many of its pieces are signs inside, letters spelled, numbers and words. */
    readonly joints: number;
    readonly letters: number;
    readonly numbers: number;
    readonly words: number;
    /** Its words. */
    readonly texts: readonly string[];
}

const MOST_CORRECTIONS = 3;
const BESIDE_CORRECTION = setOf('i that is its it not hang on well uh um');

/** Reads the local part that ends before the piece `at`, backwards; null when there is none. */
export function localPartBefore(pieces: readonly Piece[], at: number): LocalPart | null {
    const scan = new LocalPartScan(pieces, at);
    scan.run(at - 1);
    for (let turn = 0; turn < MOST_CORRECTIONS && scan.first < at; turn += 1) {
        const before = correctedBefore(pieces, scan.first);
        if (before < 0) break;
        const wrong = new LocalPartScan(pieces, before + 1);
        wrong.run(before);
        if (wrong.first > before || wrong.joints + wrong.numbers + (wrong.letters > 1 ? 1 : 0) === 0) break;
        scan.first = wrong.first;
    }
    if (scan.first >= at) return null;
    const { first, joints, letters, numbers, texts } = scan;
    return { first, joints, letters, numbers, words: texts.length, texts };
}

/** The last piece of what somebody corrects right before this one, -1 when nobody does. */
function correctedBefore(pieces: readonly Piece[], first: number): number {
    let corrects = false;
    for (let index = first - 1; index >= Math.max(0, first - 8); index -= 1) {
        const piece = pieces[index];
        if (!piece || piece.kind === PieceKind.At) return -1;
        if (CORRECTIONS.has(piece.text)) corrects = true;
        else if (piece.kind === PieceKind.Word || piece.kind === PieceKind.Number || piece.kind === PieceKind.Letter) {
            if (!BESIDE_CORRECTION.has(piece.text)) return corrects ? index : -1;
        } else if (piece.kind === PieceKind.Other) return -1;
    }
    return -1;
}
