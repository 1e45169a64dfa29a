import { partOf } from './collected.ts';
import { Concern } from './concern.ts';
import { coreOf } from './core.ts';
import { PieceKind, type Piece } from './pieces.ts';
import type { Turns } from './turns.ts';

const MOST_TURNS = 6;
/** How many entries before its "at" a mail box is still told, and how long what the other side says between may be, in pieces. */
const REACH = 12;
const LONGEST_BETWEEN = 16;
const MOST_ASIDES = 2;
/** Nobody says more than so many pieces before the part that is told. */
const FARTHEST = 24;

/**
 * What the same speaker said of a local part in the turns before this entry, whose own part of the address begins at this piece; nothing where
 * other words stand before it.
 */
export function turnsBefore(turns: Turns, entry: number, begin: number): readonly (readonly Piece[])[] {
    if (begin > FARTHEST || coreOf(turns.of(entry)).first < begin) return [];
    const asked = turns.askedBefore(entry, Concern.Email);
    const parts: (readonly Piece[])[] = [];
    let asides = 0;
    for (let at = entry - 1; at > asked && at >= Math.max(0, entry - REACH) && parts.length < MOST_TURNS; at -= 1) {
        const pieces = turns.of(at);
        if (!turns.isOwn(at, entry)) {
            if (pieces.length > LONGEST_BETWEEN) break;
            continue;
        }
        if (turns.isAcknowledgement(at)) continue;
        if (pieces.some(({ kind }) => kind === PieceKind.At)) break;
        const part = partOf(turns, pieces, { isInDomain: false });
        if (part) parts.unshift(part);
        else if (parts.length > 0 || (asides += 1) > MOST_ASIDES) break;
    }
    return parts;
}
