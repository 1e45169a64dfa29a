import { CommandError } from './commandError.ts';
import { ExitCode } from './exitCodes.ts';

/** By the codes of Node: why a file cannot be read, and what to do about it. */
const CAUSES: Readonly<Record<string, readonly [why: string, cure: string]>> = {
    ENOENT: ['there is no such file', 'Check its path.'],
    ENOTDIR: ['there is no such file', 'Check its path.'],
    ELOOP: ['its links lead in a ring', 'Name the file itself.'],
    ENAMETOOLONG: ['its name is too long', 'Check its path.'],
    EISDIR: ['it is a folder', 'Name a file in it.'],
    EACCES: ['whoever runs this may not read it', 'Give them the right to read the file and its folders.'],
    EPERM: ['whoever runs this may not read it', 'Give them the right to read the file and its folders.'],
    EMFILE: ['too many files are open', 'Close other programs, and try again.']
};

/** The end of a command that cannot read a file: its path, why, what to do, and what has come of it where that is to be told. */
export function unreadable(path: string, error: unknown, outcome: string | null = null): CommandError {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    const [why, cure] = CAUSES[code] ?? ['the system refuses it', 'Look whether the disk is there and well.'];
    const words = [`${path} cannot be read: ${why} (${code}).`, cure, ...(outcome === null ? [] : [outcome])].join(' ');
    return new CommandError(words, ExitCode.NoInput, { cause: error });
}
