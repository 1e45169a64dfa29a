import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runWithRoom } from '../testing/runWithRoom.ts';

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
});
