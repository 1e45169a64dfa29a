import process from 'node:process';
import { endWhereNobodyReads } from './closedOutput.ts';
import { endOf } from './endOf.ts';
import { interruptionSignal } from './interruption.ts';
import { createProgram } from './program.ts';

endWhereNobodyReads();

try {
    await createProgram().parseAsync(process.argv);
} catch (error) {
    const { exitCode, words } = endOf(error, interruptionSignal());
    process.stderr.write(words);
    process.exitCode = exitCode;
}
