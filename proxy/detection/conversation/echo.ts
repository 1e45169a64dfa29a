import { isHarmless } from '../lexicon/topic.ts';
import { charsOf, type Segment } from '../numbers/run.ts';
import type { Collection } from './collection.ts';
import { isPieceOf } from './partialFit.ts';

/** So much of what is read back has to agree; recognisers mishear the echo as well. */
const LEAST_AGREEMENT = 0.75;
/** Of a piece that is read back whole, less. */
const LEAST_HEARD = 0.5;
/** Characters that are so few of a value stand in it in the same order by chance, though seldom side by side. */
const SHORT_PART = 0.7;
const SHORTEST_ALIKE = 5;
const LONGEST_ALIKE = 48;
/** Entries between a value and an echo that agrees with it only in part. */
const ENTRIES_TO_ALIKE = 3;

/** The part of a segment with these characters that repeats what was told, or a piece of it; null when it repeats nothing. */
export function echoOf(collection: Collection, segment: Segment, chars: string): Segment | null {
    const told = collection.chars;
    if (chars.length < 3 ? collection.told.includes(chars) : chars.length <= told.length && told.includes(chars))
        return segment;
    const at = told.length >= 4 && told.length < chars.length ? chars.indexOf(told) : -1;
    if (at >= 0) return { ...segment, from: segment.from + at, to: segment.from + at + told.length };
    const isNear = segment.run.entry - collection.lastEntry <= ENTRIES_TO_ALIKE;
    return isNear && isAlike(chars, told, collection) ? segment : null;
}

/** Tells whether a segment reads back what was told last and gets some of it wrong: as many characters as the last piece has, or its beginning or end. */
export function isMisreadOf({ told: pieces, chars: told, about: { topic } }: Collection, segment: Segment): boolean {
    const last = pieces.at(-1);
    const chars = charsOf(segment);
    if (last === undefined || chars.length < 2) return false;
    if (topic !== null && (isHarmless(topic) || !isPieceOf(topic, chars))) return false;
    const { length } = chars;
    const least = length * (length === last.length ? LEAST_HEARD : LEAST_AGREEMENT);
    const parts = [last.slice(0, length), last.slice(-length), told.slice(-length)];
    return parts.some((part) => alikeIn(part, chars) >= least);
}

/** How many characters are the same at the same places. */
function alikeIn(one: string, other: string): number {
    let same = 0;
    for (let at = 0; at < one.length; at += 1) if (one.charCodeAt(at) === other.charCodeAt(at)) same += 1;
    return same;
}

/** Tells whether most characters of an echo stand in the value in the same order, three of them in a row. */
function isAlike(echo: string, told: string, { whole }: Collection): boolean {
    if (echo.length < SHORTEST_ALIKE || echo.length > LONGEST_ALIKE || told.length > LONGEST_ALIKE) return false;
    if (echo.length - told.length > 3) return false;
    const least = LEAST_AGREEMENT * echo.length;
    if (echo.length < SHORT_PART * told.length && !whole.corrected) return isAlikePart(echo, told, least);
    return told.length >= least && haveThreeInCommon(echo, told) && longestCommon(echo, told) >= least;
}

function isAlikePart(echo: string, told: string, least: number): boolean {
    for (let at = 0; at + echo.length <= told.length; at += 1)
        if (alikeIn(told.slice(at, at + echo.length), echo) >= least) return true;
    return false;
}

function haveThreeInCommon(echo: string, told: string): boolean {
    for (let at = 0; at + 2 < echo.length; at += 1) {
        const first = echo.charCodeAt(at);
        const second = echo.charCodeAt(at + 1);
        const third = echo.charCodeAt(at + 2);
        for (let other = 0; other + 2 < told.length; other += 1) {
            if (
                told.charCodeAt(other) === first &&
                told.charCodeAt(other + 1) === second &&
                told.charCodeAt(other + 2) === third
            )
                return true;
        }
    }
    return false;
}

const ROW = new Uint8Array(LONGEST_ALIKE + 1);

/** The length of the longest common subsequence. */
function longestCommon(a: string, b: string): number {
    ROW.fill(0);
    for (let index = 0; index < a.length; index += 1) {
        const code = a.charCodeAt(index);
        let diagonal = 0;
        let left = 0;
        for (let column = 1; column <= b.length; column += 1) {
            const above = ROW[column] ?? 0;
            if (b.charCodeAt(column - 1) === code) left = diagonal + 1;
            else if (above > left) left = above;
            ROW[column] = left;
            diagonal = above;
        }
    }
    return ROW[b.length] ?? 0;
}
