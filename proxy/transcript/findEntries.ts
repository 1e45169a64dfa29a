import type { StoredEntry } from '../salesforce/gateway.ts';
import { TimeKey } from './order.ts';
import { ENTRIES_PER_CALL, rememberWindows, SURELY_WHOLE, type ReadWindow } from './readWindow.ts';
import { earliest, findTimeKey } from './timeKey.ts';
import { walkEntries } from './walk.ts';

/** Finds the named entries of a conversation, newest first. An identifier that the conversation does not have is left out. */
export async function findEntries(
    readOnce: ReadWindow,
    identifiers: ReadonlySet<string>
): Promise<ReadonlyMap<string, StoredEntry>> {
    const read = rememberWindows(readOnce);
    const found = new Map<string, StoredEntry>();
    const collect = (entries: readonly StoredEntry[]): boolean => {
        for (const entry of entries) if (identifiers.has(entry.identifier)) found.set(entry.identifier, entry);
        return found.size === identifiers.size;
    };
    const newest = await read({ direction: 'FromEnd', limit: ENTRIES_PER_CALL });
    if (collect(newest) || newest.length < SURELY_WHOLE) return found;
    const key = await findTimeKey(newest, read);
    for await (const { entries } of walkEntries({ read, direction: 'FromEnd', key, from: earliest(newest, key) })) {
        if (collect(entries)) break;
    }
    return found;
}

/**
 * Finds entries again whose timestamps are known: in one window around them where one call can hold it.
 * Falls back to {@link findEntries}.
 */
export async function findEntriesAgain(
    read: ReadWindow,
    known: readonly StoredEntry[]
): Promise<ReadonlyMap<string, StoredEntry>> {
    const identifiers = new Set(known.map(({ identifier }) => identifier));
    const times = known.flatMap((entry) => [entry[TimeKey.Client], entry[TimeKey.Server]]);
    const endTimestamp = times.reduce((latest, time) => Math.max(latest, time), 0) + 1;
    const startTimestamp = Math.max(0, times.reduce((earliest, time) => Math.min(earliest, time), endTimestamp) - 1);
    const window = { direction: 'FromEnd', startTimestamp, endTimestamp, limit: ENTRIES_PER_CALL } as const;
    const found = new Map<string, StoredEntry>();
    for (const entry of await read(window)) if (identifiers.has(entry.identifier)) found.set(entry.identifier, entry);
    return found.size === identifiers.size ? found : findEntries(read, identifiers);
}
