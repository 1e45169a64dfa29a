import type { StoredEntry } from '../salesforce/gateway.ts';
import { TimeKey } from './order.ts';
import { ENTRIES_PER_CALL, type ReadWindow } from './readWindow.ts';

/**
 * Finds out which timestamp Connect filters by: asks for the entries up to a time that some of the known ones lie after by one
 * timestamp and before by the other, and sees which come. Where the two timestamps do not differ it makes no difference.
 */
export async function findTimeKey(newest: readonly StoredEntry[], read: ReadWindow): Promise<TimeKey> {
    const endTimestamp = beforeAll(newest);
    const answer = await read({ direction: 'FromEnd', endTimestamp, limit: ENTRIES_PER_CALL });
    return (
        [TimeKey.Client, TimeKey.Server].find((key) => explains(key, { newest, answer, endTimestamp })) ??
        TimeKey.Client
    );
}

/** The end of a window that reaches every entry older than all of these, whichever timestamp is meant. */
export function beforeAll(entries: readonly StoredEntry[]): number {
    return 1 + Math.max(least(entries, TimeKey.Client), least(entries, TimeKey.Server));
}

interface Evidence {
    readonly newest: readonly StoredEntry[];
    readonly answer: readonly StoredEntry[];
    readonly endTimestamp: number;
}

function explains(key: TimeKey, { newest, answer, endTimestamp }: Evidence): boolean {
    if (answer.some((entry) => entry[key] > endTimestamp)) return false;
    const cutAt = answer.length < ENTRIES_PER_CALL ? Number.NEGATIVE_INFINITY : least(answer, key);
    const answered = new Set(answer.map(({ identifier }) => identifier));
    return newest
        .filter((entry) => cutAt < entry[key] && entry[key] < endTimestamp)
        .every(({ identifier }) => answered.has(identifier));
}

/** The least timestamp, without spreading a long list over a call's arguments. */
function least(entries: readonly StoredEntry[], key: TimeKey): number {
    return entries.reduce((lowest, entry) => Math.min(lowest, entry[key]), Number.POSITIVE_INFINITY);
}
