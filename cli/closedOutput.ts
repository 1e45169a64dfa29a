import process from 'node:process';
import { ExitCode } from './exitCodes.ts';
import { interrupt } from './interruption.ts';

/**
 * Ends the command when nobody reads on what it writes, as `| head` does once it has enough: one that works in an org stops as at
 * Ctrl-C, so that nothing is left half done, any other one at once. Neither ends with 0, for what it did has not been told whole.
 */
export function endWhereNobodyReads(): void {
    let end: ExitCode | null = null;
    const onError = ({ code }: NodeJS.ErrnoException): void => {
        if (end !== null) return;
        const isClosed = code === 'EPIPE' || code === 'ECONNRESET';
        end = isClosed ? ExitCode.OutputClosed : ExitCode.CannotCreate;
        const isStopping = interrupt();
        if (isStopping || !isClosed) process.stderr.write(wordsOf(code));
        if (!isStopping) process.exit(end);
    };
    process.stdout.on('error', onError);
    process.stderr.on('error', onError);
    process.once('exit', (code) => {
        const isUntold = code === ExitCode.Success || code === ExitCode.Interrupted;
        if (end !== null && isUntold) process.exitCode = end;
    });
}

function wordsOf(code = 'unknown reason'): string {
    if (code === 'EPIPE') return 'whoever read the output has left\n';
    return `error: what is found cannot be written: ${code}\n`;
}
