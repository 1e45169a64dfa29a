import { existsSync } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { CommandError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';

/** The place for what failed of a file: the one that was asked for, else beside the file, where nothing is yet. */
export function retryPathFor(path: string, asked: string | undefined): string {
    if (asked !== undefined) return asked;
    const stem = join(dirname(path), basename(path, extname(path)));
    for (let number = 1; ; number += 1) {
        const retryPath = `${stem}.retry${number === 1 ? '' : `-${String(number)}`}.ndjson`;
        if (!existsSync(retryPath)) return retryPath;
    }
}

/**
 * Writes what failed to a new file that only this user can read. Resolves with how many lines it has; where there are none, no
 * file is left, and neither where it cannot be stored whole.
 *
 * @throws {CommandError} where it cannot be stored, or is there already
 */
export async function writeRetryFile(path: string, lines: AsyncIterable<string>): Promise<number> {
    const file = await open(path, 'wx', 0o600).catch(refuseUnstorable(path));
    try {
        const count = await writeLines(file, lines);
        if (count === 0) await rm(path);
        return count;
    } catch (error) {
        await rm(path, { force: true });
        return refuseUnstorable(path)(error);
    }
}

async function writeLines(file: FileHandle, lines: AsyncIterable<string>): Promise<number> {
    try {
        let count = 0;
        for await (const line of lines) {
            // A single write ends without an error where the disk has room for its beginning alone.
            await file.appendFile(line);
            count += 1;
        }
        return count;
    } finally {
        await file.close();
    }
}

function refuseUnstorable(path: string): (error: unknown) => never {
    return (error) => {
        if (!(error instanceof Error && 'syscall' in error)) throw error;
        throw new CommandError(
            `${path} cannot be stored, or is there already. The same command leaves out what is stored, and sends the rest again.`,
            ExitCode.CannotCreate,
            { cause: error }
        );
    };
}
