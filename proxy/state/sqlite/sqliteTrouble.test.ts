import assert from 'node:assert/strict';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import type { State } from '../state.ts';
import { inTransaction, openDatabase } from './database.ts';
import { openSqliteState } from './openSqliteState.ts';
import { tellingTrouble, troubleOf } from './sqliteTrouble.ts';

const CARD = '4111 1111 1111 1111';

/** One thing that each part of a state writes. */
const WRITES: Readonly<Record<string, (state: State) => Promise<unknown>>> = {
    conversationWindow: ({ conversationWindow }) => conversationWindow.enter('a', 1),
    callWindow: ({ callWindow }) => callWindow.take('u', 1, 10),
    idempotencyKeys: ({ idempotencyKeys }) => idempotencyKeys.begin('k', { body: 'b', commitId: 'c' }),
    commitsUnderWay: ({ commitsUnderWay }) => commitsUnderWay.begin('c'),
    spentTokens: ({ spentTokens }) => spentTokens.spend('t', 1),
    pauses: ({ pauses }) => pauses.prolong('s', 1),
    check: (state) => state.check()
};

describe('a state in SQLite', () => {
    it('is unavailable, and soon says so, while another process keeps the file locked; then it goes on', async () => {
        await withFile(async (path) => {
            const state = openSqliteState(path, () => 0);
            const other = new DatabaseSync(path);
            other.exec('BEGIN IMMEDIATE');
            for (const [part, write] of Object.entries(WRITES)) {
                const asked = performance.now();
                await assert.rejects(write(state), unavailable('sqlite_busy'), part);
                assert.ok(performance.now() - asked < 2_000, part);
            }

            other.exec('ROLLBACK');

            for (const write of Object.values(WRITES)) await write(state);
            other.close();
            await state.close();
        });
    });

    it('says that it is not there any more when its file was deleted or another took its place', async () => {
        await withFile(async (path) => {
            const state = openSqliteState(path, () => 0);
            await rename(path, `${path}.moved`);

            await assert.rejects(state.check(), { code: 'STATE_UNAVAILABLE', extras: { reason: 'sqlite_gone' } });
            await writeFile(path, '');
            await assert.rejects(state.check(), { code: 'STATE_UNAVAILABLE', extras: { reason: 'sqlite_gone' } });
            await rename(`${path}.moved`, path);
            await state.check();
            await state.close();
        });
    });

    it('is unavailable when its file is damaged', async () => {
        await withFile(async (path) => {
            const state = openSqliteState(path, () => 0);
            const other = new DatabaseSync(path);
            other.exec('DROP TABLE hourly_call');

            await assert.rejects(state.callWindow.count('u'), unavailable('sqlite_error'));
            other.close();
            await state.close();
        });
    });
});

describe('troubleOf', () => {
    it('tells a disk that is full, and that alone, also when SQLite has ended the transaction itself', async () => {
        const database = openDatabase(':memory:');
        database.exec('PRAGMA max_page_count=1');
        const { fill } = tellingTrouble({
            fill: async () =>
                Promise.resolve(
                    inTransaction(database, () =>
                        database
                            .prepare('INSERT INTO spent_token (token, expires_at) VALUES (?, 1)')
                            .run('t'.repeat(100_000))
                    )
                )
        });

        await assert.rejects(fill(), unavailable('sqlite_full'));
        database.close();
    });

    it('tells extended codes by their kind', () => {
        const ioerrFsync = Object.assign(new Error(CARD), { code: 'ERR_SQLITE_ERROR', errcode: 10 | (4 << 8) });

        assert.equal(troubleOf(ioerrFsync), 'sqlite_ioerr');
    });

    it('leaves what is no trouble of SQLite to others', async () => {
        const fault = new TypeError(CARD);
        const { fail } = tellingTrouble({ fail: async () => Promise.reject(fault) });

        assert.equal(troubleOf(fault), null);
        await assert.rejects(fail(), fault);
    });
});

function unavailable(reason: string): object {
    const retryAfterSeconds = 5;
    return (error: { code: string; extras: { reason: string; retryAfterSeconds: number } }): boolean => {
        assert.deepEqual(
            [error.code, error.extras.reason, error.extras.retryAfterSeconds],
            ['STATE_UNAVAILABLE', reason, retryAfterSeconds]
        );
        return true;
    };
}

async function withFile(test: (path: string) => Promise<void>): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
    try {
        await test(join(folder, 'state.db'));
    } finally {
        await rm(folder, { recursive: true });
    }
}
