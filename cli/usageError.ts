/** The exit codes of every command (sysexits.h). */
export const ExitCode = {
    Success: 0,
    /** Something of the input was refused or left undone; standard error says what. */
    Incomplete: 1,
    /** The command line itself is wrong. */
    Usage: 64,
    /** What the command line names does not exist, or cannot be read. */
    NoInput: 66,
    /** What the command works on cannot be reached. */
    Unavailable: 69,
    /** What it makes cannot be stored. */
    CannotCreate: 73,
    /** A variable of the environment is missing or wrong. */
    Config: 78
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** A command line that cannot be carried out; the message says what to write instead. */
export class UsageError extends Error {
    override readonly name = 'UsageError';
}
