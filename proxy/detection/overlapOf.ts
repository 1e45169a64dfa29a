import { firstBehind } from './firstBehind.ts';

/** A stretch of an entry, in UTF-16 code units. */
interface Stretch {
    readonly entry: number;
    readonly start: number;
    readonly end: number;
}

/** Tells of a stretch whether one of these, which do not overlap each other, overlaps it: by halving, whatever their order. */
export function overlapOf(taken: readonly Stretch[]): (stretch: Stretch) => boolean {
    const byEntry = Map.groupBy(taken, ({ entry }) => entry);
    for (const own of byEntry.values()) own.sort((a, b) => a.end - b.end);
    return ({ entry, start, end }) => {
        const own = byEntry.get(entry);
        if (!own) return false;
        const next = own[firstBehind(own, start)];
        return next !== undefined && next.start < end;
    };
}
