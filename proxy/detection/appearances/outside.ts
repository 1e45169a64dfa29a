import type { Range } from 'c/redaction';

/** The ranges that share nothing with any mask; both lists are sorted, and the masks stand apart. What an earlier redaction wrote is nobody's word. */
export function outside<R extends Range>(masks: readonly Range[], ranges: readonly R[]): readonly R[] {
    let next = 0;
    return ranges.filter(({ start, end }) => {
        while ((masks[next]?.end ?? Infinity) <= start) next += 1;
        return end <= (masks[next]?.start ?? Infinity);
    });
}
