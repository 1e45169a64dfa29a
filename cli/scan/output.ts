import { once } from 'node:events';
import { access, open, rename, rm, type FileHandle } from 'node:fs/promises';
import process from 'node:process';
import { CommandError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';

/** Where findings go. */
export interface Output {
    /** Resolves when more may be written. */
    write(text: string): Promise<void>;
    /** Gives the file its name, now that it is whole. */
    keep(): Promise<void>;
    /** Leaves no file that is not whole. */
    discard(): Promise<void>;
}

/**
 * Opens a new file, or standard output when there is no path. The file has its name only once it is whole, because whoever goes on with
 * half of it would take the rest for clean.
 *
 * @throws {CommandError} when the file is there already, whole or not, or cannot be written, then or later
 */
export async function openOutput(path: string | null): Promise<Output> {
    return path === null ? STANDARD_OUTPUT : openFile(path);
}

const STANDARD_OUTPUT: Output = {
    async write(text) {
        if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    keep: () => Promise.resolve(),
    discard: () => Promise.resolve()
};

async function openFile(path: string): Promise<Output> {
    const unfinished = `${path}.unfinished`;
    if (await isThere(path)) {
        throw new CommandError(`${path} is there already; name a new file`, ExitCode.CannotCreate);
    }
    const storing = async <Result>(work: () => Promise<Result>): Promise<Result> => {
        try {
            return await work();
        } catch (error) {
            throw error instanceof CommandError ? error : cannotWrite(path, error);
        }
    };
    const file = await storing(() => openNew(unfinished));
    return {
        // A single write ends without an error where the disk has room for its beginning alone.
        write: (text) => storing(() => file.appendFile(text)),
        keep: () =>
            storing(async () => {
                await file.close();
                await rename(unfinished, path);
            }),
        async discard() {
            await file.close().catch(() => undefined);
            await rm(unfinished, { force: true });
        }
    };
}

/** Follows no link, and writes over nothing: an earlier scan that was killed has left it, or another writes it now. */
async function openNew(unfinished: string): Promise<FileHandle> {
    try {
        return await open(unfinished, 'wx', 0o600);
    } catch (error) {
        if (!isThereAlready(error)) throw error;
        throw new CommandError(
            `${unfinished} is there already: a scan that was killed has left it, or one is still writing it; delete it, or name another file`,
            ExitCode.CannotCreate,
            { cause: error }
        );
    }
}

function isThereAlready(error: unknown): boolean {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function cannotWrite(path: string, error: unknown): CommandError {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    return new CommandError(`cannot write ${path}: ${code}`, ExitCode.CannotCreate, { cause: error });
}

async function isThere(path: string): Promise<boolean> {
    return access(path).then(
        () => true,
        () => false
    );
}
