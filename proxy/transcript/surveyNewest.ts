import type { StoredEntry } from '../salesforce/gateway.ts';
import type { TimeKey } from './order.ts';
import { ENTRIES_PER_CALL, SURELY_WHOLE, type ReadWindow } from './readWindow.ts';
import { earliest, findTimeKey } from './timeKey.ts';
import { walkEntries } from './walk.ts';

/** The newest entries of a conversation, and whether there are others. */
export interface Survey {
    readonly newest: readonly StoredEntry[];
    /** The timestamp to walk on by; `null` when these are all entries. */
    readonly key: TimeKey | null;
}

/** Asks for the newest entries, and where the answer does not show it, whether they are all. */
export async function surveyNewest(read: ReadWindow): Promise<Survey> {
    const newest = await read({ direction: 'FromEnd', limit: ENTRIES_PER_CALL });
    if (newest.length < SURELY_WHOLE) return { newest, key: null };
    const key = await findTimeKey(newest, read);
    const isWhole = newest.length < ENTRIES_PER_CALL && (await hasNoneBefore(newest, key, read));
    return { newest, key: isWhole ? null : key };
}

async function hasNoneBefore(newest: readonly StoredEntry[], key: TimeKey, read: ReadWindow): Promise<boolean> {
    const seen = new Set(newest.map(({ identifier }) => identifier));
    for await (const { entries } of walkEntries({ read, direction: 'FromEnd', key, from: earliest(newest, key) })) {
        if (entries.some(({ identifier }) => !seen.has(identifier))) return false;
    }
    return true;
}
