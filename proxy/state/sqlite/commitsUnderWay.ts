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
    const insert = database.prepare(
        'INSERT INTO commit_under_way (commit_id, owner, begun_at, ended) VALUES (?, ?, ?, 0)'
    );
    const markEnded = database.prepare('UPDATE commit_under_way SET ended = 1 WHERE commit_id = ?');
    const select = database.prepare('SELECT owner, ended FROM commit_under_way WHERE commit_id = ?');
    return {
        begin: async (commitId) => {
            forget.run(now() - COMMIT_KEPT_MS);
            insert.run(commitId, owner, now());
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
        }
    };
}
