import type { Category } from './category.ts';

/**
 * A half-open range `[start, end)` of UTF-16 code units in the text of one entry.
 * Valid in a text when `0 <= start < end <= text.length`.
 */
export interface Span {
    readonly start: number;
    readonly end: number;
    readonly category: Category;
}

/** A half-open range `[start, end)` of UTF-16 code units, of no category. */
export interface Range {
    readonly start: number;
    readonly end: number;
}

/** Tells whether a range has whole-number bounds, is not empty and lies inside the text. */
export function isRangeWithin(text: string, { start, end }: Range): boolean {
    return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}

/** Orders ranges by start, then by end. */
export function compareRanges(a: Range, b: Range): number {
    return a.start - b.start || a.end - b.end;
}

/** Tells whether two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
    return a.start < b.end && b.start < a.end;
}
