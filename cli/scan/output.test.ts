import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { CommandError } from '../commandError.ts';
import { runWithRoom } from '../testing/runWithRoom.ts';
import { openOutput } from './output.ts';

const OUTPUT = join(import.meta.dirname, 'output.ts');

/** Writes a text whole, as `scan` does, and says how that ended. */
const WRITES = `
    const [module, path, length] = process.argv.slice(1);
    const { openOutput } = await import(module);
    const output = await openOutput(path);
    try {
        await output.write('x'.repeat(Number(length)));
        await output.keep();
        console.log('kept');
    } catch ({ exitCode, message }) {
        await output.discard();
        console.log(exitCode, message);
    }
`;

describe('openOutput', () => {
    it('leaves no file whose end had no room, and says so', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'output-'));
        try {
            assert.equal(await runWithRoom(WRITES, OUTPUT, join(folder, 'whole'), '1024'), 'kept');
            const path = join(folder, 'cut');
            assert.equal(await runWithRoom(WRITES, OUTPUT, path, '1500'), `73 cannot write ${path}: EFBIG`);
            assert.deepEqual(await readdir(folder), ['whole']);
        } finally {
            await rm(folder, { recursive: true });
        }
    });

    it('writes over nothing that is left or linked where it writes, and goes on once that is deleted', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'output-'));
        try {
            const path = join(folder, 'findings');
            const unfinished = `${path}.unfinished`;
            const elsewhere = join(folder, 'elsewhere');
            await writeFile(elsewhere, 'kept');
            for (const leave of [
                () => symlink(elsewhere, unfinished),
                () => symlink(join(folder, 'nowhere'), unfinished),
                () => writeFile(unfinished, 'half')
            ]) {
                await leave();
                await assert.rejects(openOutput(path), ({ message, exitCode }: CommandError) => {
                    assert.equal(exitCode, 73);
                    return message.startsWith(`${unfinished} is there already`) && message.includes('delete it');
                });
                await rm(unfinished);
            }

            const output = await openOutput(path);
            await output.write('whole');
            await output.keep();

            assert.deepEqual((await readdir(folder)).sort(), ['elsewhere', 'findings']);
            assert.deepEqual([await readFile(elsewhere, 'utf8'), await readFile(path, 'utf8')], ['kept', 'whole']);
        } finally {
            await rm(folder, { recursive: true });
        }
    });
});
