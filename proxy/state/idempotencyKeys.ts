import type { DatabaseSync } from 'node:sqlite';
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
}

/** Remembers for 24 hours which commit an idempotency key belongs to. Scopes are keyed digests of user, record and key. */
export interface IdempotencyKeys {
    find(scope: string): Promise<KeyedCommit | null>;
    begin(scope: string, commit: Pick<KeyedCommit, 'body' | 'commitId'>): Promise<void>;
    finish(scope: string, outcomes: readonly EntryOutcome[]): Promise<void>;
    /** Gives the key free again, because nothing was written under it. */
    forget(scope: string): Promise<void>;
}

const KEPT_MS = 24 * 60 * 60 * 1000;

/** Idempotency keys in SQLite. */
export function createIdempotencyKeys(database: DatabaseSync, now: () => number): IdempotencyKeys {
    const expire = database.prepare('DELETE FROM idempotency_key WHERE created_at < ?');
    const select = database.prepare('SELECT body, commit_id, outcomes FROM idempotency_key WHERE scope = ?');
    const insert = database.prepare(
        'INSERT OR REPLACE INTO idempotency_key (scope, body, commit_id, outcomes, created_at) VALUES (?, ?, ?, NULL, ?)'
    );
    const update = database.prepare('UPDATE idempotency_key SET outcomes = ? WHERE scope = ?');
    const remove = database.prepare('DELETE FROM idempotency_key WHERE scope = ?');
    return {
        find: async (scope) => {
            expire.run(now() - KEPT_MS);
            const row = select.get(scope);
            return Promise.resolve(row ? toKeyedCommit(row) : null);
        },
        begin: async (scope, { body, commitId }) => {
            insert.run(scope, body, commitId, now());
            return Promise.resolve();
        },
        finish: async (scope, outcomes) => {
            update.run(JSON.stringify(outcomes), scope);
            return Promise.resolve();
        },
        forget: async (scope) => {
            remove.run(scope);
            return Promise.resolve();
        }
    };
}

function toKeyedCommit(row: Readonly<Record<string, unknown>>): KeyedCommit {
    return {
        body: String(row['body']),
        commitId: String(row['commit_id']),
        outcomes: typeof row['outcomes'] === 'string' ? (JSON.parse(row['outcomes']) as readonly EntryOutcome[]) : null
    };
}
