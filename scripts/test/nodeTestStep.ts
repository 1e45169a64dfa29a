import { run } from 'node:test';
import type { TestEvent } from 'node:test/reporters';
import { heldTo } from './counts.ts';
import { NodeTestTally } from './nodeTestTally.ts';
import type { Step } from './step.ts';

/** Test files of Node's own runner. */
export interface NodeTests {
    readonly files: readonly string[];
    /** What each file finds in `process.argv`. */
    readonly args?: readonly string[];
    /** How many files run at the same time. */
    readonly concurrency: number;
    /** Milliseconds after which whatever still runs is stopped and has failed. */
    readonly limit: number;
}

/** Milliseconds that a single test may take. */
const TEST_LIMIT = 60_000;

/** Runs test files with Node's own runner, each in a process of its own. */
export function nodeTestStep(name: string, { files, args = [], concurrency, limit }: NodeTests): Step {
    return {
        name,
        async run(print) {
            const tally = new NodeTestTally(print);
            if (files.length === 0) return heldTo(tally.counts(), { exitedWell: true });
            const signal = AbortSignal.timeout(limit);
            const events: AsyncIterable<TestEvent> = run({
                files: [...files],
                argv: [...args],
                concurrency,
                timeout: TEST_LIMIT,
                signal
            });
            for await (const event of events) tally.take(event);
            return heldTo(tally.counts(), { exitedWell: true });
        }
    };
}
