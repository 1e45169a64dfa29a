import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runWithRoom } from '../testing/runWithRoom.ts';
import { writeRetryFile } from './retryFile.ts';

const RETRY_FILE = join(import.meta.dirname, 'retryFile.ts');

const WRITES = `
    const [module, path] = process.argv.slice(1);
    const { writeRetryFile } = await import(module);
    async function* lines() {
        yield 'a'.repeat(900);
        yield 'b'.repeat(900);
    }
    await writeRetryFile(path, lines()).then(console.log, ({ exitCode }) => console.log('error', exitCode));
`;

describe('writeRetryFile', () => {
    let folder: string;
    before(async () => {
        folder = await mkdtemp(join(tmpdir(), 'retry-'));
    });
    after(() => rm(folder, { recursive: true }));

    it('leaves no file whose end had no room, and says so', async () => {
        assert.equal(await runWithRoom(WRITES, RETRY_FILE, join(folder, 'cut')), 'error 73');
        assert.deepEqual(await readdir(folder), []);
    });

    it('leaves a file that is there as it is', async () => {
        const path = join(folder, 'there');
        await writeFile(path, 'of an earlier upload');
        const line = ReadableStream.from(['a line']);

        await assert.rejects(writeRetryFile(path, line), { exitCode: 73 });
        assert.equal(await readFile(path, 'utf8'), 'of an earlier upload');
    });
});
