import FAILED_LABEL from '@salesforce/label/c.RedactInline_StateFailed';
import VERIFIED_LABEL from '@salesforce/label/c.RedactInline_StateVerified';
import WAITING_LABEL from '@salesforce/label/c.RedactInline_StateWaiting';
import WRITING_LABEL from '@salesforce/label/c.RedactInline_StateWriting';
import WRITTEN_LABEL from '@salesforce/label/c.RedactInline_StateWritten';

/** Where an entry of a commit is. */
export const EntryState = {
    Waiting: 'waiting',
    Writing: 'writing',
    Written: 'written',
    Verified: 'verified',
    Failed: 'failed'
} as const;
export type EntryState = (typeof EntryState)[keyof typeof EntryState];

/** The states in words, in the order in which an entry goes through them. */
export const STATE_LABELS: Readonly<Record<EntryState, string>> = {
    [EntryState.Waiting]: WAITING_LABEL,
    [EntryState.Writing]: WRITING_LABEL,
    [EntryState.Written]: WRITTEN_LABEL,
    [EntryState.Verified]: VERIFIED_LABEL,
    [EntryState.Failed]: FAILED_LABEL
};

/** An entry of a commit. */
export interface CommittedEntry {
    readonly identifier: string;
    /** Who said it and when. */
    readonly name: string;
    readonly state: EntryState;
}

/** How far a commit is: an entry is half done once it is written, and done once it is read back. */
export interface CommitDistance {
    readonly done: number;
    readonly total: number;
    /** Entries that Salesforce has taken, or that have their outcome. */
    readonly writtenCount: number;
    /** Whether all is written and now read back. */
    readonly isChecking: boolean;
}

/** Says how far the entries of a commit are. */
export function commitDistance(states: Iterable<EntryState>): CommitDistance {
    const all = [...states];
    const settledCount = all.filter((state) => state === EntryState.Verified || state === EntryState.Failed).length;
    const writtenCount = settledCount + all.filter((state) => state === EntryState.Written).length;
    return {
        done: writtenCount + settledCount,
        total: all.length * 2,
        writtenCount,
        isChecking: all.length > 0 && writtenCount === all.length && settledCount < all.length
    };
}
