import type { StoredEntry } from '../salesforce/gateway.ts';
import type { Cursor } from './cursor.ts';
import { positionOrder, TimeKey, type Position } from './order.ts';
import { CALLS_PER_PAGE, newestArrival, toPosition, type EntriesPage, type Transcript } from './page.ts';
import { ENTRIES_PER_CALL, rememberWindows, SURELY_WHOLE } from './readWindow.ts';
import { findTimeKey } from './timeKey.ts';
import { walkEntries } from './walk.ts';

/** The entries after a cursor: the next page, or what arrived since the newest page was read. */
export async function pageAfter(transcript: Transcript, cursor: Cursor): Promise<EntriesPage> {
    const read = rememberWindows(transcript.read);
    const newest = await read({ direction: 'FromEnd', limit: ENTRIES_PER_CALL });
    const order = positionOrder(cursor.key ?? TimeKey.Client);
    const reachesBack = newest.length < SURELY_WHOLE || newest.some((entry) => order(entry, cursor.position) <= 0);
    const key =
        cursor.key ?? (reachesBack && newest.length < ENTRIES_PER_CALL ? null : await findTimeKey(newest, read));
    const known = reachesBack
        ? newest
        : await walkForward({ ...transcript, read }, { key: key ?? TimeKey.Client, cursor });
    const isNew = (entry: StoredEntry): boolean =>
        order(entry, cursor.position) > 0 || arrivedAfter(entry, cursor.newestArrival);
    const fresh = known.filter((entry) => transcript.belongs(entry) && isNew(entry)).sort(order);
    const entries = fresh.slice(0, transcript.limit);
    const reachesEnd = reachesBack && fresh.length <= transcript.limit;
    const position = [cursor.position, ...entries].reduce<Position>(
        (a, b) => (order(a, b) < 0 ? b : a),
        cursor.position
    );
    return {
        entries,
        before: entries[0] ? { key, position: toPosition(entries[0]), newestArrival: null } : null,
        after: {
            key,
            position: toPosition(position),
            newestArrival: reachesEnd ? newestArrival(newest) : cursor.newestArrival
        },
        isTruncated: false
    };
}

function arrivedAfter(entry: StoredEntry, arrival: number | null): boolean {
    return arrival !== null && entry.serverReceivedTimestamp > arrival;
}

/** The record's entries from the cursor on, at least one page of them where there are as many. */
async function walkForward(
    { read, belongs, limit }: Transcript,
    { key, cursor }: { readonly key: TimeKey; readonly cursor: Cursor }
): Promise<readonly StoredEntry[]> {
    const order = positionOrder(key);
    const found: StoredEntry[] = [];
    let calls = 0;
    for await (const step of walkEntries({ read, direction: 'FromStart', key, from: cursor.position[key] })) {
        calls += 1;
        found.push(...step.entries.filter((entry) => belongs(entry) && order(entry, cursor.position) > 0));
        if (found.length > limit || calls >= CALLS_PER_PAGE) break;
    }
    return found;
}
