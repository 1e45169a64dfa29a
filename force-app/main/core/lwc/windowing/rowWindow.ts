import type { RowLayout } from './rowLayout.ts';

/** What is seen of a list, in pixels from the beginning of its first row. */
export interface Viewport {
    readonly top: number;
    readonly height: number;
}

/** Rows from `start` on, without `end`. */
export interface RowRange {
    readonly start: number;
    readonly end: number;
}

/** The rows that a viewport shows, with those that lie within `overscan` pixels around it. */
export function windowAround(layout: RowLayout, { top, height }: Viewport, overscan: number): RowRange {
    const { rows } = layout;
    if (rows.length === 0) return { start: 0, end: 0 };
    const start = layout.rowAt(top - overscan);
    const last = layout.rowAt(top + height + overscan);
    return { start: withHeadings(layout, start), end: Math.min(rows.length, pastHeadings(layout, last) + 1) };
}

/** Whether one range holds all of another. */
export function reaches(range: RowRange, needed: RowRange): boolean {
    return range.start <= needed.start && range.end >= needed.end;
}

/** The keys of the rows to render, in order: those of the window, and those that have to stay wherever they are. */
export function shownRows(layout: RowLayout, { start, end }: RowRange, pinned: Iterable<string>): readonly string[] {
    const indexes = new Set<number>();
    for (let index = start; index < end; index += 1) indexes.add(index);
    for (const key of pinned) {
        const index = layout.indexOf(key);
        if (index >= 0) indexes.add(index);
    }
    return [...indexes].sort((a, b) => a - b).map((index) => layout.rows[index]!.key);
}

function withHeadings({ rows }: RowLayout, index: number): number {
    let first = index;
    while (rows[first - 1]?.isHeading) first -= 1;
    return first;
}

function pastHeadings({ rows }: RowLayout, index: number): number {
    let last = index;
    while (rows[last]?.isHeading) last += 1;
    return last;
}
