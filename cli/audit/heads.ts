import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { CommandError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';
import { unreadable } from '../unreadable.ts';

/** Where the chain of each record ended when it was verified last, by record id. */
export type Heads = ReadonlyMap<string, string>;

const HeadsFile = z.object({ heads: z.record(z.string(), z.string()) });

/**
 * Reads remembered heads; none where there is no such file.
 *
 * @throws {CommandError} when the file is there and holds something else
 */
export function readHeads(path: string): Heads {
    let written: string;
    try {
        written = readFileSync(path, 'utf8');
    } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
        throw unreadable(path, error);
    }
    try {
        return new Map(Object.entries(HeadsFile.parse(JSON.parse(written)).heads));
    } catch {
        throw new CommandError(
            `--heads takes a file that audit verify wrote itself, and ${path} is none`,
            ExitCode.DataError
        );
    }
}

/** What is to be said where no head is remembered of what is verified, one record or all, as a line; else empty. */
export function complaintOf(path: string, heads: Heads, recordId: string | null): string {
    const isKnown = recordId === null ? heads.size > 0 : heads.has(recordId);
    if (isKnown) return '';
    const whose = recordId === null ? '' : ` of ${recordId}`;
    return `${path} knew no head of an earlier verification${whose}: what was deleted from the ends of chains, or with all rows of a record, cannot be told this time\n`;
}

/**
 * Writes heads to be remembered, whole or not at all.
 *
 * @throws {CommandError} when the file cannot be written
 */
export function writeHeads(path: string, heads: Heads): void {
    const written = JSON.stringify({ heads: Object.fromEntries(heads) }, null, 2);
    try {
        writeFileSync(`${path}.new`, `${written}\n`, { mode: 0o600 });
        renameSync(`${path}.new`, path);
    } catch (error) {
        const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
        throw new CommandError(
            `cannot write --heads ${path}: ${code}. What was verified stands above.`,
            ExitCode.CannotCreate
        );
    }
}
