import type { EventType, FlagOutcome, Outcome, RecordObject } from 'c/proxyContract';
import type { SalesforceUser } from '../caller.ts';

/** Salesforce, entered as one user at a time. */
export interface Salesforce {
    /** Salesforce as this user sees it, until the signal aborts. No call is made yet. */
    actAs(user: SalesforceUser, signal: AbortSignal): SalesforceGateway;
    /**
     * Salesforce as this user sees it, for the end of a commit: while Salesforce asks for no calls or fails, it writes no entries either,
     * but what became of those that were sent is looked up and noted, because nobody else can tell.
     */
    finishAs(user: SalesforceUser, signal: AbortSignal): SalesforceGateway;
    /**
     * Who has this username in the org. Throws SALESFORCE_ACCESS_DENIED where nobody has, or they may not use the app, and what
     * the methods of the gateway throw.
     */
    identify(username: string, signal: AbortSignal): Promise<SalesforceUser>;
    /** Resolves when the org answers at all; rejects with a catalogued error otherwise. */
    checkReachable(signal: AbortSignal): Promise<void>;
    /** Closes the sockets. */
    close(): Promise<void>;
}

/**
 * What the product needs of Salesforce, in its own words. Every method acts as one user and sees what that user may see.
 *
 * Every method throws a catalogued `ProblemError`: SALESFORCE_ACCESS_DENIED, SALESFORCE_UNAVAILABLE (with Retry-After),
 * SALESFORCE_FAILED, SALESFORCE_TIMEOUT, TOKEN_INVALID when Salesforce knows the user by another id, or EVENTS_NOT_PERMITTED
 * where it is about events and the user lacks the object or one of its fields.
 */
export interface SalesforceGateway {
    /** The record, or `null` when it does not exist or this user may not see it. */
    findRecord(object: RecordObject, recordId: string): Promise<ConversationRecord | null>;
    /** The start of every VoiceCall and MessagingSession of the conversation that this user may see, epoch ms. */
    findRecordStarts(conversationId: string): Promise<readonly number[]>;
    /** The identifier that Connect REST knows the conversation by, or `null` when this user may not see it. */
    findConversationIdentifier(conversationId: string): Promise<string | null>;
    /** Who took part; a row for every join. */
    findParticipants(conversationId: string): Promise<readonly Participant[]>;
    /** Asks UserRecordAccess. */
    hasEditAccess(recordId: string): Promise<boolean>;
    /** What the org's admins have set; `null` when this user may not see it, or the org lacks its metadata types. */
    findPolicy(): Promise<StoredPolicy | null>;

    /**
     * One Connect GET, and a second one where a text holds what could be an entity, to tell how the first is encoded. `null`
     * when Connect knows no such conversation. In whatever order Connect gives them. Each GET beyond the first, repetitions too,
     * is paid for by {@link EntriesWindow.payAgain}.
     */
    readEntries(conversationIdentifier: string, window: EntriesWindow): Promise<readonly StoredEntry[] | null>;
    /**
     * One Connect PATCH, sent once, and once more where its token was refused and `payAgain` pays for that; where it throws, the
     * refusal stands. Resolves when Salesforce accepted; the shape of its answer is not documented, so
     * nothing of it is returned. Besides the errors above it throws {@link UpdateRefusedError} on a definite refusal, and
     * {@link UpdateUnansweredError} where it was sent and nobody knows.
     */
    updateEntries(conversationIdentifier: string, updates: readonly EntryUpdate[], payAgain: PayAgain): Promise<void>;

    /**
     * Stores audit events in order, in all-or-nothing inserts of up to 200, each sent once. An error can leave the inserts
     * before it stored: what is stored is always a beginning of `events`. False, and nothing more stored, where a row with the
     * place of one of them is there already.
     */
    insertEvents(events: readonly NewEvent[]): Promise<boolean>;
    /** A page of a record's events, the last stored first. */
    findEvents(recordId: string, page: EventsPage): Promise<EventsFound>;
    /** All events of one commit on a record, oldest first. */
    findEventsOfCommit(recordId: string, commitId: string): Promise<readonly StoredEvent[]>;
    /** Everything that was done on a record, oldest first. */
    findSteps(recordId: string): Promise<readonly StoredEvent[]>;
    /** All flags of a record and what became of them, oldest first. */
    findFlagEvents(recordId: string): Promise<readonly StoredEvent[]>;
    /** A batch of all rows that this user may see, ordered by record and then by Name; `null` where none follows. */
    readAuditRows(place: AuditPlace): Promise<readonly AuditRow[] | null>;
    /** The names of rows that are of no record: nobody but hands made them. At most 2,000. */
    findStrayRows(): Promise<readonly string[]>;
}

/** Salesforce answered a PATCH with a 4xx that speaks of the request itself: nothing was accepted as sent. */
export class UpdateRefusedError extends Error {
    override readonly name = 'UpdateRefusedError';
}

/** Salesforce was sent a PATCH and has not answered: it may have made the update, or make it yet. */
export class UpdateUnansweredError extends Error {
    override readonly name = 'UpdateUnansweredError';
}

/** A VoiceCall or MessagingSession. Times are epoch milliseconds. */
export interface ConversationRecord {
    /** 18 characters. */
    readonly id: string;
    readonly object: RecordObject;
    /** The record id of its Conversation (0dw…). */
    readonly conversationId: string | null;
    readonly startedAt: number | null;
    readonly endedAt: number | null;
}

/** Somebody who took part in a conversation. */
export interface Participant {
    /** The `subject` of an entry's sender. */
    readonly participantKey: string;
    readonly role: string;
    readonly displayName: string | null;
}

