import { charsOf, Join, type Segment } from '../numbers/run.ts';
import { groupLengthsOf, holds } from './grouped.ts';

const LONGEST = 4;
const MOST_MONTHS = 12;
/** Days, and the years that cards run out in. */
const MOST_BESIDE = 39;

/** Tells whether a segment is a month with a day or with a year: "11/27", "one slash twenty nine". */
export function isMonthWithMore(segment: Segment): boolean {
    if (segment.to - segment.from > LONGEST || !holds(segment, Join.Slash)) return false;
    const chars = charsOf(segment);
    const [length = 0, other = 0] = groupLengthsOf(segment);
    if (length + other !== chars.length || !/^\d+$/.test(chars)) return false;
    const numbers = [Number(chars.slice(0, length)), Number(chars.slice(length))];
    return Math.min(...numbers) >= 1 && Math.min(...numbers) <= MOST_MONTHS && Math.max(...numbers) <= MOST_BESIDE;
}
