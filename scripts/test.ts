/**
 * `npm test`: every runner of the project, one closing line. Names of suites as arguments run only those:
 * `node scripts/test.ts build e2e`.
 */
import { closingLine, sumOf, type Counts } from './test/counts.ts';
import { runSteps } from './test/runSteps.ts';
import { allSuites, type Suite } from './test/suites.ts';

const counts: Counts[] = [];
for (const { steps } of chosenSuites(process.argv.slice(2))) counts.push(...(await runSteps(steps, print)));
const sum = sumOf(counts);

for (const { name, reason } of sum.skipped) print(`SKIPPED ${name}: ${reason}\n`);
print(`${closingLine(sum)}\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;

function chosenSuites(names: readonly string[]): readonly Suite[] {
    const suites = allSuites();
    const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
    if (unknown.length > 0) {
        throw new Error(
            `No such suite: ${unknown.join(', ')}. There are ${suites.map(({ name }) => name).join(', ')}.`
        );
    }
    return names.length === 0 ? suites : suites.filter(({ name }) => names.includes(name));
}

function print(text: string): void {
    process.stdout.write(text);
}
