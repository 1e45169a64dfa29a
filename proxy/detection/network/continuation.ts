import { coreOf, isCasing, isPause } from './core.ts';
import { PieceKind, type Piece } from './pieces.ts';
import type { Turns } from './turns.ts';
import { valueFrom, type Value } from './value.ts';
import { PREDICATES } from './words.ts';

const MOST_TURNS = 12;
const MOST_PARTS = 8;
/** What the other side says between two parts is no longer, in pieces; before a part that begins with a sign it may say more. */
const SHORT = 7;
const LONG = 16;
/** Behind a value that goes on in another turn stands no more than this, and a part of one is no longer. */
const LONGEST_TAIL = 24;
const LONGEST = 120;

/** The parts of a value that the same speaker adds to it in later turns: signs, letters, numbers, "and then …". It is of what this bit of `Concern` says. */
export function continuationOf(turns: Turns, entry: number, value: Value, what: number): readonly (readonly Piece[])[] {
    if (!isLast(turns.of(entry), value.end)) return [];
    const parts: (readonly Piece[])[] = [];
    const last = Math.min(turns.reading.entries.length, entry + MOST_TURNS);
    let between = 0;
    let asides = 0;
    for (let at = entry + 1; at < last && parts.length < MOST_PARTS; at += 1) {
        if (turns.speaksOfOther(at, what)) break;
        if (turns.reading.entries[at]?.role === null || turns.isOwn(at, entry)) {
            const part = between > 0 || turns.isOwn(at, entry) ? partOf(turns, at, between) : null;
            if (part) {
                parts.push(part);
                between = 0;
                asides = 0;
            } else if (!turns.isAcknowledgement(at) && (asides += 1) > 1) break;
        } else {
            between = Math.max(between, turns.isAcknowledgement(at) ? 1 : lengthOf(turns.of(at)));
            if (between > LONG) break;
        }
    }
    return parts;
}

/** Nothing but what people say behind a value follows. */
function isLast(pieces: readonly Piece[], end: number): boolean {
    if (pieces.length - end > LONGEST_TAIL) return false;
    return coreOf(pieces, end).first >= pieces.length || coreOf(pieces).end <= end;
}

function lengthOf(pieces: readonly Piece[]): number {
    return pieces.length > 3 * LONG ? pieces.length : pieces.filter((piece) => !isPause(piece)).length;
}

function partOf(turns: Turns, entry: number, between: number): readonly Piece[] | null {
    const pieces = turns.of(entry);
    if (pieces.length > LONGEST) return null;
    const { first, end } = coreOf(pieces);
    if (end === first) return null;
    if (end - first === 1 && PREDICATES.has(pieces[first]?.text ?? '')) return null;
    const core = pieces.slice(0, end);
    const sign = pieces[first];
    const isSign = sign?.kind === PieceKind.Joint;
    if (isSign && sign.glued) return null;
    if (!isSign && between > SHORT) return null;
    const isLed = pieces.slice(0, first).some(({ text }) => text === 'and' || text === 'then' || text === 'followed');
    const from = first > 0 && isCasing(pieces[first - 1]) ? first - 1 : first;
    const body = isSign ? from + 1 : from;
    const value = valueFrom(turns.reading, core, body, { words: isLed || isSign ? 1 : 0, joints: 1 });
    if (!value || value.end < end) return null;
    return value.words === 0 || value.isShaped || isSign ? pieces.slice(from, end) : null;
}
