import type { Span } from 'c/redaction';

/** The record pages on which the component stands. */
export const RecordObject = { VoiceCall: 'VoiceCall', MessagingSession: 'MessagingSession' } as const;
export type RecordObject = (typeof RecordObject)[keyof typeof RecordObject];

/**
 * `live`: not ended. `pending`: a VoiceCall that ended less than 15 minutes ago and whose entries are not associated yet.
 * `closed`: the rest.
 */
export const RecordState = { Live: 'live', Pending: 'pending', Closed: 'closed' } as const;
export type RecordState = (typeof RecordState)[keyof typeof RecordState];

/** The record that a transcript belongs to. */
export interface TranscriptRecord {
    /** 18 characters. */
    readonly id: string;
    readonly object: RecordObject;
    readonly state: RecordState;
    /** ISO 8601. */
    readonly startedAt: string | null;
    readonly endedAt: string | null;
}

/** A span that a detector proposes. */
export interface Suggestion extends Span {
    /** Unique within the answer. */
    readonly id: string;
    /** Confidence from 0 to 1. */
    readonly score: number;
    /** Why it is proposed, in words that quote nothing of the entry. */
    readonly why: string;
    /** Shared by the suggestions of one value: its parts, and where it is said again. No other value of the conversation has it, on whatever page. */
    readonly group: string | null;
}

/** Salesforce's role of the one who speaks, as SOQL spells it: `EndUser`, `Agent`, `Chatbot`, `System`, … */
export interface Sender {
    readonly role: string;
    readonly displayName: string | null;
}

/**
 * How far an entry was searched for what may have to be redacted. `full`: in its language. `written`: its language is not
 * covered, so values said in words were not understood. `none`: not at all; nobody may take it for clean.
 */
export const Searched = { Full: 'full', Written: 'written', None: 'none' } as const;
export type Searched = (typeof Searched)[keyof typeof Searched];

/** One entry of a transcript, as this caller may see it. */
export interface TranscriptEntry {
    /** Salesforce's identifier of the entry. */
    readonly identifier: string;
    /** Keyed digest of identifier and stored text; goes back with the spans. */
    readonly revision: string;
    /** Masked already for a caller who may only view. */
    readonly text: string;
    /** `text`, or another kind that cannot be redacted here: `richLink`, `choices`, `form`, `attachments`, `event`, …, `unknown`. */
    readonly kind: string;
    readonly redactable: boolean;
    readonly sender: Sender;
    /** Epoch milliseconds. */
    readonly clientTimestamp: number;
    /** Milliseconds; 0 for messages. */
    readonly durationMs: number;
    /** Sorted; empty for a caller who may only view. */
    readonly suggestions: readonly Suggestion[];
    /** `full` for an entry without text. With `none` it arrives masked whole for a caller who may only view. */
    readonly searched: Searched;
    /** What was masked for this caller, in offsets of `text`. */
    readonly masked: readonly Span[];
}

/** Where a page of entries stands. A page can hold fewer entries than its limit, or none, and still have a `before`. */
export interface Page {
    /** Cursor of the entries before these; `null` at the beginning of the transcript. */
    readonly before: string | null;
    /** Cursor of the entries after these; polls on the newest page. */
    readonly after: string | null;
    /** Present and true when Salesforce could not be asked for every entry. */
    readonly truncated?: boolean;
}

/** How many conversations the proxy holds active, and the most that it may. */
export interface ActiveConversations {
    readonly used: number;
    readonly ceiling: number;
}
/** How many calls the user made within the hour, and the most that the user may. */
export interface HourlyCalls {
    readonly used: number;
    readonly limit: number;
}

/** `read`: all that it has. `partial`: not all of it. `unavailable`: nothing, for now. */
export const ReaderState = { Read: 'read', Partial: 'partial', Unavailable: 'unavailable' } as const;
export type ReaderState = (typeof ReaderState)[keyof typeof ReaderState];

/** How reading went beside Connect REST. */
export interface Readers {
    /** The Conversation Data API, which has every kind of entry. */
    readonly conversationData: ReaderState;
}

/** Where a copy of entries comes from. */
export const CopySource = { DataCloud: 'dataCloud' } as const;
export type CopySource = (typeof CopySource)[keyof typeof CopySource];

/** A page that is a copy, because the org has no place for one more active conversation: it can be read and nothing else. */
export interface PageCopy {
    readonly source: CopySource;
    /** When the source said so, ISO 8601; how old its copies were then it does not tell. */
    readonly asOf: string;
    /** When a place frees, so that Salesforce itself can be read, ISO 8601. */
    readonly freesAt: string;
    /** How many entries of the page are masked whole: they were redacted, and the copy has not followed as far as is known. */
    readonly withheldCount: number;
}

/** Answer of `GET /v1/records/{recordId}/entries`. */
export interface EntriesAnswer {
    readonly record: TranscriptRecord;
    /** Ascending by time. */
    readonly entries: readonly TranscriptEntry[];
    readonly page: Page;
    readonly permissions: { readonly redact: boolean };
    readonly limits: { readonly activeConversations: ActiveConversations; readonly hourlyCalls: HourlyCalls };
    /** Absent where Connect REST is the only reader: its text messages are all that is shown. */
    readonly readers?: Readers;
    /** Present where the page is a copy: then no entry is redactable, and `permissions.redact` is false. */
    readonly copy?: PageCopy;
}

/** Bounds of `GET …/entries?limit=`. */
export const ENTRIES_PER_PAGE = { least: 1, most: 1000, default: 200 } as const;
