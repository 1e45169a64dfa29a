/**
 * `over`: has ended, or whoever ran it is gone. `underWay`: another process that uses this state runs it. `unknown`: this state
 * has not seen it.
 */
export const CommitState = { Over: 'over', UnderWay: 'underWay', Unknown: 'unknown' } as const;
export type CommitState = (typeof CommitState)[keyof typeof CommitState];

/** A PATCH of a commit. */
export interface SentPatch {
    readonly commitId: string;
    readonly conversationIdentifier: string;
    readonly updates: readonly SentUpdate[];
}

/** An entry that a PATCH writes. */
export interface SentUpdate {
    readonly identifier: string;
    /** Of the text that it comes to: the same for the same text. */
    readonly digest: string;
}

/** An update that was sent and is not answered: it may be made yet. */
export interface UnansweredUpdate extends SentUpdate {
    readonly commitId: string;
    /** Since it was sent, ms. */
    readonly age: number;
}

/** Knows of commits whether they may still write, so that nobody settles the outcome of one that is under way. */
export interface CommitsUnderWay {
    begin(commitId: string): Promise<void>;
    /** Notes a PATCH before it is sent. */
    sends(patch: SentPatch): Promise<void>;
    /** Notes that the PATCH is answered, be it with a refusal. */
    answered(patch: SentPatch): Promise<void>;
    end(commitId: string): Promise<void>;
    /** Whoever asks holds the lock under which commits of this process run, so that one of its own is over. */
    stateOf(commitId: string): Promise<CommitState>;
    /** Whether a PATCH of the commit was noted, answered or not. */
    hasSent(commitId: string): Promise<boolean>;
    /** The updates of a conversation that are not answered, of whichever commit and record. */
    unanswered(conversationIdentifier: string): Promise<readonly UnansweredUpdate[]>;
}

/** How long a commit is remembered, ms. */
export const COMMIT_KEPT_MS = 24 * 60 * 60 * 1000;
