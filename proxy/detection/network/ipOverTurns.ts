import type { Reading } from '../reading.ts';
import { Concern } from './concern.ts';
import { coreOf } from './core.ts';
import { dottedFrom, type Dotted } from './dottedNumbers.ts';
import { isDot } from './octets.ts';
import { PieceKind, type Piece } from './pieces.ts';
import type { Turns } from './turns.ts';

const PARTS = 4;
const MOST_TURNS = 12;
/** So many entries in a row may say nothing of the address before it is given up. */
const MOST_ASIDES = 3;

/** An address told in several turns, with what the other side repeats of it between. */
export interface ToldInTurns {
    readonly told: readonly (readonly Piece[])[];
    readonly repeated: readonly (readonly Piece[])[];
}

/** A part of an address that is all that a turn says. */
interface Part {
    readonly pieces: readonly Piece[];
    readonly values: readonly number[];
}

/** Reads the address whose first part is all that this entry says, when the same speaker goes on with it; null when nobody does. */
export function ipFrom(turns: Turns, entry: number): ToldInTurns | null {
    const { reading } = turns;
    const begin = partOf(reading, turns.of(entry), { isFirst: true });
    if (!begin) return null;
    const told = [begin.pieces];
    const repeated: (readonly Piece[])[] = [];
    let count = begin.values.length;
    let latest = begin;
    const last = Math.min(reading.entries.length, entry + MOST_TURNS);
    for (let at = entry + 1, asides = 0; at < last && count < PARTS && asides <= MOST_ASIDES; at += 1) {
        if (turns.speaksOfOther(at, Concern.IpAddress)) break;
        const echo = turns.isOwn(at, entry) ? null : echoIn(turns, at, begin, latest);
        if (echo) {
            repeated.push(echo);
            continue;
        }
        const part = turns.isOwn(at, entry) ? partOf(reading, turns.of(at), { isFirst: false }) : null;
        if (!part || count + part.values.length > PARTS) {
            asides += 1;
            continue;
        }
        told.push(part.pieces);
        count += part.values.length;
        latest = part;
        asides = 0;
        if (count < PARTS || at + 1 >= reading.entries.length || turns.isOwn(at + 1, entry)) continue;
        const last = echoIn(turns, at + 1, begin, latest);
        if (last) repeated.push(last);
    }
    return count === PARTS ? { told, repeated } : null;
}

/** What an entry of the other side says once more: the first part, or the latest. */
function echoIn(turns: Turns, at: number, begin: Part, latest: Part): readonly Piece[] | null {
    const { reading } = turns;
    return repeatedIn(reading, turns.of(at), begin.values) ?? repeatedPart(reading, turns.of(at), latest.values);
}

/** "Dot eighty seven": a dot and the numbers of a part. */
function repeatedPart(reading: Reading, pieces: readonly Piece[], values: readonly number[]): readonly Piece[] | null {
    const at = pieces.findIndex(({ kind, text }) => kind === PieceKind.Joint && text === '.');
    const dotted = at < 0 ? null : dottedFrom(reading, pieces, at + 1);
    const isSame =
        dotted?.values.length === values.length && dotted.values.every((value, place) => value === values[place]);
    return dotted && isSame ? pieces.slice(at, dotted.end) : null;
}

/** A first part has a dot; one that goes on may be a number by itself. */
function partOf(reading: Reading, pieces: readonly Piece[], { isFirst }: { readonly isFirst: boolean }): Part | null {
    const { first, end } = coreOf(pieces);
    const core = pieces.slice(first, end);
    const start = isDot(core, 0) || (core[0]?.kind === PieceKind.Joint && core[0].text === '.') ? 1 : 0;
    const dotted = dottedFrom(reading, core, start);
    if (!dotted || dotted.first !== start || dotted.values.length >= PARTS || dotted.end < core.length) return null;
    const hasDot = start > 0 || dotted.values.length > 1 || endsInDot(core, dotted);
    return hasDot || !isFirst ? { pieces: core, values: dotted.values } : null;
}

function endsInDot(core: readonly Piece[], { end }: Dotted): boolean {
    return core[end - 1]?.kind === PieceKind.Joint;
}

/** What the other side says of the first part once more. */
function repeatedIn(reading: Reading, pieces: readonly Piece[], values: readonly number[]): readonly Piece[] | null {
    for (let at = 0; at < pieces.length; at += 1) {
        const piece = pieces[at];
        if (piece?.kind !== PieceKind.Number) continue;
        const dotted = dottedFrom(reading, pieces, at);
        if (dotted && dotted.values.length > 1 && dotted.values.some((value) => values.includes(value))) {
            return pieces.slice(dotted.first, dotted.end);
        }
        at = Math.max(at, (dotted?.end ?? 0) - 1);
    }
    return null;
}
