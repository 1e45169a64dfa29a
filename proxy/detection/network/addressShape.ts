import { Category } from 'c/redaction';
import { domainFrom, providerAt, type Domain } from './domain.ts';
import type { Verdict } from './findings.ts';
import type { LocalPart } from './localPart.ts';
import { PieceKind, type Piece } from './pieces.ts';
import { CORRECTIONS, DETERMINERS, OUTSIDE } from './words.ts';

/** Whether the talk is of e-mail. */
export const Context = { None: 0, Talk: 1 } as const;
export type Context = (typeof Context)[keyof typeof Context];

/** Judges what stands around an "at": null where it is no address. */
export function verdictOf(
    local: LocalPart | null,
    before: readonly (readonly Piece[])[],
    domain: Domain,
    sign: Piece,
    pieces: readonly Piece[],
    context: Context
): Verdict | null {
    const of = (score: number, why: string): Verdict => ({ category: Category.Email, score, why });
    if (before.length > 0) return of(0.85, 'an e-mail address, said in several turns');
    if (!local) return null;
    const isWritten = !sign.spoken && domain.isDotted;
    if (isWritten) return of(sign.glued ? 0.97 : 0.9, 'an e-mail address');
    const isShaped = local.joints > 0 || local.letters > 1 || (local.numbers > 0 && local.words > 0);
    const isTalk = context === Context.Talk;
    if (domain.isDotted) {
        if (isShaped || isTalk || domain.isProvider) return of(0.9, 'an e-mail address, spoken');
        if (DETERMINERS.has(pieces[local.first - 1]?.text ?? '')) return null;
        const isBare = local.words > 0 && !local.texts.some((word) => OUTSIDE.has(word));
        return isBare && local.words < 3 ? of(0.7, 'an e-mail address, spoken') : null;
    }
    if (!isTalk && local.joints === 0) return null;
    if (!sign.spoken && !isTalk) return null;
    return isTalk || isShaped ? of(0.75, 'a mail box at a well-known provider') : null;
}

/** Tells whether what is glued together is only the end of a local part: "john dot smith@". */
export function goesOnBefore(pieces: readonly Piece[], first: number, context: Context): boolean {
    for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1) {
        const piece = pieces[at];
        if (piece?.kind === PieceKind.Joint) return piece.spoken;
        if (
            !piece ||
            piece.kind === PieceKind.Comma ||
            piece.kind === PieceKind.Other ||
            piece.kind === PieceKind.Stop
        ) {
            return false;
        }
        if (context === Context.Talk && piece.kind === PieceKind.Letter && piece.text !== 'a') return true;
        if (piece.kind === PieceKind.Word && OUTSIDE.has(piece.text)) return false;
    }
    return false;
}

/** "At gmail dot com, no sorry, at yahoo dot com": the piece behind the second domain, or where the first ends. */
export function correctedEnd(pieces: readonly Piece[], end: number): number {
    let corrects = false;
    for (let at = end; at < end + 6; at += 1) {
        const piece = pieces[at];
        if (piece && CORRECTIONS.has(piece.text)) corrects = true;
        else if (piece?.kind === PieceKind.At) return corrects ? (domainFrom(pieces, at + 1)?.end ?? end) : end;
        else if (corrects && providerAt(pieces, at) > 0) return domainFrom(pieces, at)?.end ?? end;
        else if (
            piece?.kind !== PieceKind.Comma &&
            piece?.kind !== PieceKind.Bridge &&
            piece?.kind !== PieceKind.Stop
        ) {
            if (piece?.text !== 'i' && piece?.text !== 'its' && piece?.text !== 'not') break;
        }
    }
    return end;
}

/** The last piece that carries something. */
export function lastValue(pieces: readonly Piece[]): number {
    return pieces.findLastIndex(
        ({ kind }) => kind !== PieceKind.Bridge && kind !== PieceKind.Comma && kind !== PieceKind.Stop
    );
}

/** A line without the punctuation at its end. */
export function withoutStops(pieces: readonly Piece[]): readonly Piece[] {
    return pieces.slice(0, lastValue(pieces) + 1);
}

/** Two turns as one line. */
export function joined(one: readonly Piece[], other: readonly Piece[]): readonly Piece[] {
    return [...one, ...other.map((piece, index) => (index === 0 ? { ...piece, breaks: false } : piece))];
}
