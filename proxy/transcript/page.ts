import type { StoredEntry } from '../salesforce/gateway.ts';
import type { Cursor } from './cursor.ts';
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
}

/** So many calls one page may cost; what is not reached by then is on the next one. */
export const CALLS_PER_PAGE = 10;

/** The position of an entry, without the rest of it. */
export function toPosition({ clientTimestamp, serverReceivedTimestamp, identifier }: Position): Position {
    return { clientTimestamp, serverReceivedTimestamp, identifier };
}

/** Behind all of these entries: where a poll for later arrivals begins. */
export function tailCursor(newest: readonly StoredEntry[], key: TimeKey | null): Cursor {
    const order = positionOrder(TimeKey.Server);
    const position = newest.reduce<Position>((a, b) => (order(a, b) < 0 ? b : a), BEFORE_ALL);
    return { key, position: toPosition(position), isTail: true };
}

const BEFORE_ALL = positionBefore(TimeKey.Server, Number.MIN_SAFE_INTEGER);
