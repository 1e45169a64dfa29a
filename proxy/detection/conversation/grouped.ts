import { firstGroupAt, Join, type Segment } from '../numbers/run.ts';

/** How many groups begin inside a segment. */
export function groupCountOf({ run, from, to }: Segment): number {
    if (from === 0 && to === run.chars.length) return run.groups.length;
    return firstGroupAt(run, to) - firstGroupAt(run, from);
}

/** Tells whether all groups are parted by the same, whatever it is. */
export function isAlikeJoined({ run, from, to }: Segment): boolean {
    const second = firstGroupAt(run, from) + 1;
    const join = run.groups[second]?.join;
    for (let index = second + 1; index < run.groups.length; index += 1) {
        const group = run.groups[index];
        if (!group || group.at >= to) return true;
        if (group.join !== join) return false;
    }
    return true;
}

/** Tells whether the groups are parted alike, as one number is: "078-05-1120", not "078-05 1120". */
export function isEvenlyJoined(segment: Segment): boolean {
    const { run, from, to } = segment;
    const second = run.groups[firstGroupAt(run, from) + 1];
    if (!second || second.at >= to) return false;
    const { join } = second;
    return (join === Join.Hyphen || join === Join.Space || join === Join.Dot) && isAlikeJoined(segment);
}

/** Tells whether this stands before a group of a segment. */
export function holds({ run, from, to }: Segment, join: Join): boolean {
    for (let index = firstGroupAt(run, from); index < run.groups.length; index += 1) {
        const group = run.groups[index];
        if (!group || group.at >= to) return false;
        if (group.join === join) return true;
    }
    return false;
}

/** The lengths of the groups of a segment, as they were written. */
export function groupLengthsOf({ run, from, to }: Segment): readonly number[] {
    const { groups } = run;
    const lengths: number[] = [];
    for (let index = firstGroupAt(run, from); index < groups.length; index += 1) {
        const at = groups[index]?.at ?? to;
        if (at >= to) break;
        lengths.push(Math.min(groups[index + 1]?.at ?? to, to) - at);
    }
    return lengths;
}
