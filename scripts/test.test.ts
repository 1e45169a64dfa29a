import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

describe('npm test', () => {
    it('says in a sentence which suites there are, and exits as misused', () => {
        const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/test.ts', 'unit', 'foo'], {
            encoding: 'utf8'
        });

        assert.equal(status, 64);
        assert.equal(stdout, '');
        assert.match(
            stderr,
            /^There is no suite foo; there are build, style, types, unit, e2e, lwc, and deploy\. .*`npx node --test FILE`.*\n$/
        );
    });
});
