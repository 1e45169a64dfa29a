/**
 * `npm test`: every runner of the project, one closing line. Names of suites as arguments run only those:
 * `node scripts/test.ts build e2e`.
 */
import { closingLine, sumOf, type Counts } from './test/counts.ts';
import { runSteps } from './test/runSteps.ts';
import type { Step } from './test/step.ts';
import { allPhases } from './test/suites.ts';

const counts: Counts[] = [];
for (const steps of chosenPhases(process.argv.slice(2))) counts.push(...(await runSteps(steps, print)));
const sum = sumOf(counts);

for (const { name, reason } of sum.skipped) print(`SKIPPED ${name}: ${reason}\n`);
print(`${closingLine(sum)}\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;

function chosenPhases(chosen: readonly string[]): readonly (readonly Step[])[] {
    const phases = allPhases();
    const names = phases.flat().map(({ name }) => name);
    const unknown = chosen.filter((name) => !names.includes(name));
    if (unknown.length > 0) throw new Error(`No such suite: ${unknown.join(', ')}. There are ${names.join(', ')}.`);
    const isChosen = (name: string): boolean => chosen.length === 0 || chosen.includes(name);
    return phases.map((suites) => suites.filter(({ name }) => isChosen(name)).flatMap(({ steps }) => steps));
}

function print(text: string): void {
    process.stdout.write(text);
}
