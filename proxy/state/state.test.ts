import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openDatabase } from './database.ts';
import { createIdempotencyKeys } from './idempotencyKeys.ts';
import { createLocks } from './locks.ts';
import { createSpentTokens } from './spentTokens.ts';

const NEVER = new AbortController().signal;
const DAY_MS = 24 * 60 * 60 * 1000;

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

    it('tells the variable and the cure when the file cannot be opened or is no database', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
        const letter = join(folder, 'letter.txt');
        await writeFile(letter, 'a letter, and no database');

        assert.throws(() => openDatabase(letter), /^Error: STATE_URL: /);
        assert.throws(() => openDatabase(join(letter, 'state.db')), /^Error: STATE_URL: /);
        await rm(folder, { recursive: true });
    });
});

describe('createSpentTokens', () => {
    it('spends a token once, until it could not be accepted anyhow', async () => {
        let time = 1000;
        const tokens = createSpentTokens(openDatabase(':memory:'), () => time);

        assert.equal(await tokens.spend('t', 2000), true);
        assert.equal(await tokens.spend('t', 2000), false);
        time = 2001;
        assert.equal(await tokens.spend('t', 9000), true);
    });
});

describe('createIdempotencyKeys', () => {
    it('remembers a commit from its beginning to its outcomes, for 24 hours', async () => {
        let time = 0;
        const keys = createIdempotencyKeys(openDatabase(':memory:'), () => time);
        const outcomes = [{ identifier: 'e', outcome: 'redacted' }] as const;

        assert.equal(await keys.find('k'), null);
        await keys.begin('k', { body: 'b', commitId: 'c' });
        assert.deepEqual(await keys.find('k'), { body: 'b', commitId: 'c', outcomes: null });
        await keys.finish('k', outcomes);
        time = DAY_MS;
        assert.deepEqual(await keys.find('k'), { body: 'b', commitId: 'c', outcomes });
        time = DAY_MS + 1;
        assert.equal(await keys.find('k'), null);
    });

    it('gives a key free', async () => {
        const keys = createIdempotencyKeys(openDatabase(':memory:'), () => 0);
        await keys.begin('k', { body: 'b', commitId: 'c' });

        await keys.forget('k');

        assert.equal(await keys.find('k'), null);
    });
});

describe('createLocks', () => {
    it('lets one holder of a name at a time run, in the order of asking', async () => {
        const locks = createLocks();
        const trace: string[] = [];
        const step = (name: string) => async (): Promise<void> => {
            trace.push(`${name} begins`);
            await Promise.resolve();
            trace.push(`${name} ends`);
        };

        await Promise.all(['a', 'b', 'c'].map(async (name) => locks.withLock('one', NEVER, step(name))));

        assert.deepEqual(trace, ['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    });

    it('lets holders of different names run side by side', async () => {
        const locks = createLocks();
        const { promise, resolve } = Promise.withResolvers<undefined>();

        const first = locks.withLock('one', NEVER, () => promise);
        await locks.withLock('two', NEVER, async () => Promise.resolve());
        resolve(undefined);
        await first;
    });

    it('lets who waits too long leave, and the others go on in order', async () => {
        const locks = createLocks();
        const { promise, resolve } = Promise.withResolvers<undefined>();
        const patience = new AbortController();
        const trace: string[] = [];
        const held = locks.withLock('one', NEVER, () => promise);
        const impatient = locks.withLock('one', patience.signal, async () => Promise.resolve(trace.push('impatient')));
        const patient = locks.withLock('one', NEVER, async () => Promise.resolve(trace.push('patient')));

        patience.abort(new Error('too long'));
        await assert.rejects(impatient, /too long/);
        assert.deepEqual(trace, []);
        resolve(undefined);
        await Promise.all([held, patient]);

        assert.deepEqual(trace, ['patient']);
        assert.equal(await locks.withFreeLock('one', async () => Promise.resolve('free')), 'free');
    });

    it('gives the lock back when a step fails', async () => {
        const locks = createLocks();

        await assert.rejects(locks.withLock('one', NEVER, () => Promise.reject(new Error('fails'))));
        assert.equal(await locks.withFreeLock('one', async () => Promise.resolve('runs')), 'runs');
    });

    it('does not run a step that would have to wait', async () => {
        const locks = createLocks();
        const { promise, resolve } = Promise.withResolvers<undefined>();
        const held = locks.withLock('one', NEVER, () => promise);

        assert.equal(await locks.withFreeLock('one', async () => Promise.resolve('runs')), null);
        resolve(undefined);
        await held;
    });
});
