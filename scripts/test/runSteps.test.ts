import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NO_COUNTS } from './counts.ts';
import { runSteps } from './runSteps.ts';
import type { Step } from './step.ts';

describe('runSteps', () => {
    it('prints the name and the counts of each step', async () => {
        const printed: string[] = [];

        await runSteps([stepOf('lint', () => ({ ...NO_COUNTS, passed: 1 }))], (text) => printed.push(text));

        match(printed.join(''), /^✔ lint: 1 passed, 0 failed, 0 skipped \(\d+\.\d s\)\n$/);
    });

    it('counts a step that throws as failed, says why and goes on', async () => {
        const printed: string[] = [];
        const crash = (): never => {
            throw new Error('no compiler');
        };

        const counts = await runSteps(
            [stepOf('build', crash), stepOf('lint', () => ({ ...NO_COUNTS, passed: 1 }))],
            (text) => printed.push(text)
        );

        deepEqual(counts.map(({ failed }) => failed).sort(), [0, 1]);
        match(printed.join(''), /build crashed: Error: no compiler/);
    });

    it('runs every step once', async () => {
        const names = ['a', 'b', 'c', 'd', 'e'];
        const ran: string[] = [];
        const steps = names.map((name) => stepOf(name, () => (ran.push(name), NO_COUNTS)));

        const counts = await runSteps(steps, () => undefined);

        deepEqual(ran.sort(), names);
        equal(counts.length, names.length);
    });
});

function stepOf(name: string, result: () => Awaited<ReturnType<Step['run']>>): Step {
    return { name, run: () => Promise.resolve().then(result) };
}
