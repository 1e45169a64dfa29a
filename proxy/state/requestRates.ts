/** Bounds how many requests come from whom. Minutes begin with the first request of one. */
export interface RequestRates {
    /** Counts a request of whoever the key names; resolves with `null` within the bound, else with the ms until the minute ends. */
    take(key: string, perMinute: number): Promise<number | null>;
}

/** The span that requests are counted in, s. */
export const RATE_SECONDS = 60;
