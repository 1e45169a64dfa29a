import { groupsOf, Join, type Segment } from '../numbers/run.ts';
import type { Reading } from '../reading.ts';

/** A digit or two of a value are told beside what they replace; from so many on each side stands by itself. */
const SHORTEST = 3;
const INSTEAD =
    /\b(?:not|instead|rather|opposed|nicht|sondern|anstatt|statt|pas|lieu|sino|lugar|invece|niet|maar|plaats)\b/i;

/** The two tellings of a segment that sets one against the other ("6022, not 6029", "six oh two instead of six oh nine"); else the segment. */
export function contrasted({ entries }: Reading, segment: Segment): readonly Segment[] {
    if (!isHalvedByCorrection(segment)) return [segment];
    const { run, from, to } = segment;
    const middle = (from + to) / 2;
    const between = entries[run.entry]?.text.slice(run.ends[middle - 1], run.starts[middle]) ?? '';
    if (!INSTEAD.test(between)) return [segment];
    return [
        { run, from, to: middle },
        { run, from: middle, to }
    ];
}

/** Tells whether what takes something back stands right in the middle of a segment: both halves are tellings of the same. */
export function isHalvedByCorrection(segment: Segment): boolean {
    const { from, to } = segment;
    const middle = (from + to) / 2;
    if (to - from < 2 * SHORTEST || !Number.isInteger(middle)) return false;
    return groupsOf(segment).some(({ at, join }) => at === middle && join === Join.Correction);
}
