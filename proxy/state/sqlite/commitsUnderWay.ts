import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { COMMIT_KEPT_MS, CommitState, type CommitsUnderWay } from '../commitsUnderWay.ts';

/** Commits under way in SQLite. `isAlone` tells whether no other process uses the state, and stays true once it is. */
export function commitsUnderWayIn(
    database: DatabaseSync,
    { now, isAlone }: { readonly now: () => number; readonly isAlone: () => boolean }
): CommitsUnderWay {
    const owner = randomUUID();
    const forget = database.prepare('DELETE FROM commit_under_way WHERE begun_at < ?');
    const forgetPatches = database.prepare('DELETE FROM sent_patch WHERE sent_at < ?');
    const insert = database.prepare(
        'INSERT INTO commit_under_way (commit_id, owner, begun_at, ended) VALUES (?, ?, ?, 0)'
    );
    const markEnded = database.prepare('UPDATE commit_under_way SET ended = 1 WHERE commit_id = ?');
    const select = database.prepare('SELECT owner, ended FROM commit_under_way WHERE commit_id = ?');
    const insertPatch = database.prepare(
        'INSERT OR REPLACE INTO sent_patch (commit_id, entries, sent_at) VALUES (?, ?, ?)'
    );
    const selectPatch = database.prepare('SELECT entries, sent_at FROM sent_patch WHERE commit_id = ?');
    return {
        begin: async (commitId) => {
            forget.run(now() - COMMIT_KEPT_MS);
            forgetPatches.run(now() - COMMIT_KEPT_MS);
            insert.run(commitId, owner, now());
            return Promise.resolve();
        },
        sends: async (commitId, identifiers) => {
            insertPatch.run(commitId, JSON.stringify(identifiers), now());
            return Promise.resolve();
        },
        end: async (commitId) => {
            markEnded.run(commitId);
            return Promise.resolve();
        },
        stateOf: async (commitId) => {
            const row = select.get(commitId);
            if (!row) return Promise.resolve(CommitState.Unknown);
            const isOver = row['ended'] === 1 || row['owner'] === owner || isAlone();
            return Promise.resolve(isOver ? CommitState.Over : CommitState.UnderWay);
        },
        latestPatch: async (commitId) => {
            const row = selectPatch.get(commitId);
            if (!row) return Promise.resolve(null);
            const identifiers = JSON.parse(String(row['entries'])) as readonly string[];
            return Promise.resolve({ identifiers, age: now() - Number(row['sent_at']) });
        }
    };
}
