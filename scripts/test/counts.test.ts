import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closingLine, heldTo, NO_COUNTS, sumOf } from './counts.ts';

const SKIPPED = { name: 'talks to an org', reason: 'no org' };

describe('sumOf', () => {
    it('adds the counts of all runners and keeps every skipped test', () => {
        const sum = sumOf([
            { passed: 2, failed: 0, skipped: [SKIPPED] },
            { passed: 3, failed: 1, skipped: [SKIPPED] }
        ]);

        deepEqual(sum, { passed: 5, failed: 1, skipped: [SKIPPED, SKIPPED] });
    });
});

describe('heldTo', () => {
    it('fails a runner that ends badly without naming a failure', () => {
        equal(heldTo({ passed: 4, failed: 0, skipped: [] }, { exitedWell: false }).failed, 1);
    });

    it('counts a named failure once', () => {
        equal(heldTo({ passed: 4, failed: 2, skipped: [] }, { exitedWell: false }).failed, 2);
    });

    it('fails a runner that ran nothing', () => {
        equal(heldTo(NO_COUNTS, { exitedWell: true }).failed, 1);
    });

    it('leaves a good run as it is', () => {
        const counts = { passed: 4, failed: 0, skipped: [SKIPPED] };

        equal(heldTo(counts, { exitedWell: true }), counts);
    });
});

describe('closingLine', () => {
    it('tells all three numbers', () => {
        equal(closingLine({ passed: 12, failed: 0, skipped: [SKIPPED] }), '12 passed, 0 failed, 1 skipped');
    });
});
