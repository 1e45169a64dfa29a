import type { StoredEntry } from '../salesforce/gateway.ts';
import type { Cursor } from './cursor.ts';
import { positionOrder, TimeKey } from './order.ts';
import { CALLS_PER_PAGE, ENTRIES_AROUND, tailCursor, toPosition, type EntriesPage, type Transcript } from './page.ts';
import { ENTRIES_PER_CALL, rememberWindows, SURELY_WHOLE } from './readWindow.ts';
import { findTimeKey } from './timeKey.ts';
import { walkEntries } from './walk.ts';

/** The entries after a cursor: the next page, or what arrived since the newest page was read. */
export async function pageAfter(transcript: Transcript, cursor: Cursor): Promise<EntriesPage> {
    const read = rememberWindows(transcript.read);
    const newest = await read({ direction: 'FromEnd', limit: ENTRIES_PER_CALL });
    const order = positionOrder(cursor.isTail ? TimeKey.Server : (cursor.key ?? TimeKey.Client));
    const reachesBack = newest.length < SURELY_WHOLE || newest.some((entry) => order(entry, cursor.position) <= 0);
    const isWhole = reachesBack && newest.length < ENTRIES_PER_CALL;
    const key = cursor.key ?? (isWhole ? null : await findTimeKey(newest, read));
    const known = reachesBack ? newest : await walkForward({ ...transcript, read }, key ?? TimeKey.Client, cursor);

    const own = known.filter(transcript.belongs).sort(order);
    const later = own.filter((entry) => order(entry, cursor.position) > 0);
    const entries = later.slice(0, transcript.limit);
    const [first, last] = [entries[0], entries.at(-1)];
    const reachesEnd = reachesBack && later.length <= transcript.limit;
    const position = last ? toPosition(last) : cursor.position;
    return {
        entries: cursor.isTail ? [...entries].sort(positionOrder(TimeKey.Client)) : entries,
        before: first && !cursor.isTail ? { key, position: toPosition(first), isTail: false } : null,
        after: reachesEnd ? tailCursor(newest, { ...transcript, key }) : { key, position, isTail: cursor.isTail },
        isTruncated: false,
        around: {
            before: own.slice(0, own.length - later.length).slice(-ENTRIES_AROUND),
            behind: later.slice(transcript.limit, transcript.limit + ENTRIES_AROUND)
        }
    };
}

/** Entries from the cursor on, at least one page of the record's where there are as many. */
async function walkForward(
    { read, belongs, limit }: Transcript,
    key: TimeKey,
    { position }: Cursor
): Promise<readonly StoredEntry[]> {
    const order = positionOrder(key);
    const found: StoredEntry[] = [];
    let calls = 0;
    for await (const step of walkEntries({ read, direction: 'FromStart', key, from: position[key] })) {
        calls += 1;
        found.push(...step.entries.filter((entry) => belongs(entry) && order(entry, position) > 0));
        if (found.length > limit || calls >= CALLS_PER_PAGE) break;
    }
    return found;
}
