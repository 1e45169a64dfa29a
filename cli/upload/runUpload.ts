import process from 'node:process';
import type { ExitCode } from '../exitCodes.ts';
import { interruption } from '../interruption.ts';
import { inOrgWithState, SILENT } from '../org/withState.ts';
import { keepMemorySmall } from './smallMemory.ts';
import { uploadInOrg } from './uploadInOrg.ts';
import { transcriptsOf, type UploadOptions } from './uploadOptions.ts';

/** `redact-inline upload`: what became of each transcript to standard output, what is wrong with lines to standard error. */
export async function runUpload(files: readonly string[], options: UploadOptions): Promise<ExitCode> {
    const passed = keepMemorySmall();
    const heard = { read: (_bytes: number): void => undefined };
    const { signal } = interruption();
    const read = (bytes: number): void => {
        heard.read(bytes);
    };
    const transcripts = transcriptsOf(files, options, { signal, read });
    return inOrgWithState(options, SILENT, (org, state) =>
        uploadInOrg({ org, state, transcripts, heard, options, streams: process, passed })
    );
}
