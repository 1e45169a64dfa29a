import { existsSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
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
 * file is left.
 *
 * @throws {CommandError} where it cannot be stored, or is there already
 */
export async function writeRetryFile(path: string, lines: AsyncIterable<string>): Promise<number> {
    let count = 0;
    try {
        const file = await open(path, 'wx', 0o600);
        try {
            for await (const line of lines) {
                await file.write(line);
                count += 1;
            }
        } finally {
            await file.close();
        }
        if (count === 0) await rm(path);
        return count;
    } catch (error) {
        if (!(error instanceof Error && 'syscall' in error)) throw error;
        throw new CommandError(
            `${path} cannot be stored, or is there already. The same command leaves out what is stored, and sends the rest again.`,
            ExitCode.CannotCreate
        );
    }
}
