import { availableParallelism } from 'node:os';
import { closingLine, type Counts } from './counts.ts';
import type { Print, Step } from './step.ts';

/** Runs steps side by side, at most one per core, and prints the result of each as it ends. */
export async function runSteps(steps: readonly Step[], print: Print): Promise<readonly Counts[]> {
    const waiting = [...steps];
    const counts: Counts[] = [];
    const work = async (): Promise<void> => {
        for (let step = waiting.shift(); step; step = waiting.shift()) counts.push(await runStep(step, print));
    };
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), steps.length) }, work));
    return counts;
}

async function runStep(step: Step, print: Print): Promise<Counts> {
    const startedAt = performance.now();
    const counts = await step.run(print).catch((error: unknown) => {
        print(`${step.name} crashed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        return { passed: 0, failed: 1, skipped: [] };
    });
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    print(`${counts.failed === 0 ? '✔' : '✖'} ${step.name}: ${closingLine(counts)} (${seconds} s)\n`);
    return counts;
}
