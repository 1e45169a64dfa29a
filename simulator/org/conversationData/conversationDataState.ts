/** What the Conversation Data API keeps, which a reset brings back to its beginning. */
export interface ConversationDataState {
    /** Times of calls by operation and execution user, epoch ms. */
    readonly calls: Map<string, readonly number[]>;
    /** Where reading goes on, by page token. */
    readonly pages: Map<string, EntriesPlace>;
    /** Deletes that were asked for and have not ended, by the id of their ConversationApiLog. */
    readonly erasures: Map<string, Erasure>;
}

/** A place in a conversation's entries. */
export interface EntriesPlace {
    readonly conversationIdentifier: string;
    /** So many entries are behind it. */
    readonly skip: number;
}

/** A delete that was asked for. */
export interface Erasure {
    readonly kind: ErasureKind;
    /** Of the conversation, or of the messaging end user; 18 characters. */
    readonly entityId: string;
    /** Epoch ms. */
    readonly requestedAt: number;
}

/** What can be deleted. */
export type ErasureKind = 'conversation' | 'participant';

/** Nothing called, nothing asked for. */
export function emptyConversationData(): ConversationDataState {
    return { calls: new Map(), pages: new Map(), erasures: new Map() };
}
