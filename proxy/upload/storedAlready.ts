import type { StoredEntry } from '../salesforce/gateway.ts';
import type { ReadWindow } from '../transcript/readWindow.ts';
import { surveyNewest } from '../transcript/surveyNewest.ts';
import { walkEntries } from '../transcript/walk.ts';

/** The entries that a conversation has before an upload, each to be met once. */
export interface StoredAlready {
    /** How many there are. */
    readonly count: number;
    /**
     * Tells whether an entry of this time and role of SOQL is stored already, once for each that is. What it says does not count:
     * somebody may have redacted it since, and an upload must not bring it back.
     */
    take(timestamp: number, role: string): boolean;
}

/** Reads what a conversation has: a call for each thousand entries, and one where it has none. */
export async function readStoredAlready(read: ReadWindow): Promise<StoredAlready> {
    const left = new Map<string, number>();
    let count = 0;
    const note = (entries: readonly StoredEntry[]): void => {
        for (const { clientTimestamp, sender } of entries) {
            const key = keyOf(clientTimestamp, sender.role);
            left.set(key, (left.get(key) ?? 0) + 1);
            count += 1;
        }
    };
    const { newest, key } = await surveyNewest(read);
    if (key === null) note(newest);
    else {
        for await (const { entries } of walkEntries({ read, direction: 'FromStart', key, from: null })) note(entries);
    }
    return {
        count,
        take(timestamp, role) {
            if (left.size === 0) return false;
            const key = keyOf(timestamp, role);
            const stored = left.get(key) ?? 0;
            if (stored > 1) left.set(key, stored - 1);
            else left.delete(key);
            return stored > 0;
        }
    };
}

/** `END_USER` and `EndUser` are the same role: which spelling the entries have is not documented. */
function keyOf(timestamp: number, role: string): string {
    return `${String(timestamp)} ${role.replaceAll('_', '').toLowerCase()}`;
}
