import type { ConversationRecord } from './gateway.ts';

/**
 * What the bulk upload of transcripts needs of Salesforce, as one user. Besides what is named, every method throws the catalogued
 * `ProblemError`s of `SalesforceGateway`.
 */
export interface UploadGateway {
    /** The voice call, or `null` when it does not exist or this user may not see it. */
    findCall(recordId: string): Promise<ConversationRecord | null>;
    /** The call's conversation; `null` when this user may not see it, or not what Connect knows it by. */
    findConversation(conversationId: string): Promise<UploadConversation | null>;
    /** Who took part; a row for every join. */
    findParticipants(conversationId: string): Promise<readonly UploadParticipant[]>;
    /**
     * One multipart POST of several conversations, sent once: a part each. Throws {@link UploadRefusedError} on a definite
     * refusal of all of them, and {@link UploadUnansweredError} where they were sent and nobody knows.
     */
    upload(parts: readonly UploadPart[]): Promise<readonly UploadResult[]>;
    /** How many bytes such a POST has. No call is made. */
    requestLength(parts: readonly Pick<UploadPart, 'conversationIdentifier' | 'length'>[]): number;
    /** The statuses that Salesforce gives of these uploads, asked for a hundred at a time; one that it does not give is left out. */
    readStatuses(uploadIds: readonly string[]): Promise<readonly UploadStatus[]>;
}

/** Salesforce has refused the request as a whole: nothing was accepted. */
export class UploadRefusedError extends Error {
    override readonly name = 'UploadRefusedError';
}

/** The request was sent, and no answer tells its upload ids: the entries may be stored, or not, or yet be. */
export class UploadUnansweredError extends Error {
    override readonly name = 'UploadUnansweredError';
}

/** A conversation as uploads need it. */
export interface UploadConversation {
    readonly conversationIdentifier: string;
    /** Epoch ms, whole seconds. */
    readonly startedAt: number | null;
    /** Epoch ms, whole seconds; `null` while it is open. */
    readonly endedAt: number | null;
}

/** Somebody who took part, in the spelling of SOQL. */
export interface UploadParticipant {
    readonly appType: string;
    readonly role: string;
    /** ParticipantKey. */
    readonly subject: string;
    readonly displayName: string | null;
}

/** One conversation of a request: its payload as bytes. */
export interface UploadPart {
    readonly conversationIdentifier: string;
    /** Bytes. */
    readonly length: number;
    /** Begins to read it, once for every time that it is sent. */
    readonly open: () => AsyncIterable<Uint8Array>;
}

/** What the POST tells of a part. */
export interface UploadResult {
    readonly conversationIdentifier: string;
    /** `SUCCESS` and `FAILED` are documented: the first says that it was taken, not that it is stored. */
    readonly status: string;
    /** What its status is asked by; `null` where there is none. */
    readonly uploadId: string | null;
}

/** What became of an upload so far. */
export interface UploadStatus {
    readonly uploadId: string;
    /** `SUCCESS` and `FAILED` are documented, others are not excluded. */
    readonly status: string;
    /** `null` where Salesforce gives no counts. */
    readonly counts: { readonly stored: number; readonly failed: number } | null;
    readonly failedEntryIds: readonly string[];
}
