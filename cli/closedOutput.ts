import process from 'node:process';
import { ExitCode } from './exitCodes.ts';
import { interrupt } from './interruption.ts';

/**
 * Ends the command when nobody reads on what it writes, as `| head` does once it has enough: one that works in an org stops as at
 * Ctrl-C, so that nothing is left half done, any other one at once. Neither ends with 0, for what it did has not been told whole;
 * what went wrong keeps its code.
 */
export function endWhereNobodyReads(): void {
    let end: ExitCode | null = null;
    const stop = ({ code }: NodeJS.ErrnoException, leave: () => void): void => {
        if (end !== null) return;
        const isClosed = code === 'EPIPE' || code === 'ECONNRESET';
        end = isClosed ? ExitCode.OutputClosed : ExitCode.CannotCreate;
        const isStopping = interrupt();
        const why = isClosed
            ? 'whoever read the output has left'
            : `error: the output cannot be written: ${String(code)}`;
        if (isStopping) process.stderr.write(`${why}${UNTOLD}\n`);
        else if (!isClosed) process.stderr.write(`${why}\n`);
        if (!isStopping) leave();
    };
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
        stop(error, () => process.exit());
    });
    process.stderr.on('error', (error: NodeJS.ErrnoException) => {
        // What could not be said may be how the command ends.
        stop(error, () => setImmediate(() => process.exit()));
    });
    process.once('exit', (code) => {
        const isUntold = code === ExitCode.Success || code === ExitCode.Interrupted;
        if (end !== null && isUntold) process.exitCode = end;
    });
}

/** An operator who learns no more than the exit code must not take it for nothing done. */
const UNTOLD = '. What this command has done in the org is done all the same, and not told here';
