/** A span with a type, in UTF-16 code units of one text. */
export interface TypedSpan {
    readonly start: number;
    readonly end: number;
    readonly type: string;
}

/** Which spans of two sets belong together. */
export interface Matching<G extends TypedSpan, F extends TypedSpan> {
    readonly pairs: readonly (readonly [G, F])[];
    readonly missed: readonly G[];
    readonly unasked: readonly F[];
}

const LEAST_OVERLAP = 0.5;

/**
 * Matches found spans with gold spans of the same type in one text: greedily by overlap (intersection over union), at
 * least 0.5, each span once.
 */
export function match<G extends TypedSpan, F extends TypedSpan>(
    gold: readonly G[],
    found: readonly F[]
): Matching<G, F> {
    const candidates = gold
        .flatMap((one) =>
            found.map((other) => ({ one, other, overlap: one.type === other.type ? overlapOf(one, other) : 0 }))
        )
        .filter(({ overlap }) => overlap >= LEAST_OVERLAP)
        .sort((a, b) => b.overlap - a.overlap);
    const pairs: (readonly [G, F])[] = [];
    const taken = new Set<TypedSpan>();
    for (const { one, other } of candidates) {
        if (taken.has(one) || taken.has(other)) continue;
        taken.add(one).add(other);
        pairs.push([one, other]);
    }
    return { pairs, missed: gold.filter((one) => !taken.has(one)), unasked: found.filter((one) => !taken.has(one)) };
}

/** Intersection over union of two spans, from 0 to 1. */
export function overlapOf(one: TypedSpan, other: TypedSpan): number {
    const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
    return shared <= 0 ? 0 : shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
