import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { conversationWindowIn } from './conversationWindow.ts';
import { openDatabase, openForLedgers } from './database.ts';
import { openSqliteState } from './openSqliteState.ts';

/** Two threads wait for each other before each file. */
const MAKE_TOGETHER = `const { workerData: { paths, arrived } } = require('node:worker_threads');
    import(${JSON.stringify(join(import.meta.dirname, 'database.ts'))}).then(({ makePrivateFile }) => {
        for (const [index, path] of paths.entries()) {
            Atomics.add(arrived, index, 1);
            while (Atomics.load(arrived, index) < 2);
            makePrivateFile(path);
        }
    }).finally(() => arrived.fill(2));`;

describe('openDatabase', () => {
    it('lets nobody else read any of its files', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
        const database = openDatabase(join(folder, 'state.db'));

        const names = await readdir(folder);
        const modes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mode & 0o077));

        assert.deepEqual(names.toSorted(), ['state.db', 'state.db-shm', 'state.db-wal']);
        assert.deepEqual(new Set(modes), new Set([0]));
        database.close();
        await rm(folder, { recursive: true });
    });

    it('makes each file once where two begin at the same moment', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
        const paths = Array.from({ length: 200 }, (_, number) => join(folder, String(number)));
        const workerData = { paths, arrived: new Int32Array(new SharedArrayBuffer(4 * paths.length)) };
        const workers = [1, 2].map(() => new Worker(MAKE_TOGETHER, { eval: true, workerData }));

        await Promise.all(workers.map((worker) => once(worker, 'exit')));

        assert.equal((await readdir(folder)).length, paths.length);
        await rm(folder, { recursive: true });
    });

    it('forgets nothing over a restart', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
        const open = (): ReturnType<typeof openDatabase> => openDatabase(join(folder, 'state', 'ledger.db'));
        const before = open();
        await conversationWindowIn(before, () => 0).enter('a', 1);
        before.close();

        const after = open();
        assert.equal(await conversationWindowIn(after, () => 1).enter('b', 1), false);
        after.close();
        await rm(folder, { recursive: true });
    });
});

describe('openForLedgers', () => {
    it('does not wait for the disk, where the rest of the state does', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
        const path = join(folder, 'state.db');
        const [state, ledgers] = [openDatabase(path), openForLedgers(path)];
        const waits = (database: typeof state): unknown =>
            database.prepare('PRAGMA synchronous').get()?.['synchronous'];

        assert.deepEqual([waits(state), waits(ledgers)], [2, 1]);
        ledgers.close();
        state.close();
        await rm(folder, { recursive: true });
    });

    it('leaves the lock on the file, without which any other program that closes it last removes its log', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
        const path = join(folder, 'state.db');
        const state = openDatabase(path);
        const { ino } = await stat(path);

        const ledgers = openForLedgers(path);

        const locks = (await readFile('/proc/locks', 'utf8')).split('\n');
        assert.ok(locks.some((lock) => lock.includes(` ${String(process.pid)} `) && lock.includes(`:${String(ino)} `)));
        ledgers.close();
        state.close();
        await rm(folder, { recursive: true });
    });

    it('keeps what was entered by a process that ended without a word', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
        const path = join(folder, 'state.db');
        const died = openSqliteState(path, () => 0);
        await died.conversationWindow.enter('a', 1);
        await died.callWindow.take('u', 3, 10);

        const after = openSqliteState(path, () => 1);

        assert.equal(await after.conversationWindow.enter('b', 1), false);
        assert.equal(await after.callWindow.count('u'), 3);
        await after.close();
        await died.close();
        await rm(folder, { recursive: true });
    });
});
