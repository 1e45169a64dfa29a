import type { StoredEntry } from '../salesforce/gateway.ts';
import type { Cursor } from './cursor.ts';
import type { Held } from './held.ts';
import { positionOrder, TimeKey } from './order.ts';
import { CALLS_PER_PAGE, tailCursor, toPosition, type EntriesPage, type Transcript } from './page.ts';
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
    const walked = reachesBack ? null : await walkForward({ ...transcript, read }, key ?? TimeKey.Client, cursor);

    const own = (walked?.found ?? newest).filter(transcript.belongs).sort(order);
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
        held: walked?.held ?? {
            known: newest,
            others: [],
            key: isWhole ? TimeKey.Client : (key ?? TimeKey.Client),
            isFromStart: newest.length < SURELY_WHOLE,
            isToEnd: true
        }
    };
}

interface Walked {
    /** Entries from the cursor on, at least one page of the record's where there are as many. */
    readonly found: readonly StoredEntry[];
    readonly held: Held;
}

async function walkForward({ read, belongs, limit }: Transcript, key: TimeKey, { position }: Cursor): Promise<Walked> {
    const order = positionOrder(key);
    const found: StoredEntry[] = [];
    const known: StoredEntry[] = [];
    let isToEnd = false;
    let calls = 0;
    for await (const step of walkEntries({ read, direction: 'FromStart', key, from: position[key] })) {
        calls += 1;
        known.push(...step.entries);
        isToEnd = step.isLast;
        found.push(...step.entries.filter((entry) => belongs(entry) && order(entry, position) > 0));
        if (found.length > limit || calls >= CALLS_PER_PAGE) break;
    }
    return { found, held: { known, others: [], key, isFromStart: false, isToEnd } };
}
