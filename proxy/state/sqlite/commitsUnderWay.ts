import { COMMIT_KEPT_MS, CommitState, type CommitsUnderWay } from '../commitsUnderWay.ts';
import { inTransaction, type StateFile } from './database.ts';
import type { Owners } from './owners.ts';

/**
 * Commits under way in SQLite. The disk is waited for before a PATCH is sent, and then alone: whatever else is forgotten without
 * power, its process has ended with it.
 */
export function commitsUnderWayIn(
    { database, ledgers }: StateFile,
    { now, owners }: { readonly now: () => number; readonly owners: Pick<Owners, 'own' | 'isGone'> }
): CommitsUnderWay {
    const { own } = owners;
    const forget = [
        ledgers.prepare('DELETE FROM commit_under_way WHERE begun_at < ?'),
        ledgers.prepare('DELETE FROM patching_commit WHERE sent_at < ?'),
        ledgers.prepare('DELETE FROM unanswered_update WHERE sent_at < ?')
    ];
    const insert = ledgers.prepare(
        'INSERT INTO commit_under_way (commit_id, owner, begun_at, ended) VALUES (?, ?, ?, 0)'
    );
    const markEnded = ledgers.prepare('UPDATE commit_under_way SET ended = 1 WHERE commit_id = ?');
    const select = database.prepare('SELECT owner, ended FROM commit_under_way WHERE commit_id = ?');
    const markSent = database.prepare('INSERT OR REPLACE INTO patching_commit (commit_id, sent_at) VALUES (?, ?)');
    const selectSent = database.prepare('SELECT 1 FROM patching_commit WHERE commit_id = ?');
    const insertUpdates = database.prepare(
        'INSERT OR REPLACE INTO unanswered_update (conversation, entry, commit_id, digest, sent_at) ' +
            "SELECT ?1, json_extract(value, '$.identifier'), ?2, json_extract(value, '$.digest'), ?3 FROM json_each(?4)"
    );
    const deleteUpdates = ledgers.prepare(
        'DELETE FROM unanswered_update WHERE conversation = ?1 AND commit_id = ?2 ' +
            "AND entry IN (SELECT json_extract(value, '$.identifier') FROM json_each(?3))"
    );
    const selectUpdates = database.prepare(
        'SELECT entry, commit_id, digest, sent_at FROM unanswered_update WHERE conversation = ?'
    );
    const setBack = database.prepare('UPDATE unanswered_update SET sent_at = ? WHERE conversation = ? AND sent_at > ?');
    return {
        begin: async (commitId) => {
            for (const statement of forget) statement.run(now() - COMMIT_KEPT_MS);
            insert.run(commitId, own, now());
            return Promise.resolve();
        },
        sends: async ({ commitId, conversationIdentifier, updates }) => {
            inTransaction(database, () => {
                markSent.run(commitId, now());
                insertUpdates.run(conversationIdentifier, commitId, now(), JSON.stringify(updates));
            });
            return Promise.resolve();
        },
        answered: async ({ commitId, conversationIdentifier, updates }) => {
            deleteUpdates.run(conversationIdentifier, commitId, JSON.stringify(updates));
            return Promise.resolve();
        },
        end: async (commitId) => {
            markEnded.run(commitId);
            return Promise.resolve();
        },
        stateOf: async (commitId) => {
            const row = select.get(commitId);
            if (!row) return Promise.resolve(CommitState.Unknown);
            const isOver = row['ended'] === 1 || row['owner'] === own || owners.isGone(String(row['owner']));
            return Promise.resolve(isOver ? CommitState.Over : CommitState.UnderWay);
        },
        hasSent: async (commitId) => Promise.resolve(selectSent.get(commitId) !== undefined),
        unanswered: async (conversationIdentifier) => {
            const time = now();
            const rows = selectUpdates.all(conversationIdentifier);
            // The clock was ahead, and nothing is awaited longer for that.
            if (rows.some((row) => Number(row['sent_at']) > time)) setBack.run(time, conversationIdentifier, time);
            const found = rows.map((row) => ({
                identifier: String(row['entry']),
                commitId: String(row['commit_id']),
                digest: String(row['digest']),
                age: Math.max(0, time - Number(row['sent_at']))
            }));
            return Promise.resolve(found);
        }
    };
}
