import type { Notice } from 'c/errorPanel';
import type { Remaining } from 'c/remainingEntries';

/** What can be downloaded, and how the download stands. */
export interface DownloadPlan {
    /** Entries that the file will hold: those that are shown. */
    readonly shownCount: number;
    /** Entries that are loaded. */
    readonly count: number;
    readonly remaining: Remaining;
    /** Whether the text can be had in clear too. */
    readonly canChooseForm: boolean;
    readonly isWorking: boolean;
    /** Why the last try, or loading what remains, failed. */
    readonly problem: Notice | null;
}
