import process from 'node:process';
import { ExitCode } from './exitCodes.ts';
import { endOf } from './endOf.ts';
import { interruption } from './interruption.ts';
import { createProgram } from './program.ts';

// Whoever reads the output may stop when they have enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(ExitCode.Success);
    throw error;
});

try {
    await createProgram().parseAsync(process.argv);
} catch (error) {
    const { exitCode, words } = endOf(error, interruption().signal);
    process.stderr.write(words);
    process.exitCode = exitCode;
}
