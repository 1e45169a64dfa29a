import type { Notice } from 'c/errorPanel';
import type { DownloadPlan } from 'c/transcriptDownload';
import { shownOf } from './shown.ts';
import { viewOf } from './view.ts';
import type { Visit } from './visit.ts';

/** The download while its dialog is open. */
export interface Download {
    readonly isWorking: boolean;
    /** Why the last try failed. */
    readonly problem: Notice | null;
}

export const NEW_DOWNLOAD: Download = { isWorking: false, problem: null };

/** What the dialog of the download shows; `null` while it is closed. What keeps entries from being read is told in it too. */
export function downloadPlanOf(visit: Visit): DownloadPlan | null {
    const { download, notice } = visit;
    if (!download) return null;
    const { entries, remaining } = shownOf(visit);
    const problem = download.problem ?? notice;
    return {
        shownCount: entries.length,
        count: remaining.loadedCount,
        remaining,
        canChooseForm: viewOf(visit).canRedact,
        isWorking: download.isWorking,
        problem: problem && { ...problem, actionLabel: null }
    };
}
