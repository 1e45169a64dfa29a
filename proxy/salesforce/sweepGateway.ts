import type { RecordObject } from 'c/proxyContract';

/** A record that may be swept. Times are epoch ms. */
export interface EndedRecord {
    /** 18 characters. */
    readonly recordId: string;
    readonly object: RecordObject;
    /** `null` where it has no conversation, or the user may not see what Connect knows it by. */
    readonly conversationIdentifier: string | null;
    /** `null` while it has not ended. */
    readonly endedAt: number | null;
}

/** Which records of an object have ended, and where a batch of them begins. */
export interface EndedRange {
    /** Included, epoch ms. */
    readonly from: number;
    /** Not included, epoch ms. */
    readonly until: number;
    /** The last record of the batch before; `null` for the first batch. */
    readonly after: string | null;
}

/** What names records: their own ids, ids of their conversations (0dw…), or what Connect knows those by. */
export const RecordKey = { Record: 'record', Conversation: 'conversation', Identifier: 'identifier' } as const;
export type RecordKey = (typeof RecordKey)[keyof typeof RecordKey];

/** At most so many values name records in one query: its address may have 16,384 characters. */
export const KEYS_PER_QUERY = 100;

/**
 * How the records of a sweep are found, as one user; each method throws what those of `SalesforceGateway` throw, and resolves with
 * `null` where the org lacks the object, or the user may not see a field that is needed.
 */
export interface SweepGateway {
    /** A batch of records that have ended, ordered by id; an empty one is behind the last. */
    findEnded(object: RecordObject, range: EndedRange): Promise<readonly EndedRecord[] | null>;
    /** The records that these values name, in no order; at most {@link KEYS_PER_QUERY} values. */
    findNamed(object: RecordObject, key: RecordKey, values: readonly string[]): Promise<readonly EndedRecord[] | null>;
}
