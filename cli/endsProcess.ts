import process from 'node:process';
import type { ExitCode } from './exitCodes.ts';

/** What carries a command out: takes commander's arguments and options, gives the exit code. */
export type Run<Args extends readonly unknown[]> = (...args: Args) => Promise<ExitCode>;

/** Makes the action of a command: loads what carries it out when it is called, and ends the process with its exit code. */
export function endsProcess<Args extends readonly unknown[]>(
    load: () => Promise<Run<Args>>
): (...args: Args) => Promise<void> {
    return async (...args) => {
        const run = await load();
        process.exitCode = await run(...args);
    };
}
