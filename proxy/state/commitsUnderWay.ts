import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

/**
 * `over`: has ended, or whoever ran it is gone. `underWay`: another process that uses this state runs it. `unknown`: this state
 * has not seen it.
 */
export const CommitState = { Over: 'over', UnderWay: 'underWay', Unknown: 'unknown' } as const;
export type CommitState = (typeof CommitState)[keyof typeof CommitState];

/** Knows of commits whether they may still write, so that nobody settles the outcome of one that is under way. */
export interface CommitsUnderWay {
    begin(commitId: string): Promise<void>;
    end(commitId: string): Promise<void>;
    /** Whoever asks holds the lock under which commits of this process run, so that one of its own is over. */
    stateOf(commitId: string): Promise<CommitState>;
}

const KEPT_MS = 24 * 60 * 60 * 1000;

/** Commits under way in SQLite. `isAlone` tells whether no other process uses the state, and stays true once it is. */
export function createCommitsUnderWay(
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
            forget.run(now() - KEPT_MS);
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
