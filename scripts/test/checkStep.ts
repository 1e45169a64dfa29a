import { runCommand, type Command } from './runCommand.ts';
import type { Step } from './step.ts';

/** A program that is content or not, such as a compiler or a linter: it counts as one test. */
export function checkStep(name: string, command: Command): Step {
    return {
        name,
        async run(print) {
            const { exitedWell, output } = await runCommand(command);
            if (!exitedWell) print(output);
            return { passed: exitedWell ? 1 : 0, failed: exitedWell ? 0 : 1, skipped: [] };
        }
    };
}
