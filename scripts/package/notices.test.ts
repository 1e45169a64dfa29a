import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Lock } from '../sbom/billOfWhatRuns.ts';
import { noticesOf, packagesOf } from './notices.ts';

const TEXT_OR_ADDRESS =
    /granted|Redistribution|permission to use|Apache License|Blue Oak Model License|CC0 1\.0 Universal|spdx\.org\/licenses/i;

describe('the notices beside a bundle', () => {
    it('name each package once, with its scope, where it really stands', () => {
        const folders = packagesOf([
            'proxy/main.ts',
            'node_modules/zod/index.js',
            'node_modules/zod/v4/core.js',
            'node_modules/@koa/cors/index.js',
            'node_modules/raw-body/node_modules/iconv-lite/lib/index.js'
        ]);

        assert.deepEqual(folders, [
            'node_modules/@koa/cors',
            'node_modules/raw-body/node_modules/iconv-lite',
            'node_modules/zod'
        ]);
    });

    it('hold name, version and the text of the licence', () => {
        const text = noticesOf(['node_modules/zod', 'node_modules/koa']);

        assert.match(text, /^zod \d+\.\d+\.\d+ \(MIT\)\n\nMIT License[\s\S]+\n-{80}\n\nkoa \d\S+ \(MIT\)\n/);
    });

    it('find the licence however its file is named, and say which package brings none', async (t) => {
        const root = await mkdtemp(join(tmpdir(), 'redact-inline-notices-'));
        t.after(() => rm(root, { recursive: true }));
        const named = [
            'License',
            'LICENCE',
            'Copying',
            'license.MD',
            'LICENSE.txt',
            'Notice',
            'license.js',
            'README.md'
        ];
        const folders = named.map((file) => join(root, file));
        for (const [index, folder] of folders.entries()) {
            await mkdir(folder);
            await writeFile(
                join(folder, 'package.json'),
                JSON.stringify({ name: `in-${named[index]}`, version: '1.0.0' })
            );
            await writeFile(join(folder, named[index] ?? ''), 'Permission is granted');
        }

        const without = named.filter((_, index) => !noticesOf(folders.slice(index, index + 1)).includes('Permission'));

        assert.deepEqual(without, ['license.js', 'README.md']);
        assert.match(
            noticesOf(folders.slice(-1)),
            /^in-README.md 1.0.0 .*\n\nThe package brings no text of its licence/
        );
    });

    it('hold for every package that runs a text of its licence, or the address of one', () => {
        const lock = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
        const folders = Object.entries(lock.packages)
            .filter(([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link && existsSync(path))
            .map(([path]) => path);

        const without = folders.filter((folder) => !TEXT_OR_ADDRESS.test(noticesOf([folder])));

        assert.deepEqual(without, []);
        assert.match(noticesOf(['node_modules/koa-compose']), /by the authors of koa-compose: https:[\s\S]+granted/);
        assert.match(noticesOf(['node_modules/csprng']), /Copyright \(c\) 2013-2017 James Coglan[\s\S]+granted/);
    });
});
