/** Sums over many entries. */
export interface Tally {
    readonly matched: number;
    readonly missed: number;
    readonly unasked: number;
    readonly sensitive: number;
    readonly leaked: number;
    readonly values: number;
    /** Values of which every letter and digit is covered, in every mention. */
    readonly hidden: number;
}

export const NOTHING: Tally = { matched: 0, missed: 0, unasked: 0, sensitive: 0, leaked: 0, values: 0, hidden: 0 };

/** The sum of two tallies. */
export function add(one: Tally, other: Partial<Tally>): Tally {
    const sum = { ...one };
    for (const key of Object.keys(NOTHING) as (keyof Tally)[]) sum[key] += other[key] ?? 0;
    return sum;
}

/** The harmonic mean of precision and recall, or null where there was nothing to find and nothing was found. */
export function f1Of({ matched, missed, unasked }: Tally): number | null {
    const all = 2 * matched + missed + unasked;
    return all === 0 ? null : (2 * matched) / all;
}

/** The share of sensitive letters and digits that stay readable. */
export function leakOf({ sensitive, leaked }: Tally): number | null {
    return sensitive === 0 ? null : leaked / sensitive;
}

/** The share of values that are hidden in every mention. */
export function hiddenOf({ values, hidden }: Tally): number | null {
    return values === 0 ? null : hidden / values;
}
