import { KEY_KEPT_MS, type EntryOutcome, type IdempotencyKeys, type KeyedCommit } from '../idempotencyKeys.ts';
import type { StateFile } from './database.ts';

/** Idempotency keys in SQLite. For outcomes the disk is not waited for: those that are not remembered are taken from the events. */
export function idempotencyKeysIn({ database, ledgers }: StateFile, now: () => number): IdempotencyKeys {
    const expire = ledgers.prepare('DELETE FROM idempotency_key WHERE created_at < ?');
    const select = database.prepare('SELECT body, commit_id, outcomes FROM idempotency_key WHERE scope = ?');
    const insert = database.prepare(
        'INSERT OR REPLACE INTO idempotency_key (scope, body, commit_id, outcomes, created_at) VALUES (?, ?, ?, NULL, ?)'
    );
    const update = ledgers.prepare('UPDATE idempotency_key SET outcomes = ? WHERE scope = ?');
    const remove = database.prepare('DELETE FROM idempotency_key WHERE scope = ?');
    return {
        find: async (scope) => {
            expire.run(now() - KEY_KEPT_MS);
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
