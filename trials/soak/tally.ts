/** What happened, counted, and how long it took. */
export interface Tally {
    count(what: string, by?: number): void;
    took(what: string, ms: number): void;
    /** Something to tell that is no number. */
    note(line: string): void;
    /** A promise that was broken; told by ids, never by texts. */
    broken(promise: string, detail: string): void;
    readonly counts: ReadonlyMap<string, number>;
    readonly times: ReadonlyMap<string, readonly number[]>;
    readonly notes: readonly string[];
    readonly breaches: readonly Breach[];
}

/** A promise that was not kept, and where. */
export interface Breach {
    readonly promise: string;
    readonly detail: string;
}

/** An empty tally. */
export function createTally(): Tally {
    const counts = new Map<string, number>();
    const times = new Map<string, number[]>();
    const notes: string[] = [];
    const breaches: Breach[] = [];
    return {
        counts,
        times,
        notes,
        breaches,
        count: (what, by = 1) => void counts.set(what, (counts.get(what) ?? 0) + by),
        took: (what, ms) => {
            const known = times.get(what) ?? [];
            known.push(ms);
            times.set(what, known);
        },
        note: (line) => void notes.push(line),
        broken: (promise, detail) => void breaches.push({ promise, detail })
    };
}

/** The value below which this share of the values lies; `NaN` of none. */
export function quantile(values: readonly number[], share: number): number {
    const sorted = values.toSorted((one, other) => one - other);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
