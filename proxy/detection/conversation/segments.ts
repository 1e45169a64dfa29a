import { firstGroupAt, Join, type Run, type Segment } from '../numbers/run.ts';

/** Of so few cuts every two are looked at, of more only those in what is written, of still more only those that part values. */
const FEW_CUTS = 6;
const MOST_CUTS = 13;
const LONGEST_WHOLE = 48;
const CARD_LENGTHS = [19, 18, 17, 16, 15, 14, 13];
const SHORTEST_CARD = 13;
/** What parts two values that follow each other, rather than the groups of one. */
const PARTING: ReadonlySet<Join> = new Set([
    Join.Comma,
    Join.Sign,
    Join.Words,
    Join.Correction,
    Join.Slash,
    Join.Colon
]);

const NO_SEGMENTS: readonly Segment[] = [];

/**
 * The parts of a segment that may be a value: from the beginning of a group to the end of one. Of a segment of many groups only those that
 * begin or end where it does or where something parts values; of a very long one only windows of the lengths that card numbers have. The
 * number of parts grows linearly with the length.
 */
export function partsOf(segment: Segment): readonly Segment[] {
    const { from, to } = segment;
    const isLong = to - from > LONGEST_WHOLE;
    if (!isCut(segment)) return isLong ? NO_SEGMENTS : [segment];
    const cuts = cutsOf(segment);
    if (isLong) return [...listed(segment, cuts), ...windowsOf(segment, cuts)];
    const likely = cuts.length <= FEW_CUTS ? cuts : cuts.filter(isNotSpoken);
    const certain = likely.length <= MOST_CUTS ? likely : likely.filter(isParting);
    const parts = between(segment, certain);
    return certain.length < cuts.length && to - from >= SHORTEST_CARD ? [...parts, ...windowsOf(segment, cuts)] : parts;
}

/** Where a value may begin or end: at something that parts values, or merely between two groups. */
interface Cut {
    readonly at: number;
    readonly form: 'parting' | 'written' | 'spoken';
}

function isNotSpoken({ form }: Cut): boolean {
    return form !== 'spoken';
}

function isParting({ form }: Cut): boolean {
    return form === 'parting';
}

function isCut({ run, from, to }: Segment): boolean {
    const { groups } = run;
    for (let index = firstGroupAt(run, from); index < groups.length; index += 1) {
        const group = groups[index];
        if (!group || group.at >= to) return false;
        if (group.at > from && group.join !== Join.None) return true;
    }
    return false;
}

function cutsOf({ run, from, to }: Segment): readonly Cut[] {
    const { groups } = run;
    const cuts: Cut[] = [{ at: from, form: 'parting' }];
    for (let index = firstGroupAt(run, from); index < groups.length; index += 1) {
        const group = groups[index];
        if (!group || group.at >= to) break;
        const { at, join, form } = group;
        if (at > from && join !== Join.None) cuts.push({ at, form: PARTING.has(join) ? 'parting' : form });
    }
    cuts.push({ at: to, form: 'parting' });
    return cuts;
}

function between({ run }: Segment, cuts: readonly Cut[]): Segment[] {
    const parts: Segment[] = [];
    for (let first = 0; first < cuts.length; first += 1) {
        const from = cuts[first]?.at ?? 0;
        for (let last = first + 1; last < cuts.length; last += 1) parts.push({ run, from, to: cuts[last]?.at ?? 0 });
    }
    return parts;
}

/** What stands between two signs that part values: the items of a list. */
function listed({ run }: Segment, cuts: readonly Cut[]): readonly Segment[] {
    const parting = cuts.filter(isParting);
    return parting.slice(1).flatMap(({ at: to }, index) => {
        const from = parting[index]?.at ?? to;
        return to - from < LONGEST_WHOLE ? [{ run, from, to }] : [];
    });
}

function windowsOf({ run }: Segment, cuts: readonly Cut[]): readonly Segment[] {
    const ends = new Set(cuts.map(({ at }) => at));
    const windows: Segment[] = [];
    for (const { at } of cuts) {
        for (const length of CARD_LENGTHS) if (ends.has(at + length)) windows.push({ run, from: at, to: at + length });
    }
    return windows;
}

/**
 * Tells how unlikely it is that a part is one value as it is written: 0 when nothing speaks against it, more for each sign inside it that parts
 * values and for each end where the same sign goes on beyond it ("20-30" of "20-30-40"), or one that binds tighter ("12345678, 20" before "-30-40").
 */
export function strangeness({ run, from, to }: Segment): number {
    const { groups } = run;
    const first = firstGroupAt(run, from);
    let end = first;
    let parting = 0;
    for (let group = groups[end]; group && group.at < to; group = groups[++end]) {
        if (isWrittenInside(group, from) && isPartingValues(group.join)) parting += 1;
    }
    if (from === 0 && end === groups.length) return Math.min(MOST_PARTING, parting * PER_PARTING);
    const before = from > 0 && first < end ? groups[first]?.join : undefined;
    const behind = groups[end]?.at === to ? groups[end]?.join : undefined;
    const goingOn = goesOn(run, from, first, end, before) + goesOn(run, from, first, end, behind);
    const tight = bindsTighter(before) + bindsTighter(behind);
    const strange = parting > 0 ? Math.max(goingOn, tight) : goingOn;
    return (
        Math.min(MOST_PARTING, parting * PER_PARTING) +
        Math.max(strange * PER_EDGE, tight * (isCorrected(run, first, end) ? PER_EDGE : PER_TIGHT_EDGE))
    );
}

function isCorrected({ groups }: Run, first: number, end: number): boolean {
    for (let index = first + 1; index < end; index += 1) if (groups[index]?.join === Join.Correction) return true;
    return false;
}

const MOST_PARTING = 0.2;
const PER_PARTING = 0.04;
const SPOKEN_ON = 0.5;
const PER_EDGE = 0.2;
/** Nothing but a blank or a hyphen stands at the edge. */
const PER_TIGHT_EDGE = 0.2;

function isWrittenInside({ at, form }: Run['groups'][number], from: number): boolean {
    return at > from && form === 'written';
}

/** One value may hold words that belong to none, and what takes them back. */
function isPartingValues(join: Join): boolean {
    return PARTING.has(join) && join !== Join.Words && join !== Join.Correction;
}

/** 1 where what stands at an edge of a part takes something back, or stands inside the part as well. */
function goesOn({ groups }: Run, from: number, first: number, end: number, edge: Join | undefined): number {
    if (edge === undefined) return 0;
    if (edge === Join.Correction) return 1;
    for (let index = first; index < end; index += 1) {
        const group = groups[index];
        if (group?.join === edge && group.at > from) return group.form === 'written' ? 1 : SPOKEN_ON;
    }
    return 0;
}

function bindsTighter(edge: Join | undefined): 0 | 1 {
    return edge !== undefined && !PARTING.has(edge) ? 1 : 0;
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
