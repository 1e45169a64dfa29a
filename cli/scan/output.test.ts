import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

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

/** Files have room for 1,024 bytes, as if the disk were full then. */
async function write(path: string, length: number): Promise<string> {
    const node = [process.execPath, '--input-type=module', '--eval', WRITES, OUTPUT, path, String(length)];
    const { stdout } = await promisify(execFile)('sh', ['-c', 'ulimit -f 2 && exec "$0" "$@"', ...node]);
    return stdout.trim();
}

describe('openOutput', () => {
    it('leaves no file whose end had no room, and says so', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'output-'));
        try {
            assert.equal(await write(join(folder, 'whole'), 1024), 'kept');
            const path = join(folder, 'cut');
            assert.equal(await write(path, 1500), `73 cannot write ${path}: EFBIG`);
            assert.deepEqual(await readdir(folder), ['whole']);
        } finally {
            await rm(folder, { recursive: true });
        }
    });
});
