import { compareRanges, type Span } from './span.ts';

/**
 * Merges spans into sorted, disjoint ones. Overlapping spans become one, and the longest of them gives the category (on a
 * tie the earlier). Touching spans become one when their category is the same. The result does not depend on the order of
 * the input.
 */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
    const sorted = [...spans].sort((a, b) => compareRanges(a, b) || compareText(a.category, b.category));
    return joinTouching(joinOverlapping(sorted));
}

function joinOverlapping(sorted: readonly Span[]): readonly Span[] {
    const joined: Span[] = [];
    let longest = 0;
    for (const span of sorted) {
        const length = span.end - span.start;
        const last = joined.at(-1);
        if (!last || span.start >= last.end) {
            joined.push(span);
            longest = length;
            continue;
        }
        const category = length > longest ? span.category : last.category;
        longest = Math.max(longest, length);
        joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end), category };
    }
    return joined;
}

function joinTouching(disjoint: readonly Span[]): readonly Span[] {
    const joined: Span[] = [];
    for (const span of disjoint) {
        const last = joined.at(-1);
        if (last?.end === span.start && last.category === span.category) {
            joined[joined.length - 1] = { ...last, end: span.end };
        } else {
            joined.push({ start: span.start, end: span.end, category: span.category });
        }
    }
    return joined;
}

function compareText(a: string, b: string): number {
    if (a === b) return 0;
    return a < b ? -1 : 1;
}
