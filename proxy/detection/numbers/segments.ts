import { Join, type Segment } from './run.ts';

const MOST_GROUPS = 12;
const LONGEST_WHOLE = 48;
const CARD_LENGTHS = [19, 18, 17, 16, 15, 14, 13];
/** What parts two values that follow each other, rather than the groups of one. */
const PARTING: ReadonlySet<Join> = new Set([
    Join.Comma,
    Join.Sign,
    Join.Words,
    Join.Correction,
    Join.Slash,
    Join.Colon
]);

/** What one value may hold. */
const BRIDGED: ReadonlySet<Join> = new Set([Join.Words, Join.Correction]);

/**
 * The parts of a segment that may be a value: from the beginning of a group to the end of one. Of a segment of many groups only those that
 * begin or end where it does or where something parts values; of a very long one only windows of the lengths that card numbers have. The
 * number of parts grows linearly with the length.
 */
export function partsOf(segment: Segment): readonly Segment[] {
    const cuts = cutsOf(segment);
    if (segment.to - segment.from > LONGEST_WHOLE) return windowsOf(segment, cuts);
    const all = cuts.map(({ at }) => at);
    if (cuts.length <= MOST_GROUPS + 1) return between(segment, all, all);
    const outer = cuts.filter(({ parts }) => parts).map(({ at }) => at);
    return [...between(segment, outer, outer), ...windowsOf(segment, cuts)];
}

interface Cut {
    readonly at: number;
    readonly parts: boolean;
}

function cutsOf({ run, from, to }: Segment): readonly Cut[] {
    const inner = run.groups
        .filter(({ at, join }) => at > from && at < to && join !== Join.None)
        .map(({ at, join }) => ({ at, parts: PARTING.has(join) }));
    return [{ at: from, parts: true }, ...inner, { at: to, parts: true }];
}

function between({ run }: Segment, starts: readonly number[], ends: readonly number[]): readonly Segment[] {
    return starts.slice(0, MOST_GROUPS + 1).flatMap((from) =>
        ends
            .filter((to) => to > from)
            .slice(0, MOST_GROUPS + 1)
            .map((to) => ({ run, from, to }))
    );
}

function windowsOf({ run }: Segment, cuts: readonly Cut[]): readonly Segment[] {
    const ends = new Set(cuts.map(({ at }) => at));
    return cuts.flatMap(({ at }) =>
        CARD_LENGTHS.filter((length) => ends.has(at + length)).map((length) => ({ run, from: at, to: at + length }))
    );
}

/**
 * Tells how unlikely it is that a part is one value as it is written: 0 when nothing speaks against it, more for each sign inside it that parts
 * values and for each end where the same sign goes on beyond it ("20-30" of "20-30-40").
 */
export function strangeness({ run, from, to }: Segment): number {
    const inside = run.groups
        .filter(({ at, form }) => at > from && at < to && form === 'written')
        .map(({ join }) => join);
    const edges = run.groups.filter(({ at }) => at === to || (at === from && from > 0)).map(({ join }) => join);
    const parting = inside.filter((join) => PARTING.has(join) && !BRIDGED.has(join)).length;
    const goingOn = edges.filter((join) => join === Join.Correction || inside.includes(join)).length;
    return Math.min(0.2, parting * 0.04) + goingOn * 0.2;
}

/** What is left of a segment without these parts of it, which lie apart. */
export function without({ run, from, to }: Segment, parts: readonly Segment[]): readonly Segment[] {
    const left: Segment[] = [];
    let at = from;
    for (const part of [...parts].sort((a, b) => a.from - b.from)) {
        if (part.from > at) left.push({ run, from: at, to: part.from });
        at = Math.max(at, part.to);
    }
    if (at < to) left.push({ run, from: at, to });
    return left;
}
