/** The exit codes of every command (sysexits.h). */
export const ExitCode = {
    Success: 0,
    /** Something of the input was refused or left undone; standard error says what. */
    Incomplete: 1,
    /** The command line itself is wrong. */
    Usage: 64,
    /** What the input holds cannot be understood. */
    DataError: 65,
    /** What the command line names does not exist, or cannot be read. */
    NoInput: 66,
    /** What the command works on cannot be reached. */
    Unavailable: 69,
    /** What it makes cannot be stored. */
    CannotCreate: 73,
    /** Nothing is wrong, but it cannot go on now: the same command goes on later. */
    TryLater: 75,
    /** Salesforce does not permit it to this user. */
    NoPermission: 77,
    /** A variable of the environment is missing or wrong, or the file that it names cannot be opened. */
    Config: 78,
    /** Stopped by Ctrl-C. */
    Interrupted: 130,
    /** Nobody reads on what it writes; what it was doing is ended in order. 128 and SIGPIPE, as shells tell it. */
    OutputClosed: 141
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
