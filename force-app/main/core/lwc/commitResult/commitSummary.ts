/** An entry that a commit did not redact, or not for sure. */
export interface UnredactedEntry {
    readonly identifier: string;
    /** Who said it and when. */
    readonly name: string;
    /** What became of it, in words. */
    readonly cause: string;
    /** Whether its spans are still drafted. */
    readonly isDrafted: boolean;
}

/** What is known of copies of the entries that a commit redacted. */
export interface ToldCopies {
    /** The entries that are asked about. */
    readonly identifiers: readonly string[];
    /** Whether these copies still hold the old text, in words. */
    readonly lines: readonly string[];
    readonly isAsking: boolean;
}

/** What became of a commit. */
export interface CommitSummary {
    /** Entries that were redacted and read back equal. */
    readonly verifiedCount: number;
    readonly rest: readonly UnredactedEntry[];
    /** Whether the audit's outcome events are still to be stored. */
    readonly isAuditPending: boolean;
    /** `null`, or left out, where nobody can ask, or has asked yet. */
    readonly copies?: ToldCopies | null;
}
