import type { Entry } from '../state/conversations.ts';

/** One part of an upload, as it was received: what will become of it is known, and shown once it is settled. */
export interface Upload {
    readonly uploadId: string;
    /** The name of the part. */
    readonly conversationIdentifier: string;
    /** Epoch ms. */
    readonly settlesAt: number;
    readonly isSettled: boolean;
    readonly received: ReceivedPart;
}

/** What was read of a part. */
export interface ReceivedPart {
    readonly conversationIdentifier: string;
    /** Why nothing of the part is taken; `null` where it is. */
    readonly refusal: string | null;
    /** Those that can be stored, in the order of the file. */
    readonly entries: readonly Entry[];
    /** Ids of those that cannot; an entry whose id cannot be read is counted alone. */
    readonly failedEntryIds: readonly string[];
    readonly failedEntryCount: number;
}
