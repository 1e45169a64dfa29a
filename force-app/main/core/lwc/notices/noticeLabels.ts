import APPEARANCES_TITLE_LABEL from '@salesforce/label/c.RedactInline_AppearancesTitle';
import CHANGED_ASKED_LABEL from '@salesforce/label/c.RedactInline_ChangedAsked';
import CHANGED_KEPT_LABEL from '@salesforce/label/c.RedactInline_ChangedKept';
import CHANGED_ONE_LABEL from '@salesforce/label/c.RedactInline_Changed_One';
import CHANGED_OTHER_LABEL from '@salesforce/label/c.RedactInline_Changed_Other';
import COMMIT_AUDIT_LABEL from '@salesforce/label/c.RedactInline_CommitAudit';
import COMMIT_ENTRIES_LABEL from '@salesforce/label/c.RedactInline_CommitEntries';
import COMMIT_FAILED_LABEL from '@salesforce/label/c.RedactInline_CommitFailed';
import COMMIT_NOTE_LABEL from '@salesforce/label/c.RedactInline_CommitNote';
import COMMIT_NOT_PERMITTED_LABEL from '@salesforce/label/c.RedactInline_CommitNotPermitted';
import COMMIT_NOT_READY_LABEL from '@salesforce/label/c.RedactInline_CommitNotReady';
import COMMIT_PUT_OFF_LABEL from '@salesforce/label/c.RedactInline_CommitPutOff';
import COMMIT_REASON_LABEL from '@salesforce/label/c.RedactInline_CommitReason';
import COMMIT_TITLE_LABEL from '@salesforce/label/c.RedactInline_CommitTitle';
import COMMIT_TOO_MANY_EVENTS_LABEL from '@salesforce/label/c.RedactInline_CommitTooManyEvents';
import COMMIT_UNKNOWN_LABEL from '@salesforce/label/c.RedactInline_CommitUnknown';
import DISMISSAL_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_DismissalMessage';
import DISMISSAL_TITLE_LABEL from '@salesforce/label/c.RedactInline_DismissalTitle';
import DOWNLOAD_LABEL from '@salesforce/label/c.RedactInline_Download';
import DOWNLOAD_UNMASKED_LABEL from '@salesforce/label/c.RedactInline_DownloadUnmasked';
import ENTRIES_CHANGED_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_EntriesChangedMessage';
import ENTRIES_CHANGED_ONE_LABEL from '@salesforce/label/c.RedactInline_EntriesChanged_One';
import ENTRIES_CHANGED_OTHER_LABEL from '@salesforce/label/c.RedactInline_EntriesChanged_Other';
import REDACTED_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_RedactedMeanwhileMessage';
import REDACTED_ONE_LABEL from '@salesforce/label/c.RedactInline_RedactedMeanwhile_One';
import REDACTED_OTHER_LABEL from '@salesforce/label/c.RedactInline_RedactedMeanwhile_Other';
import TRY_AGAIN_LABEL from '@salesforce/label/c.RedactInline_TryAgain';

/** The words of what is told beside the transcript. */
export const NOTICE_LABELS = {
    appearancesTitle: APPEARANCES_TITLE_LABEL,
    tryAgain: TRY_AGAIN_LABEL,
    commitTitle: COMMIT_TITLE_LABEL,
    commitUnknown: COMMIT_UNKNOWN_LABEL,
    commitAudit: COMMIT_AUDIT_LABEL,
    commitTooManyEvents: COMMIT_TOO_MANY_EVENTS_LABEL,
    commitNotPermitted: COMMIT_NOT_PERMITTED_LABEL,
    commitNotReady: COMMIT_NOT_READY_LABEL,
    commitFailed: COMMIT_FAILED_LABEL,
    commitPutOff: COMMIT_PUT_OFF_LABEL,
    commitEntries: COMMIT_ENTRIES_LABEL,
    commitNote: COMMIT_NOTE_LABEL,
    commitReason: COMMIT_REASON_LABEL,
    dismissalTitle: DISMISSAL_TITLE_LABEL,
    dismissalMessage: DISMISSAL_MESSAGE_LABEL,
    download: DOWNLOAD_LABEL,
    downloadUnmasked: DOWNLOAD_UNMASKED_LABEL,
    changed: { one: CHANGED_ONE_LABEL, other: CHANGED_OTHER_LABEL },
    changedKept: CHANGED_KEPT_LABEL,
    changedAsked: CHANGED_ASKED_LABEL,
    entriesChanged: { one: ENTRIES_CHANGED_ONE_LABEL, other: ENTRIES_CHANGED_OTHER_LABEL },
    entriesChangedMessage: ENTRIES_CHANGED_MESSAGE_LABEL,
    redacted: { one: REDACTED_ONE_LABEL, other: REDACTED_OTHER_LABEL },
    redactedMessage: REDACTED_MESSAGE_LABEL
} as const;
