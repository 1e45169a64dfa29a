import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { heldTo, NO_COUNTS } from './counts.ts';
import { jestCounts, type JestReport } from './jestReport.ts';
import { runCommand } from './runCommand.ts';
import type { Step } from './step.ts';

/** Runs the tests of the Lightning web components. */
export function jestStep(name: string): Step {
    return {
        name,
        async run(print) {
            const folder = await mkdtemp(path.join(tmpdir(), 'redact-inline-jest-'));
            try {
                const reportFile = path.join(folder, 'report.json');
                const args = ['--', '--json', `--outputFile=${reportFile}`, '--maxWorkers=2'];
                const { exitedWell, output } = await runCommand({ program: 'sfdx-lwc-jest', args });
                const report = await readReport(reportFile);
                const counts = heldTo(report ? jestCounts(report) : NO_COUNTS, { exitedWell });
                if (counts.failed > 0) print(withoutReport(output));
                return counts;
            } finally {
                await rm(folder, { recursive: true });
            }
        }
    };
}

async function readReport(file: string): Promise<JestReport | undefined> {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    return text === undefined ? undefined : (JSON.parse(text) as JestReport);
}

/** Jest prints its JSON report beside the readable one. */
function withoutReport(output: string): string {
    return output.replaceAll(/^\{"numFailedTestSuites".*$/gm, '');
}
