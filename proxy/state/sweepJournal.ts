import type { RecordObject } from 'c/proxyContract';

/** A record that a sweep visits. */
export interface SweepItem {
    /** 18 characters. */
    readonly recordId: string;
    readonly object: RecordObject;
    /** What Connect knows its conversation by; empty where the user may not see that. */
    readonly conversationIdentifier: string;
    /** Epoch ms. */
    readonly endedAt: number;
}

/** An item that is to be visited. */
export interface OpenItem extends SweepItem {
    /** What was about to be written when the visit was interrupted, as {@link SweepJournal.begin} was given it; else `null`. */
    readonly prepared: string | null;
}

/** How far a sweep is. */
export interface SweepStanding {
    /** Not visited yet; with those whose visit was interrupted. */
    readonly open: number;
    readonly done: number;
    readonly failed: number;
    /** Sums of what the visits have counted, by their names. */
    readonly counts: SweepCounts;
}

/** An item whose visit has failed. */
export interface FailedItem {
    readonly recordId: string;
    /** A code of the catalogue of problems, {@link NOT_COMPLETE} or {@link READ_IN_PART}. */
    readonly code: string;
}

/** The code of an item that was visited, and of which not all was done. */
export const NOT_COMPLETE = 'NOT_COMPLETE';

/** The code of an item of which not all was read: of what the Conversation Data API alone has, a part or nothing. */
export const READ_IN_PART = 'READ_IN_PART';

/** What of a record nobody can redact is counted under, with the record after a dot. */
export const UNREDACTABLE_IN = 'unredactableIn';

/** What is done once and for all is counted under this, alone or with more behind it: the next visit does not find it again. */
export const LASTING = 'redacted';

/**
 * Numbers by the name of what they count, added up over the items: of each what its last visit that counted anything has counted,
 * and what is {@link LASTING} of all of its visits.
 */
export type SweepCounts = Readonly<Record<string, number>>;

/** A sweep as it was begun. */
export interface StoredSweep {
    /** As {@link SweepJournal.create} was given them. */
    readonly settings: string;
    /** Whether all of its items are in; before that nothing was visited. */
    readonly isListed: boolean;
}

/**
 * Remembers of sweeps which records they visit and which of them are done: ids, keyed digests, offsets and counts, never what
 * anybody said. Whatever is stopped goes on from here. A sweep is remembered for {@link SWEEP_KEPT_MS} after its last change.
 */
export interface SweepJournal {
    create(sweepId: string, settings: string): Promise<void>;
    /** `null` where there is no such sweep, or none any more. */
    find(sweepId: string): Promise<StoredSweep | null>;
    /** Adds items; one that is in already stays as it is. */
    add(sweepId: string, items: readonly SweepItem[]): Promise<void>;
    markListed(sweepId: string): Promise<void>;
    /** The next open items: those whose visit was interrupted, then those that ended last. */
    next(sweepId: string, most: number): Promise<readonly OpenItem[]>;
    /** The open items of these conversations. */
    openAmong(sweepId: string, conversationIdentifiers: readonly string[]): Promise<readonly OpenItem[]>;
    /** Notes what is about to be written to an open item. */
    begin(sweepId: string, recordId: string, prepared: string): Promise<void>;
    /** In one step: an open item is done, and its counts take the place of those of its visit before. Nothing changes for any other. */
    finish(sweepId: string, recordId: string, counts: SweepCounts): Promise<void>;
    /** In one step: an open item has failed, is not visited again unless asked for, and its counts are taken likewise; none leave what there is. */
    fail(sweepId: string, recordId: string, code: string, counts: SweepCounts): Promise<void>;
    /** Makes failed items open again. */
    tryAgain(sweepId: string, recordIds: readonly string[]): Promise<void>;
    standing(sweepId: string): Promise<SweepStanding>;
    /** Ordered by record. */
    failures(sweepId: string): Promise<readonly FailedItem[]>;
}

/** How long a sweep is remembered, ms. */
export const SWEEP_KEPT_MS = 90 * 24 * 60 * 60 * 1000;
