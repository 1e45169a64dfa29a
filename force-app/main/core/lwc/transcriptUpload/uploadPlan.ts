import type { Notice } from 'c/errorPanel';
import type { TranscriptCheck, UploadColumn, UploadFormat, UploadProgress } from 'c/proxyContract';

/** What is being done with a file. */
export const UploadWork = { None: 'none', Checking: 'checking', Uploading: 'uploading' } as const;
export type UploadWork = (typeof UploadWork)[keyof typeof UploadWork];

/** How the upload of a file stands. */
export interface UploadPlan {
    /** `null` until one is chosen. */
    readonly file: File | null;
    /** `null` where the file tells it. */
    readonly format: UploadFormat | null;
    /** When the recording began, as a field of date and time has it, in the user's time zone in Salesforce; empty for the start of the call. */
    readonly began: string;
    /** The fields of the file's first line, to choose columns from; empty unless it does not say which is which. */
    readonly header: readonly string[];
    /** Places of columns in it, from 1, by what they hold. */
    readonly columns: Partial<Readonly<Record<UploadColumn, number>>>;
    /** Whether lines are taken as they stand, also where one was said before the line above it. */
    readonly keepsOrder: boolean;
    /** Whether what is sensitive is masked before. */
    readonly redact: boolean;
    /** Names of the file, and the ids of participants whom they are. */
    readonly assigned: Readonly<Record<string, string>>;
    /** What an upload would do; `null` until the file is checked. */
    readonly check: TranscriptCheck | null;
    /** Whether something was chosen otherwise since. */
    readonly isStale: boolean;
    readonly work: UploadWork;
    /** `null` before anything goes to Salesforce. */
    readonly progress: UploadProgress | null;
    /** Why the last step failed. */
    readonly problem: Notice | null;
    /** What offers to upload the rest of a file again; `null` where nothing is left. */
    readonly offer: Notice | null;
}

/** Before a file is chosen. */
export const NEW_UPLOAD: UploadPlan = {
    file: null,
    format: null,
    began: '',
    header: [],
    columns: {},
    keepsOrder: false,
    redact: true,
    assigned: {},
    check: null,
    isStale: false,
    work: UploadWork.None,
    progress: null,
    problem: null,
    offer: null
};
