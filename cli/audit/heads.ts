import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { UsageError } from '../usageError.ts';

/** Where the chain of each record ended when it was verified last, by record id. */
export type Heads = ReadonlyMap<string, string>;

const HeadsFile = z.object({ heads: z.record(z.string(), z.string()) });

/**
 * Reads remembered heads; none where there is no such file.
 *
 * @throws {UsageError} when the file is there and holds something else
 */
export function readHeads(path: string): Heads {
    let written: string;
    try {
        written = readFileSync(path, 'utf8');
    } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map();
        throw new UsageError(`cannot read --heads ${path}`);
    }
    try {
        return new Map(Object.entries(HeadsFile.parse(JSON.parse(written)).heads));
    } catch {
        throw new UsageError(`takes for --heads a file that it wrote itself, and ${path} is none`);
    }
}

/** What is to be said of remembered heads, as a line; empty where there are some. */
export function complaintOf(path: string, heads: Heads): string {
    if (heads.size > 0) return '';
    return `${path} knew no head of an earlier verification: what was deleted from the ends of chains, or with all rows of a record, cannot be told this time\n`;
}

/** Writes heads to be remembered, whole or not at all. */
export function writeHeads(path: string, heads: Heads): void {
    const written = JSON.stringify({ heads: Object.fromEntries(heads) }, null, 2);
    writeFileSync(`${path}.new`, `${written}\n`, { mode: 0o600 });
    renameSync(`${path}.new`, path);
}
