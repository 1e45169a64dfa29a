import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CannotStoreError, storeEvidence } from './evidenceFiles.ts';

const TEXTS = { json: '{}\n', page: '<!doctype html>' };

describe('storeEvidence', () => {
    let parent: string;

    beforeEach(async () => {
        parent = await mkdtemp(join(tmpdir(), 'redact-inline-'));
    });
    afterEach(() => rm(parent, { recursive: true }));

    it('stores both files in a folder of their own, and nothing else', async () => {
        const folder = await storeEvidence(parent, 'evidence', TEXTS);

        assert.deepEqual(await readdir(parent), ['evidence']);
        assert.deepEqual(await readdir(folder), ['evidence.html', 'evidence.json']);
        assert.equal(await readFile(join(folder, 'evidence.json'), 'utf8'), TEXTS.json);
    });

    it('writes over nothing that is there', async () => {
        await mkdir(join(parent, 'evidence'));
        await writeFile(join(parent, 'evidence', 'evidence.json'), 'kept');

        await assert.rejects(storeEvidence(parent, 'evidence', TEXTS), CannotStoreError);

        assert.deepEqual(await readdir(parent), ['evidence']);
        assert.equal(await readFile(join(parent, 'evidence', 'evidence.json'), 'utf8'), 'kept');
    });

    it('leaves nothing half written where it cannot finish', async () => {
        await assert.rejects(storeEvidence(parent, 'no/such/folder', TEXTS), CannotStoreError);

        assert.deepEqual(await readdir(parent), []);
    });

    it('says what is wrong with the folder', async () => {
        await writeFile(join(parent, 'file'), '');

        await assert.rejects(storeEvidence(join(parent, 'file'), 'evidence', TEXTS), /is no folder/);
        await assert.rejects(storeEvidence(join(parent, 'nowhere'), 'evidence', TEXTS), /cannot read the folder/);
    });
});
