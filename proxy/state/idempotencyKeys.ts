import type { Outcome } from 'c/proxyContract';

/** What is known of a commit that a key was used for. */
export interface KeyedCommit {
    /** Keyed digest of the request body. */
    readonly body: string;
    readonly commitId: string;
    /** `null` while the commit is under way, or when the proxy died under it. */
    readonly outcomes: readonly EntryOutcome[] | null;
}

/** What became of one entry of a commit. */
export interface EntryOutcome {
    readonly identifier: string;
    readonly outcome: Outcome;
    /** Digest of the text that was read back, as the audit event has it; `null` where none was. */
    readonly afterDigest: string | null;
}

/** Remembers for 24 hours which commit an idempotency key belongs to. Scopes are keyed digests of user, record and key. */
export interface IdempotencyKeys {
    find(scope: string): Promise<KeyedCommit | null>;
    begin(scope: string, commit: Pick<KeyedCommit, 'body' | 'commitId'>): Promise<void>;
    finish(scope: string, outcomes: readonly EntryOutcome[]): Promise<void>;
    /** Gives the key free again, because nothing was written under it. */
    forget(scope: string): Promise<void>;
}

/** How long a key is remembered, ms. */
export const KEY_KEPT_MS = 24 * 60 * 60 * 1000;
