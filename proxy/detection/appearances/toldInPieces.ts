import type { ReadableEntry } from '../reading.ts';
import { Edge, type Heard } from './heard.ts';
import type { Occurrence } from './sought.ts';

/** A piece of a value: characters of one entry. */
export interface Piece extends Occurrence {
    readonly heard: Heard;
    readonly chars: string;
    readonly role: string | null;
}

/** Between two pieces of one value lie no more entries than these. */
const MOST_ENTRIES_BETWEEN = 6;
/** So many numbers are looked at behind the first piece. */
const MOST_PIECES = 60;

/** The numbers and codes of a conversation, in its order, each as far as nothing parts values. */
export function piecesOf(entries: readonly ReadableEntry[], all: readonly Heard[]): readonly Piece[] {
    return all.flatMap((heard) => {
        const role = entries[heard.entry]?.role ?? null;
        return heard.numbers.flatMap((number) =>
            partedOf(heard, number).map(({ from, to }) => {
                return { heard, from, to, role, chars: heard.chars.slice(from, to) };
            })
        );
    });
}

/** The pieces in which a value was told one after the other by one speaker, with what the other side reads back of them between. */
export function toldInPieces(pieces: readonly Piece[], value: string): readonly Piece[] {
    return pieces.flatMap((first, index) =>
        first.chars.length < value.length && value.startsWith(first.chars) ? tellingFrom(pieces, index, value) : []
    );
}

/** What follows the first piece up to the last one; nothing when the value is not told to its end. */
function tellingFrom(pieces: readonly Piece[], index: number, value: string): readonly Piece[] {
    const telling: Piece[] = [];
    let told = 0;
    for (const piece of pieces.slice(index, index + MOST_PIECES)) {
        const last = telling.at(-1) ?? piece;
        if (piece.heard.entry - last.heard.entry > MOST_ENTRIES_BETWEEN) return [];
        const isTold = piece.role === pieces[index]?.role && value.startsWith(piece.chars, told);
        if (isTold) told += piece.chars.length;
        if (isTold || isReadBack(piece, value.slice(0, told))) telling.push(piece);
        if (told === value.length) return telling;
    }
    return [];
}

/** A single digit is said for other reasons, too. */
const SHORTEST_ECHO = 2;

function isReadBack({ chars }: Piece, told: string): boolean {
    return chars.length >= SHORTEST_ECHO && (told.endsWith(chars) || told === chars);
}

function partedOf({ edges }: Heard, { from, to }: Occurrence): readonly Occurrence[] {
    const parts: Occurrence[] = [];
    let begin = from;
    for (let at = from + 1; at <= to; at += 1) {
        if (at < to && edges[at] !== Edge.Parting) continue;
        parts.push({ from: begin, to: at });
        begin = at;
    }
    return parts;
}
