import { CsvError, parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { lineOfBadUtf8 } from '../../proxy/badUtf8.ts';
import { isSalesforceId, to18 } from '../../proxy/salesforceId.ts';
import { CommandError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';
import { unreadable } from '../unreadable.ts';

/** A row of a manifest. */
export interface ManifestRow {
    /** 18 characters. */
    readonly recordId: string;
    /** Whole. */
    readonly path: string;
}

/**
 * The rows of a CSV file with the columns record and file, whose paths are relative to it.
 *
 * @throws {CommandError} with the line that is wrong, or why the file cannot be read
 */
export function readManifest(path: string): readonly ManifestRow[] {
    const rows = rowsOf(path);
    if (rows.length === 0) throw wrongManifest(path, 'has no rows below its header: give each call a row');
    const seen = new Set<string>();
    return rows.map(({ info: { lines }, record: { record, file } }) => {
        const line = `line ${String(lines)}`;
        if (!isSalesforceId(record)) throw wrongManifest(path, `${line}: record is no Salesforce id`);
        if (file === '') throw wrongManifest(path, `${line}: no file is named`);
        const recordId = to18(record);
        if (seen.has(recordId)) throw wrongManifest(path, `${line}: the record was named before`);
        seen.add(recordId);
        return { recordId, path: resolve(dirname(path), file) };
    });
}

const Rows = z.array(
    z.object({ info: z.object({ lines: z.number() }), record: z.object({ record: z.string(), file: z.string() }) })
);
const COLUMNS = ['record', 'file'] as const;

function rowsOf(path: string): z.infer<typeof Rows> {
    const text = textOf(path);
    if (text.trim() === '') throw wrongManifest(path, 'is empty: give a header and a row for each call');
    const options = { columns: columnsOf(path), bom: true, trim: true, skip_empty_lines: true, info: true } as const;
    try {
        return Rows.parse(parse(text, options));
    } catch (error) {
        if (!(error instanceof CsvError)) throw error;
        const { lines } = error as { readonly lines?: unknown };
        throw wrongManifest(path, `line ${String(lines)} is no CSV with the columns of the header`);
    }
}

function columnsOf(path: string): (header: readonly string[]) => string[] {
    return (header) => {
        const wrong = COLUMNS.find((column) => header.filter((name) => name === column).length !== 1);
        if (wrong !== undefined) throw wrongManifest(path, `line 1 has not one column ${wrong}: name record and file`);
        return [...header];
    };
}

function textOf(path: string): string {
    let bytes: Buffer;
    try {
        bytes = readFileSync(path);
    } catch (error) {
        throw unreadable(path, error);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
        throw wrongManifest(path, `line ${String(lineOfBadUtf8(bytes))} is not UTF-8: save it as "CSV UTF-8"`);
    }
}

function wrongManifest(path: string, problem: string): CommandError {
    return new CommandError(`${path} ${problem}`, ExitCode.DataError);
}
