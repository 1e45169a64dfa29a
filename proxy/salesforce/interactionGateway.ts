import type { SalesforceUser } from '../caller.ts';

/** The Interaction Service of an org, entered as one user at a time: the way for conversations that took place elsewhere. */
export interface InteractionService {
    /** The service as this user, until the signal aborts. No call is made yet. */
    actAs(user: SalesforceUser, signal: AbortSignal): InteractionGateway;
    /** Closes the sockets. */
    close(): Promise<void>;
}

/**
 * What sending history needs of Salesforce, in our own words. Every method throws {@link InteractionRefusedError} where Salesforce
 * said no, {@link InteractionUnansweredError} where it was asked and nobody knows what came of it, and a catalogued `ProblemError`
 * where it was not asked: no token, no connection.
 */
export interface InteractionGateway {
    /**
     * The identifier of the conversation that a channel and an end user have, or get. Asking again gives the same one, so a call
     * without an answer is repeated.
     */
    establishConversation(channelAddress: string, endUserSubject: string): Promise<string>;
    /** One call, sent once, with entries of the past; gives the id of their messaging session. */
    sendHistory(batch: HistoryBatch): Promise<string>;
    /** The id of the file (15 characters) that {@link storeFile} has stored under this mark; `null` where it has not. */
    findFile(mark: string): Promise<string | null>;
    /** Stores a file and gives its ContentVersion id, 15 characters. The mark is what it can be found by. */
    storeFile(file: FileToStore): Promise<string>;
}

/** Salesforce refused a call and did nothing of it. */
export class InteractionRefusedError extends Error {
    override readonly name = 'InteractionRefusedError';
    /** Of the Interaction Service; `null` where the answer had none. */
    readonly code: number | null;
    readonly status: number;
    /** What Salesforce's Retry-After header asks for, in seconds. */
    readonly retryAfterSeconds: number | null;

    constructor(refusal: Pick<InteractionRefusedError, 'code' | 'status' | 'retryAfterSeconds'>) {
        super(`refused_${String(refusal.code ?? refusal.status)}`);
        this.code = refusal.code;
        this.status = refusal.status;
        this.retryAfterSeconds = refusal.retryAfterSeconds;
    }
}

/** Salesforce was sent a call and has not told what came of it: it may have done it, or do it yet. The message is a short code. */
export class InteractionUnansweredError extends Error {
    override readonly name = 'InteractionUnansweredError';
}

/** The roles that a history knows. */
export const HistoryRole = { EndUser: 'EndUser', Chatbot: 'Chatbot' } as const;
export type HistoryRole = (typeof HistoryRole)[keyof typeof HistoryRole];

/** What one call sends. Times are epoch ms. */
export interface HistoryBatch {
    readonly channelAddress: string;
    readonly conversationIdentifier: string;
    readonly participants: readonly HistoryParticipant[];
    readonly entries: readonly HistoryEntry[];
    readonly session: HistorySession;
}

/** Who took part. */
export interface HistoryParticipant {
    readonly role: HistoryRole;
    readonly subject: string;
    readonly displayName: string;
    readonly joinedAt: number;
    /** Of a chatbot; an end user never leaves. */
    readonly leftAt: number | null;
}

/** An entry of the past. */
export interface HistoryEntry {
    /** At most 36 characters; the same each time the same entry is sent. */
    readonly id: string;
    readonly sentAt: number;
    readonly sender: Pick<HistoryParticipant, 'role' | 'subject'>;
    /** `null` where attachments stand alone. */
    readonly text: string | null;
    /** The id of another entry. */
    readonly inReplyTo: string | null;
    readonly attachments: readonly HistoryAttachment[];
}

/** A stored file that an entry shows. */
export interface HistoryAttachment {
    readonly id: string;
    /** Of the ContentVersion, 15 characters. */
    readonly fileId: string;
    readonly name: string;
    readonly mimeType: string;
}

/** Which messaging session the entries go to: a new one, or one that an earlier call has made. */
export type HistorySession =
    { readonly startedAt: number; readonly endedAt: number | null } | { readonly sessionId: string };

/** A file to store. */
export interface FileToStore {
    /** Of letters, digits and `-`. */
    readonly mark: string;
    readonly name: string;
    readonly data: Uint8Array;
}
