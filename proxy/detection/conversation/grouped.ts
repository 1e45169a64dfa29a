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

/** Tells whether words stand before a group of a segment that belong to no value. */
export function hasWords({ run, from, to }: Segment): boolean {
    for (let index = firstGroupAt(run, from); index < run.groups.length; index += 1) {
        const group = run.groups[index];
        if (!group || group.at >= to) return false;
        if (group.join === Join.Words) return true;
    }
    return false;
}
