import type { StoredEntry } from '../salesforce/gateway.ts';
import type { Cursor } from './cursor.ts';
import type { Held } from './held.ts';
import { positionBefore, positionOrder, TimeKey, type Position } from './order.ts';
import type { ReadWindow } from './readWindow.ts';

/** What a page is taken from. */
export interface Transcript {
    readonly read: ReadWindow;
    /** Tells whether an entry of the conversation is the record's. */
    readonly belongs: (entry: StoredEntry) => boolean;
    /** The most entries on the page. */
    readonly limit: number;
}

/** A page of a record's entries, ascending by time. It can be short or empty and still have a `before`. */
export interface EntriesPage {
    readonly entries: readonly StoredEntry[];
    readonly before: Cursor | null;
    readonly after: Cursor | null;
    readonly isTruncated: boolean;
    /** The stretch of the conversation that came with it. */
    readonly held: Held;
}

/** So many calls one page may cost; what is not reached by then is on the next one. */
export const CALLS_PER_PAGE = 10;

/** The position of an entry, without the rest of it. */
export function toPosition({ clientTimestamp, serverReceivedTimestamp, identifier }: Position): Position {
    return { clientTimestamp, serverReceivedTimestamp, identifier };
}

/**
 * Behind all of these entries: where a poll for later arrivals begins. The position has the times of the conversation's newest
 * entry; its identifier only where that entry is the record's, for callers learn of no other.
 */
export function tailCursor(
    newest: readonly StoredEntry[],
    { belongs, key }: Pick<Transcript, 'belongs'> & Pick<Cursor, 'key'>
): Cursor {
    const order = positionOrder(TimeKey.Server);
    const last = newest.reduce<StoredEntry | null>((a, b) => (a && order(a, b) >= 0 ? a : b), null);
    if (!last) return { key, position: BEFORE_ALL, isTail: true };
    const own = newest
        .filter((entry) => belongs(entry) && sameTimes(entry, last))
        .sort(order)
        .at(-1);
    return { key, position: { ...toPosition(last), identifier: own?.identifier ?? '' }, isTail: true };
}

function sameTimes(a: StoredEntry, b: StoredEntry): boolean {
    return a.clientTimestamp === b.clientTimestamp && a.serverReceivedTimestamp === b.serverReceivedTimestamp;
}

const BEFORE_ALL = positionBefore(TimeKey.Server, Number.MIN_SAFE_INTEGER);
