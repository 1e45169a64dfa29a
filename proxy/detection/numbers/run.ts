/** What stands between a group of a run and the one before it. */
export const Join = {
    /** Nothing: letters beside digits, or the first group. */
    None: 'none',
    Space: 'space',
    Hyphen: '-',
    Dot: '.',
    Slash: '/',
    Comma: ',',
    Colon: ':',
    /** Another sign, or several. */
    Sign: 'sign',
    /** Words that belong to no value: fillers. */
    Words: 'words',
    /** Words that take back what was said. */
    Correction: 'correction'
} as const;
export type Join = (typeof Join)[keyof typeof Join];

/** Characters of a run that were written or said together. */
export interface Group {
    /** The index of its first character in the run. */
    readonly at: number;
    readonly join: Join;
    /** Said in words or spelled, or written in digits and capitals. */
    readonly form: 'spoken' | 'written';
}

/**
 * A number or code as one reads it aloud: digits and letters that follow each other, however they are written or said, bridged over separators,
 * fillers and corrections. `chars[i]` stands at `starts[i]` to `ends[i]` of the entry's text (UTF-16 code units); characters that come from one
 * word share its offsets.
 */
export interface Run {
    readonly entry: number;
    /** The tokens it covers: `[first, end)`. */
    readonly first: number;
    readonly end: number;
    /** Digits `0` to `9` and letters `A` to `Z`. */
    readonly chars: string;
    readonly starts: readonly number[];
    readonly ends: readonly number[];
    /** In order; the first begins at 0. */
    readonly groups: readonly Group[];
}

/** The characters `[from, to)` of a run. */
export interface Segment {
    readonly run: Run;
    readonly from: number;
    readonly to: number;
}

/** The whole of a run. */
export function segmentOf(run: Run): Segment {
    return { run, from: 0, to: run.chars.length };
}

/** The characters of a segment. */
export function charsOf({ run, from, to }: Segment): string {
    return run.chars.slice(from, to);
}

/** The groups that begin inside a segment. */
export function groupsOf({ run, from, to }: Segment): readonly Group[] {
    if (from === 0 && to === run.chars.length) return run.groups;
    return run.groups.slice(firstGroupAt(run, from), firstGroupAt(run, to));
}

/** The index of the first group that begins at a character or behind it, by halving. */
export function firstGroupAt({ groups }: Run, at: number): number {
    if (at <= 0) return 0;
    let low = 0;
    let high = groups.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((groups[middle]?.at ?? 0) < at) low = middle + 1;
        else high = middle;
    }
    return low;
}

/** The group that begins right behind a segment, where one does. */
export function groupBehind({ run, to }: Segment): Group | undefined {
    const group = run.groups[firstGroupAt(run, to)];
    return group?.at === to ? group : undefined;
}

/** Where a segment stands in its entry's text. */
export function offsetsOf({ run, from, to }: Segment): { readonly start: number; readonly end: number } {
    return { start: run.starts[from] ?? 0, end: run.ends[to - 1] ?? 0 };
}
