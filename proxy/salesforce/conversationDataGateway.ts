/**
 * The Conversation Data API, which knows every kind of entry. It acts as one user of its own, whoever asks: it checks nobody's access,
 * so whoever uses it has looked at the record as the caller first.
 *
 * Every method throws a catalogued `ProblemError`: SALESFORCE_UNAVAILABLE (with Retry-After), SALESFORCE_FAILED, SALESFORCE_TIMEOUT or
 * SALESFORCE_ACCESS_DENIED.
 */
export interface ConversationDataGateway {
    /**
     * One page of a conversation's entries, in no order that is promised. Throws {@link DataNotFoundError} where it knows no such
     * conversation, or its API is off: the answer does not tell which.
     */
    readEntries(page: DataPageQuery, signal: AbortSignal): Promise<DataPage>;
    /**
     * Asks for one delete, which is done later. Throws {@link DataNotFoundError} besides, {@link OpenSessionsError}, and
     * {@link ErasureUnansweredError} where it was sent and nobody knows. SALESFORCE_UNAVAILABLE for the reason `conversation_data_paused`
     * where no such delete is taken for now: ten an hour are, of each kind.
     */
    requestErasure(erasure: Erasure, signal: AbortSignal): Promise<ErasureLog>;
    /** Rejects with SALESFORCE_UNAVAILABLE while it is known that no delete of this kind is taken. Calls nobody. */
    checkErasure(kind: ErasureKind): Promise<void>;
    /** Closes the sockets. */
    close(): Promise<void>;
}

/** Which page of which conversation. */
export interface DataPageQuery {
    readonly conversationIdentifier: string;
    /** Of the page before; `null` for the first. */
    readonly pageToken: string | null;
    /** How many entries at most; 1,000 where left out. */
    readonly most?: number;
    /** Called before every call that goes out, repetitions too; what it throws is thrown, and nothing goes out. */
    readonly admit?: () => Promise<void>;
}

/** A page of entries, and where the next one begins; `null` where none is told. */
export interface DataPage {
    readonly entries: readonly DataEntry[];
    readonly nextPageToken: string | null;
}

/** An entry of any kind. */
export interface DataEntry {
    readonly identifier: string;
    /** `Message`, `ParticipantChanged`, … */
    readonly entryType: string;
    /** As the public payload schema has it; empty where it cannot be read as JSON. */
    readonly payload: Readonly<Record<string, unknown>>;
    readonly sender: { readonly role: string; readonly appType: string; readonly subject: string };
    readonly senderDisplayName: string | null;
    /** Epoch ms. */
    readonly clientTimestamp: number;
    /** Epoch ms, whichever unit it came in. */
    readonly serverReceivedTimestamp: number;
    /** Milliseconds. */
    readonly durationMs: number;
    /** Ids of 15 or 18 characters, and message identifiers. */
    readonly relatedRecords: readonly string[];
}

/** What is deleted: a conversation by its record id (0dw…), or a messaging end user (0PA…) with all their conversations. */
export const ErasureKind = { Conversation: 'conversation', Participant: 'participant' } as const;
export type ErasureKind = (typeof ErasureKind)[keyof typeof ErasureKind];

/** A delete to ask for. */
export interface Erasure {
    readonly kind: ErasureKind;
    /** 15 or 18 characters. */
    readonly entityId: string;
}

/** Where Salesforce tells what becomes of a delete. */
export interface ErasureLog {
    /** Of the ConversationApiLog; `null` where the answer does not name it. */
    readonly logId: string | null;
    /** As Salesforce spells it: `REQUESTED`, `ENQUEUED`, … */
    readonly status: string;
}

/** 404: no such conversation or person, the API is off, or its token is not taken (Help 005232704). */
export class DataNotFoundError extends Error {
    override readonly name = 'DataNotFoundError';
}

/** 412: a messaging session is open, or records that hang on it forbid the delete. */
export class OpenSessionsError extends Error {
    override readonly name = 'OpenSessionsError';
}

/** A delete was sent and not answered: it may have been taken on. */
export class ErasureUnansweredError extends Error {
    override readonly name = 'ErasureUnansweredError';
}
