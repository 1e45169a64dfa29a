import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noticesOf, packagesOf } from './notices.ts';

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
});
