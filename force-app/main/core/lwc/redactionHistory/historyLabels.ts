import ASKED_ONE_LABEL from '@salesforce/label/c.RedactInline_HistoryAsked_One';
import ASKED_OTHER_LABEL from '@salesforce/label/c.RedactInline_HistoryAsked_Other';
import CLOSE_LABEL from '@salesforce/label/c.RedactInline_HistoryClose';
import COMMIT_ONE_LABEL from '@salesforce/label/c.RedactInline_HistoryCommit_One';
import COMMIT_OTHER_LABEL from '@salesforce/label/c.RedactInline_HistoryCommit_Other';
import DISMISSED_ONE_LABEL from '@salesforce/label/c.RedactInline_HistoryDismissed_One';
import DISMISSED_OTHER_LABEL from '@salesforce/label/c.RedactInline_HistoryDismissed_Other';
import EMPTY_LABEL from '@salesforce/label/c.RedactInline_HistoryEmpty';
import ENTRY_LABEL from '@salesforce/label/c.RedactInline_HistoryEntry';
import FAILED_ENTRY_LABEL from '@salesforce/label/c.RedactInline_HistoryFailedEntry';
import FLAG_LABEL from '@salesforce/label/c.RedactInline_HistoryFlag';
import FLAG_DECLINED_LABEL from '@salesforce/label/c.RedactInline_HistoryFlagDeclined';
import FLAG_REDACTED_LABEL from '@salesforce/label/c.RedactInline_HistoryFlagRedacted';
import ERASURE_LABEL from '@salesforce/label/c.RedactInline_HistoryErasure';
import FLAG_WITHDRAWN_LABEL from '@salesforce/label/c.RedactInline_HistoryFlagWithdrawn';
import FOUND_ON_LABEL from '@salesforce/label/c.RedactInline_HistoryFoundOn';
import LOADING_LABEL from '@salesforce/label/c.RedactInline_HistoryLoading';
import MISMATCH_LABEL from '@salesforce/label/c.RedactInline_HistoryMismatch';
import MISSING_LABEL from '@salesforce/label/c.RedactInline_HistoryMissing';
import OLDER_LABEL from '@salesforce/label/c.RedactInline_HistoryOlder';
import REFRESH_LABEL from '@salesforce/label/c.RedactInline_HistoryRefresh';
import RESTORED_ONE_LABEL from '@salesforce/label/c.RedactInline_HistoryRestored_One';
import RESTORED_OTHER_LABEL from '@salesforce/label/c.RedactInline_HistoryRestored_Other';
import SHOW_LABEL from '@salesforce/label/c.RedactInline_HistoryShow';
import TITLE_LABEL from '@salesforce/label/c.RedactInline_History';
import UNKNOWN_LABEL from '@salesforce/label/c.RedactInline_HistoryUnknown';
import UNSIGNED_ONE_LABEL from '@salesforce/label/c.RedactInline_HistoryUnsigned_One';
import UNSIGNED_OTHER_LABEL from '@salesforce/label/c.RedactInline_HistoryUnsigned_Other';
import VERIFIED_LABEL from '@salesforce/label/c.RedactInline_HistoryVerified';

/** The words of the history. */
export const HISTORY_LABELS = {
    title: TITLE_LABEL,
    close: CLOSE_LABEL,
    empty: EMPTY_LABEL,
    loading: LOADING_LABEL,
    older: OLDER_LABEL,
    refresh: REFRESH_LABEL,
    unsigned: { one: UNSIGNED_ONE_LABEL, other: UNSIGNED_OTHER_LABEL },
    asked: { one: ASKED_ONE_LABEL, other: ASKED_OTHER_LABEL },
    commit: { one: COMMIT_ONE_LABEL, other: COMMIT_OTHER_LABEL },
    dismissed: { one: DISMISSED_ONE_LABEL, other: DISMISSED_OTHER_LABEL },
    restored: { one: RESTORED_ONE_LABEL, other: RESTORED_OTHER_LABEL },
    flag: FLAG_LABEL,
    flagDeclined: FLAG_DECLINED_LABEL,
    erasure: ERASURE_LABEL,
    flagWithdrawn: FLAG_WITHDRAWN_LABEL,
    flagRedacted: FLAG_REDACTED_LABEL,
    verified: VERIFIED_LABEL,
    failedEntry: FAILED_ENTRY_LABEL,
    mismatch: MISMATCH_LABEL,
    missing: MISSING_LABEL,
    unknown: UNKNOWN_LABEL,
    foundOn: FOUND_ON_LABEL,
    entry: ENTRY_LABEL,
    show: SHOW_LABEL
} as const;
