import type { StoredEntry } from '../salesforce/gateway.ts';
import type { Cursor } from './cursor.ts';
import type { Position } from './order.ts';
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

export function toPosition({ clientTimestamp, serverReceivedTimestamp, identifier }: Position): Position {
    return { clientTimestamp, serverReceivedTimestamp, identifier };
}

/** The newest serverReceivedTimestamp of the entries, epoch ms; below every other when there are none. */
export function newestArrival(entries: readonly StoredEntry[]): number {
    return entries.reduce((newest, entry) => Math.max(newest, entry.serverReceivedTimestamp), Number.MIN_SAFE_INTEGER);
}
