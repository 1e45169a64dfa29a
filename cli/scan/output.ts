import { once } from 'node:events';
import { access, open, rename, rm } from 'node:fs/promises';
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
 * @throws {CommandError} when the file is there already, or cannot be written
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
    try {
        const file = await open(unfinished, 'w', 0o600);
        return {
            async write(text) {
                await file.write(text);
            },
            async keep() {
                await file.close();
                await rename(unfinished, path);
            },
            async discard() {
                await file.close().catch(() => undefined);
                await rm(unfinished, { force: true });
            }
        };
    } catch (error) {
        const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
        throw new CommandError(`cannot write ${path}: ${code}`, ExitCode.CannotCreate);
    }
}

async function isThere(path: string): Promise<boolean> {
    return access(path).then(
        () => true,
        () => false
    );
}
