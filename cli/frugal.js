import process from 'node:process';

/** Commands that pass on far more than they hold: V8 would answer with a nursery of 64 MB, and twice of what is held. */
const FRUGAL = ['--max-semi-space-size=4', '--heap-growing-percent=20'];

/** Options of Node for the command that the arguments name. */
export const flags = process.argv[2] === 'scan' ? FRUGAL : [];

/** Whether this process lacks options that count from its start alone, and can become one that has them. */
export function beginsAnew() {
    return process.execve !== undefined && flags.some((flag) => !process.execArgv.includes(flag));
}

/**
 * Becomes the program again with these options, and keeps its id, its streams and whoever waits for it.
 *
 * @param {string} program path of its file
 */
export function beginAnew(program) {
    const options = process.execArgv.filter((option) => !flags.includes(option));
    process.execve(
        process.execPath,
        [process.execPath, ...options, ...flags, program, ...process.argv.slice(2)],
        process.env
    );
}
