import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { conversationWindowIn } from './conversationWindow.ts';
import { openDatabase } from './database.ts';

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
