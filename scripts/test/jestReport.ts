import type { Counts } from './counts.ts';

/** What we read of the report that jest writes with `--json`. */
export interface JestReport {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    /** Test files that threw before they could run a test. */
    readonly numRuntimeErrorTestSuites: number;
    readonly testResults: readonly { readonly assertionResults: readonly JestResult[] }[];
}

interface JestResult {
    readonly fullName: string;
    readonly status: string;
}

const DID_NOT_RUN = new Set(['pending', 'skipped', 'todo', 'disabled']);

/** The counts of a jest run; jest knows no reasons for what it skips. */
export function jestCounts(report: JestReport): Counts {
    const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    return {
        passed: report.numPassedTests,
        failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
        skipped: results
            .filter(({ status }) => DID_NOT_RUN.has(status))
            .map(({ fullName, status }) => ({
                name: fullName,
                reason: status === 'todo' ? 'to do' : 'no reason given'
            }))
    };
}
