import type { HourlyCalls } from 'c/proxyContract';

/** How following a live session goes: how often in a row nothing was new, and how often in a row it failed. */
export interface Pace {
    readonly quiet: number;
    readonly failures: number;
}

/** What the proxy says of when to ask again. */
export interface AskedFor {
    readonly retryAfterSeconds: number | null;
    /** `null` where the proxy said nothing of it. */
    readonly hourlyCalls: HourlyCalls | null;
}

/** Something was new just now. */
export const BRISK: Pace = { quiet: 0, failures: 0 };

/** Milliseconds. */
const SHORTEST = 5000;
const LONGEST = 60_000;
const HOUR = 3_600_000;
const GROWTH = 1.5;
/** An hour of asking takes no more than this part of the calls that the user has left. */
const SHARE = 0.5;

/** The pace after a look that brought nothing new. */
export function slower({ quiet }: Pace): Pace {
    return { quiet: quiet + 1, failures: 0 };
}

/** The pace after a look that failed. */
export function failing({ quiet, failures }: Pace): Pace {
    return { quiet: quiet + 1, failures: failures + 1 };
}

/** Milliseconds until the next look: longer as long as nothing happens, and never sooner than the proxy asks for. */
export function waitAt({ quiet }: Pace, { retryAfterSeconds, hourlyCalls }: AskedFor): number {
    const calm = Math.min(LONGEST, SHORTEST * GROWTH ** quiet);
    return Math.max(calm, (retryAfterSeconds ?? 0) * 1000, hourlyCalls ? thrifty(hourlyCalls) : 0);
}

function thrifty({ used, limit }: HourlyCalls): number {
    return HOUR / Math.max(1, (limit - used) * SHARE);
}
