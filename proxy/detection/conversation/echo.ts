import { isHarmless } from '../lexicon/topic.ts';
import { charsOf, type Segment } from '../numbers/run.ts';
import type { Collection } from './collection.ts';
import { isPieceOf } from './partialFit.ts';

/** So much of what is read back has to agree; recognisers mishear the echo as well. */
const LEAST_AGREEMENT = 0.75;
/** Of a piece that is read back whole, less. */
const LEAST_HEARD = 0.5;
const SHORTEST_ALIKE = 5;
const LONGEST_ALIKE = 48;
/** Entries between a value and an echo that agrees with it only in part. */
const ENTRIES_TO_ALIKE = 3;

/** The part of a segment that repeats what was told, or a piece of it; null when it repeats nothing. */
export function echoOf(collection: Collection, segment: Segment): Segment | null {
    const chars = charsOf(segment);
    const told = collection.chars;
    const repeatsPiece = collection.pieces.some((piece) => charsOf(piece) === chars);
    if (repeatsPiece || (chars.length >= 3 && told.includes(chars))) return segment;
    const at = told.length >= 4 ? chars.indexOf(told) : -1;
    if (at >= 0) return { ...segment, from: segment.from + at, to: segment.from + at + told.length };
    const isNear = segment.run.entry - collection.lastEntry <= ENTRIES_TO_ALIKE;
    return isNear && isAlike(chars, told) ? segment : null;
}

/** Tells whether a segment reads back what was told last and gets some of it wrong: as many characters as the last piece has, or its beginning or end. */
export function isMisreadOf({ pieces, chars: told, topic }: Collection, segment: Segment): boolean {
    const last = pieces.at(-1);
    const chars = charsOf(segment);
    if (!last || chars.length < 2) return false;
    if (topic !== null && (isHarmless(topic) || !isPieceOf(topic, chars))) return false;
    const { length } = chars;
    const least = length * (length === charsOf(last).length ? LEAST_HEARD : LEAST_AGREEMENT);
    const parts = [charsOf(last).slice(0, length), charsOf(last).slice(-length), told.slice(-length)];
    return parts.some((part) => alikeIn(part, chars) >= least);
}

/** How many characters are the same at the same places. */
function alikeIn(one: string, other: string): number {
    let same = 0;
    for (let at = 0; at < one.length; at += 1) if (one.charAt(at) === other.charAt(at)) same += 1;
    return same;
}

/** Tells whether most characters of an echo stand in the value in the same order. */
function isAlike(echo: string, told: string): boolean {
    if (echo.length < SHORTEST_ALIKE || echo.length > LONGEST_ALIKE || told.length > LONGEST_ALIKE) return false;
    if (Math.abs(echo.length - told.length) > 3 && echo.length > told.length) return false;
    return longestCommon(echo, told) >= LEAST_AGREEMENT * echo.length && commonStart(echo, told) >= 2;
}

function commonStart(echo: string, told: string): number {
    let best = 0;
    for (let from = 0; from + 2 <= echo.length; from += 1) {
        let length = 0;
        while (from + length < echo.length && told.includes(echo.slice(from, from + length + 1))) length += 1;
        best = Math.max(best, length);
    }
    return best - 1;
}

/** The length of the longest common subsequence. */
function longestCommon(a: string, b: string): number {
    let row = new Array<number>(b.length + 1).fill(0);
    for (const char of a) {
        const next = [0];
        for (let column = 1; column <= b.length; column += 1) {
            const match = b.charAt(column - 1) === char ? (row[column - 1] ?? 0) + 1 : 0;
            next.push(Math.max(match, row[column] ?? 0, next[column - 1] ?? 0));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
