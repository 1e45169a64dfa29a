import { groupBehind, groupsOf, Join, type Segment } from './run.ts';

/** Of so few cuts every two are looked at, of more only those in what is written, of still more only those that part values. */
const FEW_CUTS = 6;
const MOST_CUTS = 13;
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
    const likely = cuts.length <= FEW_CUTS ? cuts : cuts.filter(({ form }) => form !== 'spoken');
    const certain = likely.length <= MOST_CUTS ? likely : likely.filter(({ form }) => form === 'parting');
    const parts = between(segment, certain);
    return certain.length < cuts.length ? [...parts, ...windowsOf(segment, cuts)] : parts;
}

/** Where a value may begin or end: at something that parts values, or merely between two groups. */
interface Cut {
    readonly at: number;
    readonly form: 'parting' | 'written' | 'spoken';
}

function cutsOf(segment: Segment): readonly Cut[] {
    const { from, to } = segment;
    const inner = groupsOf(segment)
        .filter(({ at, join }) => at > from && join !== Join.None)
        .map(({ at, join, form }): Cut => ({ at, form: PARTING.has(join) ? 'parting' : form }));
    return [{ at: from, form: 'parting' }, ...inner, { at: to, form: 'parting' }];
}

function between({ run }: Segment, cuts: readonly Cut[]): readonly Segment[] {
    return cuts.flatMap(({ at: from }, index) => cuts.slice(index + 1).map(({ at: to }) => ({ run, from, to })));
}

function windowsOf({ run }: Segment, cuts: readonly Cut[]): readonly Segment[] {
    const ends = new Set(cuts.map(({ at }) => at));
    return cuts.flatMap(({ at }) =>
        CARD_LENGTHS.filter((length) => ends.has(at + length)).map((length) => ({ run, from: at, to: at + length }))
    );
}

/**
 * Tells how unlikely it is that a part is one value as it is written: 0 when nothing speaks against it, more for each sign inside it that parts
 * values and for each end where the same sign goes on beyond it ("20-30" of "20-30-40"), or one that binds tighter ("12345678, 20" before "-30-40").
 */
export function strangeness(segment: Segment): number {
    const groups = groupsOf(segment);
    const inside = groups.filter(({ at, form }) => at > segment.from && form === 'written').map(({ join }) => join);
    const first = segment.from > 0 ? groups[0] : undefined;
    const edges = [first, groupBehind(segment)].flatMap((group) => (group ? [group.join] : []));
    const parting = inside.filter((join) => PARTING.has(join) && !BRIDGED.has(join)).length;
    const goingOn = edges.filter((join) => join === Join.Correction || inside.includes(join)).length;
    const tighter = parting > 0 ? edges.filter((join) => !PARTING.has(join)).length : 0;
    return Math.min(0.2, parting * 0.04) + Math.max(goingOn, tighter) * 0.2;
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
