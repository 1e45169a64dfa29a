import type { StoredEntry } from '../salesforce/gateway.ts';
import type { TimeKey } from './order.ts';

/** A stretch of a conversation without gaps, in which a page of a record stands. */
export interface Held {
    /** Connect's entries of the stretch, whosever they are, in no particular order. */
    readonly known: readonly StoredEntry[];
    /** The record's entries that another reader has, as far as it has them, wherever they stand. */
    readonly others: readonly StoredEntry[];
    /** The timestamp that orders the transcript. */
    readonly key: TimeKey;
    /** Nothing of the conversation is before the stretch. */
    readonly isFromStart: boolean;
    /** Nothing of the conversation is behind the stretch. */
    readonly isToEnd: boolean;
}
