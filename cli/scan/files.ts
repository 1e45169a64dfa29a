import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { TranscriptFileError } from '../../proxy/transcriptFiles/transcriptFileError.ts';
import { CommandError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';
import { unreadable } from '../unreadable.ts';
import type { ExportRow } from './exportRow.ts';
import { readExport, type ExportFile, type RefusedRow } from './readExport.ts';

/** A file that is there. */
export interface FoundFile {
    readonly path: string;
    /** Bytes. */
    readonly size: number;
}

/**
 * Looks whether all files are there, before the first is read.
 *
 * @throws {CommandError} for one that is not, or that cannot be read twice
 */
export async function findFiles(paths: readonly string[]): Promise<readonly FoundFile[]> {
    return Promise.all(paths.map(findFile));
}

/** Hears of what is read, and of what is not. */
export interface FileListener {
    readonly read: (bytes: number) => void;
    readonly refused: (row: RefusedRow) => void;
    /** Nothing further of this file is read. The words quote nothing of it. */
    readonly fileFailed: (path: string, words: string) => void;
}

/** The rows of all files, one after the other. Those that are refused are left out, and so is the rest of a file that cannot be read on. */
export async function* rowsOfFiles(
    files: readonly FoundFile[],
    settings: Pick<ExportFile, 'format' | 'names'>,
    listener: FileListener | null
): AsyncIterable<ExportRow> {
    for (const { path } of files) {
        try {
            for await (const row of readExport({ name: path, bytes: bytesOf(path, listener), ...settings })) {
                if (!('problem' in row)) yield row;
                else listener?.refused(row);
            }
        } catch (error) {
            if (!(error instanceof TranscriptFileError)) throw error;
            listener?.fileFailed(path, error.message);
        }
    }
}

async function* bytesOf(path: string, listener: FileListener | null): AsyncIterable<Uint8Array> {
    try {
        for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
            listener?.read(chunk.length);
            yield chunk;
        }
    } catch (error) {
        throw unreadable(path, error);
    }
}

async function findFile(path: string): Promise<FoundFile> {
    try {
        const stats = await stat(path);
        if (stats.isFile()) return { path, size: stats.size };
    } catch (error) {
        throw unreadable(path, error);
    }
    throw new CommandError(
        `cannot read ${path}: it is no file; files are read twice, which a pipe and a folder cannot be`,
        ExitCode.NoInput
    );
}
