import { EnvironmentError } from '../../environmentError.ts';
import { troubleOf } from './sqliteTrouble.ts';

/** A SQLite file of the state that cannot be opened: what is in the way, and what to do. Nothing of it was changed. */
export class StateFileError extends EnvironmentError {
    /** A sentence. */
    readonly found: string;
    /** One, or some more. */
    readonly cure: string;

    constructor(found: string, cure: string) {
        super([{ variable: 'STATE_URL', problem: `${found} ${cure}` }]);
        this.found = found;
        this.cure = cure;
    }
}

/** What stands at the path in place of a state. */
export const Obstacle = {
    Folder: 'folder',
    OtherProgram: 'otherProgram',
    NewerVersion: 'newerVersion'
} as const;
export type Obstacle = (typeof Obstacle)[keyof typeof Obstacle];

/** The error of what stands at the path of the file. */
export function obstructedBy(obstacle: Obstacle, path: string): StateFileError {
    switch (obstacle) {
        case Obstacle.Folder:
            return new StateFileError(`${path} is no file.`, `Give a file, such as sqlite:${path}/redact-inline.db.`);
        case Obstacle.OtherProgram:
            return new StateFileError(
                `${path} is the database of another program.`,
                'It was left as it is. Give another file.'
            );
        case Obstacle.NewerVersion:
            return new StateFileError(
                `${path} was written by a newer version of redact-inline.`,
                `It was left as it is. Run that version. ${ANOTHER}`
            );
    }
}

/** What an error of the file system or of SQLite means for whoever runs the proxy or a command. */
export function cannotOpen(path: string, error: unknown): StateFileError {
    if (error instanceof StateFileError) return error;
    switch (kindOf(error)) {
        case 'EACCES':
        case 'EPERM':
        case 'sqlite_readonly':
        case 'sqlite_cantopen':
            return new StateFileError(`${path} may not be written.`, PERMIT);
        case 'EROFS':
            return new StateFileError(`${path} is on a file system that is read-only.`, 'Give a file on another one.');
        case 'ENOSPC':
        case 'EDQUOT':
        case 'sqlite_full':
            return new StateFileError(`${path} cannot be written: the disk is full.`, 'Make room, then start again.');
        case 'EEXIST':
        case 'ENOTDIR':
            return new StateFileError(`${path} has a file where a folder would be.`, 'Give a path of folders.');
        case 'ENOENT':
            return new StateFileError(
                `${path} is in a folder that cannot be made.`,
                'Give a file in one that is there.'
            );
        case 'sqlite_busy':
        case 'sqlite_locked':
            return new StateFileError(
                `${path} is kept locked by another process.`,
                'End what has it open for long, such as a backup or a shell of SQLite, then start again.'
            );
        case 'sqlite_corrupt':
        case 'sqlite_notadb':
            return new StateFileError(`${path} is damaged, or no SQLite database.`, DAMAGED);
        case 'sqlite_ioerr':
            return new StateFileError(
                `${path} cannot be read or written: the disk fails, or is full.`,
                `Look at the disk. ${ANOTHER}`
            );
        default:
            return new StateFileError(`${path} cannot be opened.`, `Let this user write it and its folder. ${ANOTHER}`);
    }
}

const ANOTHER = 'Or give another file: an empty state is safe.';
const PERMIT =
    'Let this user write the file and its folder, in which SQLite keeps two more. The file belongs to the user who made it: run the proxy and commands as one user.';
const DAMAGED =
    'It was left as it is. If it is a state, move it away with what is named like it (-wal, -shm) and start again: an empty state is safe, and what it forgets is in docs/operations.md, "The state file". Else give another file.';

/** The code of the file system, or the word for SQLite's. */
function kindOf(error: unknown): unknown {
    return troubleOf(error) ?? (error instanceof Error && 'code' in error ? error.code : null);
}
