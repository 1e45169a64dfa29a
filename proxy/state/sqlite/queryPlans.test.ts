import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import { apiUsageStoreIn } from './apiUsageStore.ts';
import { callWindowIn } from './callWindow.ts';
import { commitsUnderWayIn } from './commitsUnderWay.ts';
import { conversationWindowIn } from './conversationWindow.ts';
import { openDatabase } from './database.ts';
import { idempotencyKeysIn } from './idempotencyKeys.ts';
import { pauseStoreIn } from './pauseStore.ts';
import { spentTokensIn } from './spentTokens.ts';
import { sweepJournalIn } from './sweepJournal.ts';

const now = (): number => 0;

/** Conversations are never more than the ceiling, and all of them are asked for; what a statement is given is no table. */
const MAY_SCAN = /^SCAN active_conversation USING COVERING INDEX|^SCAN json_each VIRTUAL TABLE/;

/** All that the state asks of SQLite, by what its parts prepare. */
function statementsOf(database: DatabaseSync): readonly string[] {
    const statements: string[] = [];
    const prepare = database.prepare.bind(database);
    database.prepare = (sql) => {
        statements.push(sql);
        return prepare(sql);
    };
    const ledgers = [apiUsageStoreIn, callWindowIn, conversationWindowIn, pauseStoreIn, spentTokensIn];
    for (const open of ledgers) open(database, now);
    const file = { database, ledgers: database };
    idempotencyKeysIn(file, now);
    sweepJournalIn(database, now);
    commitsUnderWayIn(file, { now, owners: { own: 'one', isGone: () => true } });
    database.prepare = prepare;
    return statements;
}

/** What SQLite does for a statement, step by step. */
function planOf(database: DatabaseSync, sql: string): readonly string[] {
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...Array.from(sql.matchAll(/\?/g), () => 0));
    return plan.map(({ detail }) => String(detail));
}

function scansOf(database: DatabaseSync): readonly string[] {
    return statementsOf(database).flatMap((sql) =>
        planOf(database, sql)
            .filter((detail) => detail.startsWith('SCAN') && !MAY_SCAN.test(detail))
            .map((detail) => `${sql}: ${detail}`)
    );
}

describe('the state in SQLite', () => {
    it('goes through no whole table that grows, in any of its statements', () => {
        const database = openDatabase(':memory:');

        assert.ok(statementsOf(database).length > 30);
        assert.deepEqual(scansOf(database), []);
    });

    it('goes neither through all that is open of a sweep for one conversation, nor sorts it for what is next', () => {
        const database = openDatabase(':memory:');
        const statements = statementsOf(database).filter((sql) => sql.includes('FROM sweep_item'));
        const ofConversation = statements.filter((sql) => sql.includes('conversation = ?'));
        const inOrder = statements.filter((sql) => sql.includes('LIMIT'));

        assert.deepEqual([ofConversation.length, inOrder.length], [1, 1]);
        for (const sql of ofConversation)
            assert.match(planOf(database, sql).join('\n'), /\(sweep=\? AND conversation=\?\)/);
        for (const sql of inOrder) assert.doesNotMatch(planOf(database, sql).join('\n'), /TEMP B-TREE/);
    });

    it('does so in a file of an earlier version, too', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
        const path = join(folder, 'state.db');
        const earlier = new DatabaseSync(path);
        earlier.exec(`
            CREATE TABLE active_conversation (conversation TEXT PRIMARY KEY, touched_at INTEGER NOT NULL) STRICT;
            CREATE TABLE hourly_call (user TEXT NOT NULL, called_at INTEGER NOT NULL, calls INTEGER NOT NULL) STRICT;
            CREATE INDEX hourly_call_user ON hourly_call (user, called_at);
            INSERT INTO hourly_call VALUES ('ann', 1, 3);
        `);
        earlier.close();

        const database = openDatabase(path);

        assert.deepEqual(scansOf(database), []);
        const window = callWindowIn(database, () => 2);
        assert.equal(await window.count('ann'), 3);
        await window.take('ann', 4, 10);
        database.close();
        const again = openDatabase(path);
        assert.equal(await callWindowIn(again, () => 2).count('ann'), 7);
        again.close();
        await rm(folder, { recursive: true });
    });
});
