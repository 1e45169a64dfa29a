import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { joinOwners } from './owners.ts';

const MODULE = JSON.stringify(join(import.meta.dirname, 'owners.ts'));

describe('joinOwners', () => {
    let folder = '';
    before(async () => {
        folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
    });
    after(() => rm(folder, { recursive: true }));

    it('tells a process that is killed from one that lives, and removes what it leaves', async (test) => {
        const path = join(folder, 'killed.db');
        const script = `const { joinOwners } = await import(${MODULE});
            globalThis.owners = joinOwners(${JSON.stringify(path)});
            console.log(globalThis.owners.own);
            setInterval(() => undefined, 1000);`;
        const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'pipe' });
        test.after(() => child.kill('SIGKILL'));
        const [told] = (await once(child.stdout, 'data')) as [Buffer];
        const other = told.toString().trim();
        const owners = joinOwners(path);

        assert.equal(owners.isGone(other), false);
        child.kill('SIGKILL');
        await once(child, 'exit');
        assert.equal(owners.isGone(other), true);
        assert.equal(owners.isGone(owners.own), false);
        owners.release();
        assert.deepEqual(
            (await readdir(folder)).filter((name) => name.startsWith('killed.db')),
            []
        );
    });

    it('makes its files unreadable to others', async () => {
        const path = join(folder, 'private.db');
        const owners = joinOwners(path);

        assert.equal((await stat(`${path}-owner-${owners.own}`)).mode & 0o077, 0);
        owners.release();
    });

    it('keeps the files of those who join at the same time apart', () => {
        const path = join(folder, 'many.db');
        const all = Array.from({ length: 20 }, () => joinOwners(path));

        for (const owners of all) assert.ok(all.every(({ own }) => !owners.isGone(own)));
        for (const owners of all) owners.release();
        assert.ok(all.every(({ own }, index) => index === 0 || all[0]?.isGone(own)));
    });
});
