import type { Probe } from './probes.ts';

/** How long an outcome counts, ms. */
const FRESH_MS = 1_000;

/** Epoch ms, and how long the part may take to answer, ms. */
export interface SharedProbeSettings {
    readonly now: () => number;
    readonly timeoutMs: number;
}

/**
 * Asks a part at most once a second, however many ask: `/readyz` wants no token, and must not be a way to call Salesforce in
 * numbers. It goes by a time of its own, so that nobody who leaves takes the answer away from others.
 */
export function sharedProbe(probe: Probe, { now, timeoutMs }: SharedProbeSettings): Probe {
    let latest: { readonly outcome: Promise<void>; endedAt: number } | null = null;
    return () => {
        if (latest && now() < latest.endedAt + FRESH_MS) return latest.outcome;
        const asked = { outcome: probe(AbortSignal.timeout(timeoutMs)), endedAt: Infinity };
        const end = (): void => {
            asked.endedAt = now();
        };
        asked.outcome.then(end, end);
        latest = asked;
        return asked.outcome;
    };
}
