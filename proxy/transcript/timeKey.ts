import type { StoredEntry } from '../salesforce/gateway.ts';
import { TimeKey } from './order.ts';
import { ENTRIES_PER_CALL, type ReadWindow } from './readWindow.ts';

/**
 * Finds out which timestamp Connect filters by: asks for the entries up to a time that one of the known entries lies before by
 * one timestamp and after by the other, and sees whether it comes. Where no entry's timestamps differ, neither do the answers.
 */
export async function findTimeKey(known: readonly StoredEntry[], read: ReadWindow): Promise<TimeKey> {
    const witness = known.find((entry) => Math.abs(entry.clientTimestamp - entry.serverReceivedTimestamp) > 1);
    if (!witness) return TimeKey.Client;
    const earlier = witness.clientTimestamp < witness.serverReceivedTimestamp ? TimeKey.Client : TimeKey.Server;
    const later = earlier === TimeKey.Client ? TimeKey.Server : TimeKey.Client;
    const answer = await read({ direction: 'FromEnd', endTimestamp: witness[earlier] + 1, limit: ENTRIES_PER_CALL });
    return answer.some(({ identifier }) => identifier === witness.identifier) ? earlier : later;
}

/** The earliest time of the entries by this timestamp, epoch ms. */
export function earliest(entries: readonly StoredEntry[], key: TimeKey): number {
    return entries.reduce((lowest, entry) => Math.min(lowest, entry[key]), Number.POSITIVE_INFINITY);
}
