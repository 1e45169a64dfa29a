/** A call that the org was sent. */
export interface NotedCall {
    readonly method: string;
    /** With its query. */
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    /** Milliseconds on the org's clock. */
    readonly startedAt: number;
    readonly endedAt: number;
}

/** Calls in the order in which they were sent; those of one wave run side by side. */
export type Waves = readonly (readonly NotedCall[])[];

/** A call that began before any of the calls before it had ended is of their wave. */
export function wavesOf(calls: readonly NotedCall[]): Waves {
    const waves: NotedCall[][] = [];
    for (const call of calls.toSorted((one, other) => one.startedAt - other.startedAt)) {
        const wave = waves.at(-1);
        const hasEnded = !wave || wave.some(({ endedAt }) => endedAt <= call.startedAt);
        if (hasEnded) waves.push([call]);
        else wave.push(call);
    }
    return waves;
}