/** What admins keep in custom metadata for the proxy. */
export interface StoredPolicy {
    readonly categories: readonly StoredCategory[];
    readonly rules: readonly StoredRule[];
    readonly reasons: readonly StoredReason[];
    /** Of `RedactInline_Config__mdt`: as they are written there. */
    readonly companyPhoneNumbers: readonly string[];
    /** Whether a supervisor's reading in clear is an event. */
    readonly auditsViews: boolean;
    /** What Salesforce refused to tell of the settings: all of them, whether the org has reasons of its own, or nothing. */
    readonly unread: 'settings' | 'reasons' | null;
}

/** A record of `RedactInline_Category__mdt`; `null` where a field is empty. */
export interface StoredCategory {
    /** The category. */
    readonly name: string;
    readonly isEnabled: boolean;
    readonly label: string | null;
    readonly maskStyle: string | null;
    readonly isMaskedForViewers: boolean;
    readonly minimumScore: number | null;
}

/** A record of `RedactInline_Rule__mdt`. */
export interface StoredRule {
    readonly name: string;
    readonly isEnabled: boolean;
    readonly category: string;
    readonly expression: string;
    readonly contextWords: readonly string[];
    readonly score: number | null;
}

/** Pays for one call more; what it throws keeps that call from being made. */
export type PayAgain = () => Promise<void>;

/** A record of `RedactInline_Reason__mdt`; `null` where a field is empty. */
export interface StoredReason {
    /** The code. */
    readonly name: string;
    readonly isEnabled: boolean;
    readonly label: string | null;
    readonly standard: string | null;
    readonly sortOrder: number | null;
}

/** Which entries a Connect GET asks for. Times are epoch milliseconds; whether they include their ends is not documented. */
export interface EntriesWindow {
    readonly direction: 'FromEnd' | 'FromStart';
    readonly startTimestamp?: number;
    readonly endTimestamp?: number;
    /** 1 to 1000. */
    readonly limit: number;
    /** For every GET beyond the first: where it throws, a repetition is not made and the first error stands, and a second reading fails. */
    readonly payAgain?: PayAgain;
}

/** An entry as Connect stores it, its text not entity-encoded. */
export interface StoredEntry {
    readonly identifier: string;
    /** `null` when the entry has no text: only static text messages do. */
    readonly text: string | null;
    readonly sender: { readonly role: string; readonly appType: string; readonly subject: string };
    /** Epoch ms. */
    readonly clientTimestamp: number;
    /** Epoch ms. */
    readonly serverReceivedTimestamp: number;
    /** Milliseconds. */
    readonly durationMs: number;
    /** Ids of 15 or 18 characters, and message identifiers. */
    readonly relatedRecords: readonly string[];
    /** Of an entry whose text is not Connect's: what kind it is. Connect cannot change it. */
    readonly otherKind?: string;
    /** What its sender is called where no participant tells. */
    readonly senderName?: string | null;
}

/** The new text of one entry. */
export interface EntryUpdate {
    readonly identifier: string;
    /** Replaces the whole text. */
    readonly text: string;
    /** Sent along as read, because leaving them out may clear them. */
    readonly relatedRecords: readonly string[];
}

/** Where a batch of audit rows begins. */
export interface AuditPlace {
    /** The rows of this record alone; `null` for those of all. */
    readonly recordId: string | null;
    /** The row that it goes on from; `null` at the beginning. */
    readonly after: { readonly recordId: string; readonly name: string } | null;
}

/** A row of `RedactInline_Event__c`, whoever made it. */
export interface AuditRow {
    /** 18 characters. */
    readonly recordId: string;
    readonly name: string;
    /** `null` where it cannot be read as an event. */
    readonly event: StoredEvent | null;
}

/** A row of `RedactInline_Event__c` that names an entry, whoever made it. */
export interface EntryRow {
    /** As it stands in the row; empty where none does. */
    readonly entryIdentifier: string;
    /** `null` where the row cannot be read as an event. */
    readonly event: StoredEvent | null;
}

/** Which of a record's events are asked for, newest first. */
export interface EventsPage {
    readonly limit: number;
    /** `before` of the page that came before this one; `null` for the newest. */
    readonly before: string | null;
}

/** A page of events. It can hold fewer than its limit, or none, and be followed by others: a row may not be readable as an event. */
export interface EventsFound {
    readonly events: readonly StoredEvent[];
    /** Where the older events begin; `null` where there are none. */
    readonly before: string | null;
}

/** A row of `RedactInline_Event__c`. No field can hold text of an entry. */
export interface StoredEvent {
    readonly type: EventType;
    /** Of a flag its own id. */
    readonly commitId: string;
    readonly recordId: string;
    readonly entryIdentifier: string;
    readonly reasonCode: string | null;
    readonly categories: readonly string[];
    readonly spans: readonly { readonly start: number; readonly end: number; readonly category: string }[];
    readonly outcome: Outcome | FlagOutcome | null;
    /** Keyed digests of the entry's text; of a dismissal, `beforeDigest` is that of the dismissed value. */
    readonly beforeDigest: string | null;
    readonly afterDigest: string | null;
    /** User id, 18 characters. */
    readonly actorId: string;
    /** Filled by Salesforce when read; ignored on insert. */
    readonly actorName: string | null;
    /** Epoch ms. */
    readonly occurredAt: number;
    readonly note: string | null;
    readonly keyId: string;
    /** Signature of the record's previous event; `null` on its first. */
    readonly previousSignature: string | null;
    readonly signature: string;
}

/** An event that is to be stored. */
export interface NewEvent extends StoredEvent {
    /** A keyed digest of its place in the chain, which no two rows have; a row without one can be anywhere. */
    readonly placeKey?: string;
}
