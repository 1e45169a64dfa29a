import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { VERSION } from '../proxy/version.ts';

const COMMAND = join(import.meta.dirname, 'redactInline.js');
const BUNDLED = join(import.meta.dirname, `../node_modules/node-${process.platform}-${process.arch}/bin/node`);

describe('redact-inline on an older Node', { skip: !existsSync(BUNDLED) && 'npm ci brings no Node along here' }, () => {
    for (const version of ['20.20.0', '22.19.0', '24.20.0']) {
        it(`hands over to the Node that npm ci brings along, from ${version}`, () => {
            const pretence = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
            const older = ['--import', `data:text/javascript,${encodeURIComponent(pretence)}`];

            const { status, stdout, stderr } = spawnSync(process.execPath, [...older, COMMAND, '--version'], {
                encoding: 'utf8',
                timeout: 30_000
            });

            assert.deepEqual([status, stdout.trim(), stderr], [0, VERSION, '']);
        });
    }
});
