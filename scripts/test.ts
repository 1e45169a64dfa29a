/**
 * `npm test`: every runner of the project, one closing line. Names of suites as arguments run only those:
 * `node scripts/test.ts build e2e`.
 */
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { closingLine, sumOf, type Counts } from './test/counts.ts';
import { runSteps } from './test/runSteps.ts';
import type { Step } from './test/step.ts';
import { allPhases } from './test/suites.ts';

/** `EX_USAGE` of sysexits.h. */
const MISUSED = 64;

// Type checkers and programs that load much make many short-lived objects: with more room for these they take a quarter less time.
process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=64`.trim();

// Each process that these start would strip and compile the same sources again.
process.env['NODE_COMPILE_CACHE'] ??= path.join(tmpdir(), 'node-compile-cache');

const counts: Counts[] = [];
for (const steps of chosenPhases(process.argv.slice(2))) counts.push(...(await runSteps(steps, print)));
const sum = sumOf(counts);

for (const { name, reason } of sum.skipped) print(`SKIPPED ${name}: ${reason}\n`);
print(`${closingLine(sum)}\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;

function chosenPhases(chosen: readonly string[]): readonly (readonly Step[])[] {
    const phases = allPhases();
    const names = [...new Set(phases.flat().map(({ name }) => name))];
    const unknown = chosen.filter((name) => !names.includes(name));
    if (unknown.length > 0) refuse(unknown, names);
    const isChosen = (name: string): boolean => chosen.length === 0 || chosen.includes(name);
    return phases.map((suites) => suites.filter(({ name }) => isChosen(name)).flatMap(({ steps }) => steps));
}

function refuse(unknown: readonly string[], names: readonly string[]): never {
    const known = new Intl.ListFormat('en').format(names);
    process.stderr.write(
        `There is no suite ${unknown.join(', ')}; there are ${known}. ` +
            'A single file runs with `npx node --test FILE`, one of the components with `npx sfdx-lwc-jest -- FILE`.\n'
    );
    process.exit(MISUSED);
}

function print(text: string): void {
    process.stdout.write(text);
}
