import type { Category, Span } from 'c/redaction';
import type { Actor, FlagOutcome } from './flags.ts';

/** Bounds of one commit. */
export const COMMIT_BOUNDS = {
    entries: 500,
    spansPerEntry: 200,
    /** UTF-16 code units; the length of Salesforce's message field. */
    entryText: 131_072,
    /** UTF-16 code units; the length of the field that stores a note. */
    note: 255,
    /** Bytes of the request body. */
    body: 1_048_576
} as const;

/** The spans of one entry, and the revision they were drafted on. */
export interface EntryRedaction {
    readonly identifier: string;
    readonly revision: string;
    readonly spans: readonly Span[];
}

/** Body of `POST /v1/records/{recordId}/redactions`. It never carries text. */
export interface RedactionsRequest {
    readonly reasonCode: string;
    /** Why, in the user's own words; refused when it repeats what is being redacted. */
    readonly note?: string;
    readonly entries: readonly EntryRedaction[];
}

/**
 * `redacted`: read back and equal. `mismatch`: Salesforce accepted and stores something else. `failed`: refused, the old
 * text stands. `missing`: gone at read-back. `unverified`: could not be read back (`text` is null), or Salesforce has
 * not answered and may write it yet (`text` is what it stores so far); settled by the next visit that can tell.
 */
export const Outcome = {
    Redacted: 'redacted',
    Mismatch: 'mismatch',
    Failed: 'failed',
    Missing: 'missing',
    Unverified: 'unverified'
} as const;
export type Outcome = (typeof Outcome)[keyof typeof Outcome];

/** What became of one entry of a commit. */
export interface RedactedEntry {
    readonly identifier: string;
    readonly outcome: Outcome;
    /** What Salesforce stores now; `null` when it could not be read. */
    readonly text: string | null;
    readonly revision: string | null;
    /** Present on `redacted` where a request was repeated and `text` is not what was read back: somebody has changed or deleted it since. */
    readonly changedSince?: true;
}

/** Answer of `POST /v1/records/{recordId}/redactions`. */
export interface RedactionsAnswer {
    readonly commitId: string;
    readonly entries: readonly RedactedEntry[];
    /** Present when outcome events could not be stored yet; the next call heals it. */
    readonly audit?: 'pending';
}

/** Body of `POST /v1/records/{recordId}/preview`: what is drafted. It never carries text. */
export interface PreviewRequest {
    readonly entries: readonly EntryRedaction[];
}

/** What is done with suggestions: `dismiss` keeps them from being sent again, `restore` takes that back. */
export const DismissalAction = { Dismiss: 'dismiss', Restore: 'restore' } as const;
export type DismissalAction = (typeof DismissalAction)[keyof typeof DismissalAction];

/** Bounds of one call of `POST …/dismissals`. */
export const DISMISSAL_BOUNDS = { entries: 200, spansPerEntry: 50 } as const;

/** Body of `POST /v1/records/{recordId}/dismissals`: the spans of suggestions. It never carries text. */
export interface DismissalsRequest {
    readonly action: DismissalAction;
    readonly entries: readonly EntryRedaction[];
}

/** Answer of `POST /v1/records/{recordId}/dismissals`. */
export interface DismissalsAnswer {
    /** How many values are newly remembered or forgotten; those that were so before do not count. */
    readonly changed: number;
}

/** What an audit event tells of. */
export const EventType = {
    Intent: 'Intent',
    Outcome: 'Outcome',
    /** An entry was flagged for a supervisor; `commitId` is the flag's id. */
    Flag: 'Flag',
    /** A flag was resolved; `commitId` is that of the commit that redacted the entry, else the flag's id. */
    FlagResolved: 'FlagResolved',
    /** A supervisor got entries in clear; it names none of them. Written where the org's policy asks for it. */
    View: 'View',
    /** A suggestion was dismissed; the event's only span says which. */
    Dismissal: 'Dismissal',
    /** A dismissal was taken back. */
    DismissalWithdrawn: 'DismissalWithdrawn',
    /** The deletion of the whole conversation was asked for (no outcome), or ended: `missing` when it is gone, else `failed` or `unverified`. */
    Erasure: 'Erasure'
} as const;
export type EventType = (typeof EventType)[keyof typeof EventType];

/** One audit event of a record. */
export interface AuditEvent {
    readonly type: EventType;
    readonly commitId: string;
    readonly entryIdentifier: string;
    readonly reasonCode: string | null;
    readonly categories: readonly Category[];
    /** None for who may only view: their lengths tell something of what was there. */
    readonly spans: readonly Span[];
    /** Of an `Outcome` what became of the entry, of a `FlagResolved` what became of the flag. */
    readonly outcome: Outcome | FlagOutcome | null;
    /** What the actor noted with an intent. */
    readonly note: string | null;
    readonly actor: Actor;
    /** ISO 8601. */
    readonly occurredAt: string;
    /** Whether the proxy's signature fits; whoever may create events in Salesforce can make one by hand. */
    readonly signed: boolean;
}

/** Answer of `GET /v1/records/{recordId}/redactions`: newest first. */
export interface AuditEventsAnswer {
    readonly events: readonly AuditEvent[];
    /** `before` is the cursor of the older events; a page may hold fewer events than another, or none, and still have one. */
    readonly page: { readonly before: string | null };
}
