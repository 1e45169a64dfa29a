import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jestCounts } from './jestReport.ts';

describe('jestCounts', () => {
    it('counts test files that could not be loaded as failures', () => {
        const report = { numPassedTests: 7, numFailedTests: 1, numRuntimeErrorTestSuites: 2, testResults: [] };

        deepEqual(jestCounts(report), { passed: 7, failed: 3, skipped: [] });
    });

    it('names the tests that did not run', () => {
        const assertionResults = [
            { fullName: 'c-transcript scrolls', status: 'pending' },
            { fullName: 'c-transcript prints', status: 'todo' },
            { fullName: 'c-transcript renders', status: 'passed' }
        ];
        const report = {
            numPassedTests: 1,
            numFailedTests: 0,
            numRuntimeErrorTestSuites: 0,
            testResults: [{ assertionResults }]
        };

        deepEqual(jestCounts(report).skipped, [
            { name: 'c-transcript scrolls', reason: 'no reason given' },
            { name: 'c-transcript prints', reason: 'to do' }
        ]);
    });
});
