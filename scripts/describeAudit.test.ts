import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeAudit } from './describeAudit.ts';

describe('npm run audit:dependencies', () => {
    it('tells known holes of packages that run, and fails', () => {
        const { text, isFound } = describeAudit('{"vulnerabilities":{"leaky":{"severity":"high"}}}');

        assert.match(text, /^leaky: high\n0 passed, 1 failed/);
        assert.equal(isFound, true);
    });

    it('passes where there is none', () => {
        assert.deepEqual(describeAudit('{"vulnerabilities":{}}'), {
            text: '1 passed, 0 failed, 0 skipped',
            isFound: false
        });
    });

    it('says that nothing was found out where the registry is away', () => {
        for (const answer of ['', '{"message":"request failed","error":{}}', '<html>']) {
            const { text, isFound } = describeAudit(answer);
            assert.match(text, /^SKIPPED: .*1 skipped$/);
            assert.equal(isFound, false);
        }
    });
});
