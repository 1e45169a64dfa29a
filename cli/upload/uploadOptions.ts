import { createReadStream, statSync, type Stats } from 'node:fs';
import { basename } from 'node:path';
import { labelsOf } from '../../proxy/transcriptFiles/labelsOf.ts';
import { readTranscript } from '../../proxy/transcriptFiles/readTranscript.ts';
import { TranscriptFileError } from '../../proxy/transcriptFiles/transcriptFileError.ts';
import type { TranscriptFormat } from '../../proxy/transcriptFiles/transcriptFormat.ts';
import type { TranscriptSource } from '../../proxy/transcriptFiles/transcriptSource.ts';
import type { TranscriptLine } from '../../proxy/transcriptFiles/transcriptLine.ts';
import type { TranscriptOfCall } from '../../proxy/usecases/uploadTranscripts.ts';
import { CommandError, UsageError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';
import type { OrgOptions } from '../org/orgOptions.ts';
import { unreadable } from '../unreadable.ts';
import { readManifest } from './manifest.ts';

/** The options of `upload`, as commander reads them. */
export interface UploadOptions extends OrgOptions {
    /** 18 characters. */
    readonly record?: string;
    readonly manifest?: string;
    readonly format?: TranscriptFormat;
    readonly column?: TranscriptSource['columns'];
    readonly speaker?: readonly (readonly [name: string, who: string])[];
    /** Epoch ms. */
    readonly start?: number;
    readonly keepOrder?: true;
    readonly redact?: readonly string[];
    readonly dryRun?: true;
    readonly json?: true;
    readonly retryFile?: string;
    /** Minutes. */
    readonly wait: number;
}

/** A transcript, and where its files are. */
export interface NamedTranscript extends TranscriptOfCall {
    readonly paths: readonly string[];
    /** Of all of them. */
    readonly bytes: number;
}

/** Files being read. */
export interface Reading {
    /** Stops it. */
    readonly signal: AbortSignal;
    /** Hears of bytes that were read. */
    readonly read: (bytes: number) => void;
}

/**
 * What is to be uploaded to which record.
 *
 * @throws {UsageError} that says what to write instead, {CommandError} for files that cannot be read
 */
export function transcriptsOf(
    files: readonly string[],
    options: UploadOptions,
    reading: Reading
): readonly NamedTranscript[] {
    const transcriptOf = (recordId: string, paths: readonly string[]): NamedTranscript =>
        transcriptIn(paths, { ...reading, recordId, options });
    const { record, manifest } = options;
    if (manifest !== undefined) {
        if (files.length > 0) throw new UsageError('--manifest names the files itself: give it or files, not both');
        if (options.retryFile !== undefined) throw new UsageError('--retry-file is of one record: leave it out here');
        return readManifest(manifest).map(({ recordId, path }) => transcriptOf(recordId, [path]));
    }
    if (record === undefined) throw new UsageError('say to which call: --record ID, or --manifest CSV for many');
    if (files.length === 0) throw new UsageError('give the file of the transcript');
    return [transcriptOf(record, files)];
}

interface ReadingOfCall extends Reading {
    readonly recordId: string;
    readonly options: UploadOptions;
}

function transcriptIn(paths: readonly string[], reading: ReadingOfCall): NamedTranscript {
    const bytes = paths.reduce((sum, path) => sum + bytesIn(path), 0);
    const files = paths.map((path) => ({
        name: basename(path),
        open: (names: readonly string[]) => linesOf(path, reading, names),
        likelySpeaker: () => null
    }));
    return { recordId: reading.recordId, paths, bytes, files };
}

function bytesIn(path: string): number {
    const stat = statOf(path);
    if (!stat) throw new CommandError(`${path} cannot be found`, ExitCode.NoInput);
    if (!stat.isFile()) throw new CommandError(`${path} is no file`, ExitCode.NoInput);
    return stat.size;
}

function statOf(path: string): Stats | undefined {
    try {
        return statSync(path, { throwIfNoEntry: false });
    } catch (error) {
        throw unreadable(path, error);
    }
}

async function* linesOf(
    path: string,
    { options, signal, read }: ReadingOfCall,
    names: readonly string[]
): AsyncGenerator<TranscriptLine> {
    const fileName = basename(path);
    const format = options.format ?? null;
    const file = createReadStream(path, { signal });
    try {
        const { speakers } = labelsOf({ fileName, format }, names);
        yield* readTranscript({
            bytes: counted(file, read),
            fileName,
            format,
            columns: options.column ?? {},
            speakers
        });
    } catch (error) {
        if (error instanceof TranscriptFileError) {
            throw new CommandError(`${fileName}: ${error.message}. Nothing was sent.`, ExitCode.DataError);
        }
        if (error instanceof Error && 'syscall' in error) {
            throw unreadable(path, error, 'Nothing was sent.');
        }
        throw error;
    } finally {
        file.destroy();
    }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, read: Reading['read']): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
        yield chunk;
        read(chunk.length);
    }
}
