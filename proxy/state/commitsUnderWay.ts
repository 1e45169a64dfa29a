/**
 * `over`: has ended, or whoever ran it is gone. `underWay`: another process that uses this state runs it. `unknown`: this state
 * has not seen it.
 */
export const CommitState = { Over: 'over', UnderWay: 'underWay', Unknown: 'unknown' } as const;
export type CommitState = (typeof CommitState)[keyof typeof CommitState];

/** The entries that the latest PATCH of a commit writes, none once it is answered, and how long ago that was noted, ms. */
export interface SentPatch {
    readonly identifiers: readonly string[];
    readonly age: number;
}

/** Knows of commits whether they may still write, so that nobody settles the outcome of one that is under way. */
export interface CommitsUnderWay {
    begin(commitId: string): Promise<void>;
    /** Notes a PATCH of the commit before it is sent, or with no entries that it is answered. There is one at a time. */
    sends(commitId: string, identifiers: readonly string[]): Promise<void>;
    end(commitId: string): Promise<void>;
    /** Whoever asks holds the lock under which commits of this process run, so that one of its own is over. */
    stateOf(commitId: string): Promise<CommitState>;
    /** `null` where none was sent. */
    latestPatch(commitId: string): Promise<SentPatch | null>;
}

/** How long a commit is remembered, ms. */
export const COMMIT_KEPT_MS = 24 * 60 * 60 * 1000;
