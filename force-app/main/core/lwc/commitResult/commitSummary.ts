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

/** What became of a commit. */
export interface CommitSummary {
    /** Entries that were redacted and read back equal. */
    readonly verifiedCount: number;
    readonly rest: readonly UnredactedEntry[];
    /** Whether the audit's outcome events are still to be stored. */
    readonly isAuditPending: boolean;
}
