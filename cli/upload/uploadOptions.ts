import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { labelsOf } from '../../proxy/transcriptFiles/labelsOf.ts';
import { readTranscript } from '../../proxy/transcriptFiles/readTranscript.ts';
import { TranscriptFileError } from '../../proxy/transcriptFiles/transcriptFileError.ts';
import type { TranscriptFormat } from '../../proxy/transcriptFiles/transcriptFormat.ts';
import type { TranscriptLine } from '../../proxy/transcriptFiles/transcriptLine.ts';
import type { TranscriptOfCall } from '../../proxy/usecases/uploadTranscripts.ts';
import { CommandError, UsageError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';
import type { OrgOptions } from '../org/orgOptions.ts';
import { readManifest } from './manifest.ts';

/** The options of `upload`, as commander reads them. */
export interface UploadOptions extends OrgOptions {
    /** 18 characters. */
    readonly record?: string;
    readonly manifest?: string;
    readonly format?: TranscriptFormat;
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
}

/**
 * What is to be uploaded to which record. Files are read until the signal aborts.
 *
 * @throws {UsageError} that says what to write instead, {CommandError} for files that cannot be read
 */
export function transcriptsOf(
    files: readonly string[],
    options: UploadOptions,
    signal: AbortSignal
): readonly NamedTranscript[] {
    const transcriptOf = (recordId: string, paths: readonly string[]): NamedTranscript =>
        transcriptIn(paths, { recordId, options, signal });
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

interface Reading {
    readonly recordId: string;
    readonly options: UploadOptions;
    readonly signal: AbortSignal;
}

function transcriptIn(paths: readonly string[], reading: Reading): NamedTranscript {
    for (const path of paths) checkReadable(path);
    const files = paths.map((path) => ({
        name: basename(path),
        open: (names: readonly string[]) => linesOf(path, reading, names),
        likelySpeaker: () => null
    }));
    return { recordId: reading.recordId, paths, files };
}

function checkReadable(path: string): void {
    try {
        if (statSync(path).isFile()) return;
    } catch {
        throw new CommandError(`${path} cannot be found`, ExitCode.NoInput);
    }
    throw new CommandError(`${path} is no file`, ExitCode.NoInput);
}

async function* linesOf(
    path: string,
    { options, signal }: Reading,
    names: readonly string[]
): AsyncGenerator<TranscriptLine> {
    const fileName = basename(path);
    const format = options.format ?? null;
    const bytes = createReadStream(path, { signal });
    try {
        const { speakers } = labelsOf({ fileName, format }, names);
        yield* readTranscript({ bytes, fileName, format, columns: {}, speakers });
    } catch (error) {
        if (error instanceof TranscriptFileError) {
            throw new CommandError(`${fileName}: ${error.message}. Nothing was sent.`, ExitCode.DataError);
        }
        if (error instanceof Error && 'syscall' in error) {
            throw new CommandError(`${path} cannot be read. Nothing was sent.`, ExitCode.NoInput);
        }
        throw error;
    } finally {
        bytes.destroy();
    }
}
