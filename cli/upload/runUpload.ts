import process from 'node:process';
import type { ExitCode } from '../exitCodes.ts';
import { interruption } from '../interruption.ts';
import { inOrgWithState, SILENT } from '../org/withState.ts';
import { keepMemorySmall } from './smallMemory.ts';
import { stoppedUnsent, uploadInOrg } from './uploadInOrg.ts';
import { transcriptsOf, type NamedTranscript, type UploadOptions } from './uploadOptions.ts';

/** `redact-inline upload`: what became of each transcript to standard output, what is wrong with lines to standard error. */
export async function runUpload(files: readonly string[], options: UploadOptions): Promise<ExitCode> {
    const passed = keepMemorySmall();
    const heard = { read: (_bytes: number): void => undefined };
    const { signal } = interruption();
    const read = (bytes: number): void => {
        heard.read(bytes);
    };
    const transcripts = transcriptsOf(files, options, { signal, read });
    for (const transcript of transcripts) await refuseAtFirstSight(transcript, signal);
    return inOrgWithState(options, SILENT, (org, state) =>
        uploadInOrg({ org, state, transcripts, heard, options, streams: process, passed })
    );
}

/** Reads the first line of each file: what is no transcript is told before anybody signs in. */
async function refuseAtFirstSight({ files }: NamedTranscript, signal: AbortSignal): Promise<void> {
    for (const { open } of files) {
        const lines = open([])[Symbol.asyncIterator]();
        try {
            await lines.next();
        } catch (error) {
            throw signal.aborted ? stoppedUnsent() : error;
        } finally {
            await lines.return?.();
        }
    }
}
