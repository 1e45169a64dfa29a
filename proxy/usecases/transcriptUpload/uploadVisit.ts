import type { UploadGateway } from '../../salesforce/uploadGateway.ts';
import type { ToldApiUsage } from '../../state/apiUsageStore.ts';
import type { TranscriptFormat } from '../../transcriptFiles/transcriptFormat.ts';
import type { TranscriptColumn } from '../../transcriptFiles/transcriptSource.ts';
import type { RecordVisit } from '../recordVisit.ts';
import type { UploadPatience } from './uploadPatience.ts';

/** A visit that may upload: Salesforce takes a transcript from this user, or does not. */
export interface UploadVisit extends RecordVisit {
    /** Aborts at the deadline. */
    readonly uploads: UploadGateway;
    readonly patience: UploadPatience;
    /** API calls of the org in 24 hours, as Salesforce told them last; `null` before. */
    readonly apiUsage: () => Promise<ToldApiUsage | null>;
}

/** A file, and what its sender says of it. */
export interface SentFile {
    /** To be read once. May throw a {@link ProblemError}. */
    readonly bytes: AsyncIterable<Uint8Array>;
    /** Of its name, in small letters; nothing else of the name comes here. `null` for none. */
    readonly extension: string | null;
    /** `null` to tell it by extension and content. */
    readonly format: TranscriptFormat | null;
    /** Places of columns of a CSV file, from 1; the rest goes by known names. */
    readonly columns: Partial<Readonly<Record<TranscriptColumn, number>>>;
    /** Whether lines are taken as they stand, also where one was said before the line above it. */
    readonly keepsOrder: boolean;
    /** Epoch ms of what times in the file count from; `null` for the start of the call. */
    readonly recordingStartedAt: number | null;
    /** Names of speakers, and the ids of the participants whom they are. */
    readonly speakers: ReadonlyMap<string, string>;
    /** What is masked before anything is sent: categories; `null` for all that the policy has, none for an empty list. */
    readonly redact: readonly string[] | null;
}
