import { ExitCode } from './exitCodes.ts';

/** Ends a command with words for people and the exit code that goes with them. The words quote nobody's message. */
export class CommandError extends Error {
    override readonly name: string = 'CommandError';
    readonly exitCode: ExitCode;

    constructor(words: string, exitCode: ExitCode, options?: ErrorOptions) {
        super(words, options);
        this.exitCode = exitCode;
    }
}

/** A command line that cannot be carried out; the message says what to write instead. */
export class UsageError extends CommandError {
    override readonly name = 'UsageError';

    constructor(words: string) {
        super(words, ExitCode.Usage);
    }
}
