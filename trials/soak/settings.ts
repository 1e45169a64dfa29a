import { parseArgs } from 'node:util';

/** How long and how hard it runs. */
export interface SoakSettings {
    /** How long users are at work, ms; settling and verifying come after it. */
    readonly workMs: number;
    readonly seed: number;
    readonly state: 'redis' | 'sqlite';
    readonly proxies: number;
    readonly users: number;
    readonly records: number;
    readonly entriesPerRecord: number;
    /** Of active conversations; fewer than there are records. */
    readonly ceiling: number;
    /** How long a user does nothing between two actions, ms. */
    readonly pause: readonly [least: number, most: number];
    /** The same between two faults, and between two kills. */
    readonly faultEvery: readonly [least: number, most: number];
    readonly killEvery: readonly [least: number, most: number];
    /** The same between two updates that Salesforce makes late. */
    readonly lateUpdateEvery: readonly [least: number, most: number];
}

/** What `npm run soak` runs. */
export const USUAL: Omit<SoakSettings, 'workMs' | 'seed'> = {
    state: 'redis',
    proxies: 3,
    users: 50,
    records: 48,
    entriesPerRecord: 120,
    ceiling: 40,
    pause: [500, 5_000],
    faultEvery: [150, 900],
    killEvery: [4_000, 20_000],
    lateUpdateEvery: [3_000, 12_000]
};

/**
 * Reads the command line.
 *
 * @throws {TypeError} for what it does not know
 */
export function parseSettings(args: readonly string[]): SoakSettings {
    const { values } = parseArgs({
        args: [...args],
        options: {
            minutes: { type: 'string', default: '10' },
            seed: { type: 'string', default: String(Date.now() % 100_000) },
            state: { type: 'string', default: USUAL.state },
            users: { type: 'string', default: String(USUAL.users) }
        }
    });
    const numbers = { minutes: Number(values.minutes), seed: Number(values.seed), users: Number(values.users) };
    if (!(numbers.minutes > 0 && numbers.minutes <= 600)) throw new TypeError('--minutes takes a number up to 600');
    if (!Number.isSafeInteger(numbers.seed)) throw new TypeError('--seed takes a whole number');
    if (!(Number.isSafeInteger(numbers.users) && numbers.users > 1)) throw new TypeError('--users takes 2 or more');
    if (values.state !== 'redis' && values.state !== 'sqlite') throw new TypeError('--state takes redis or sqlite');
    return {
        ...USUAL,
        workMs: numbers.minutes * 60_000,
        seed: numbers.seed,
        users: numbers.users,
        state: values.state,
        ...(values.state === 'sqlite' && { proxies: 1, killEvery: [15_000, 45_000] as const })
    };
}
