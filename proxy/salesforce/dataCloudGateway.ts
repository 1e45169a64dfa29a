/**
 * Data Cloud, which keeps copies of conversation entries. Reading them makes no conversation active. It is entered as one user of its
 * own, whoever asks: it checks nobody's access, so whoever uses it has looked at the record as the caller first.
 *
 * Every method throws a catalogued `ProblemError`: SALESFORCE_UNAVAILABLE (with Retry-After), SALESFORCE_FAILED, SALESFORCE_TIMEOUT or
 * SALESFORCE_ACCESS_DENIED.
 */
export interface DataCloudGateway {
    /** The copies of a conversation's entries, the newest {@link MOST_COPIES} at most; none where it knows no such conversation. */
    readCopies(conversation: CopiedConversation, signal: AbortSignal): Promise<Copies>;
    /** Asks for one copy of any conversation: rejects where the client app, the object or its fields are wrong. */
    check(signal: AbortSignal): Promise<void>;
    /** Closes the sockets. */
    close(): Promise<void>;
}

/** So many copies of a conversation are read at most. */
export const MOST_COPIES = 10_000;

/** A conversation by both of its names: which of them stands in the copies is not documented. */
export interface CopiedConversation {
    /** The record id (0dw…). */
    readonly conversationId: string;
    /** What Connect REST knows it by. */
    readonly conversationIdentifier: string;
}

/** What the copies hold, and when Data Cloud said so. */
export interface Copies {
    /** Every row that differs from the others, in no order that is promised: several can bear one identifier. */
    readonly entries: readonly CopiedEntry[];
    /** `false` where there are more than are read. */
    readonly isWhole: boolean;
    /** Epoch ms, never later than the answer came. How old a copy was then, Data Cloud does not tell. */
    readonly asOf: number;
}

/** A copy of an entry. */
export interface CopiedEntry {
    /** That of the entry, as far as is known. */
    readonly identifier: string;
    /** `null` where the entry had none. */
    readonly text: string | null;
    /** Epoch ms. */
    readonly clientTimestamp: number;
    /** When Salesforce received it, epoch ms; `null` where the copy does not tell. */
    readonly transcriptedAt: number | null;
    /** Who sent it: the key of a participant. */
    readonly participantKey: string | null;
    /** The call or session that it came from. */
    readonly sourceId: string | null;
}
