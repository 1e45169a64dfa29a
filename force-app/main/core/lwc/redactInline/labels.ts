import DISMISSED_ONE_LABEL from '@salesforce/label/c.RedactInline_Dismissed_One';
import DISMISSED_OTHER_LABEL from '@salesforce/label/c.RedactInline_Dismissed_Other';
import DOWNLOAD_LABEL from '@salesforce/label/c.RedactInline_Download';
import DOWNLOADED_ONE_LABEL from '@salesforce/label/c.RedactInline_DownloadDone_One';
import DOWNLOADED_OTHER_LABEL from '@salesforce/label/c.RedactInline_DownloadDone_Other';
import DRAFTED_NONE_LABEL from '@salesforce/label/c.RedactInline_Drafted_None';
import DRAFTED_ONE_LABEL from '@salesforce/label/c.RedactInline_Drafted_One';
import DRAFTED_OTHER_LABEL from '@salesforce/label/c.RedactInline_Drafted_Other';
import ENTRIES_ONE_LABEL from '@salesforce/label/c.RedactInline_EntriesShown_One';
import ENTRIES_OTHER_LABEL from '@salesforce/label/c.RedactInline_EntriesShown_Other';
import FLAGS_NONE_LABEL from '@salesforce/label/c.RedactInline_FlagsNone';
import FLAGS_OPEN_ONE_LABEL from '@salesforce/label/c.RedactInline_FlagsOpen_One';
import FLAGS_OPEN_OTHER_LABEL from '@salesforce/label/c.RedactInline_FlagsOpen_Other';
import HISTORY_LABEL from '@salesforce/label/c.RedactInline_History';
import KEYS_LABEL from '@salesforce/label/c.RedactInline_KeysTitle';
import LEFT_ONE_LABEL from '@salesforce/label/c.RedactInline_ResultLeft_One';
import LEFT_OTHER_LABEL from '@salesforce/label/c.RedactInline_ResultLeft_Other';
import LIMITS_LABEL from '@salesforce/label/c.RedactInline_Limits';
import LIVE_LABEL from '@salesforce/label/c.RedactInline_Live';
import LOADED_ONE_LABEL from '@salesforce/label/c.RedactInline_EntriesLoaded_One';
import LOADED_OTHER_LABEL from '@salesforce/label/c.RedactInline_EntriesLoaded_Other';
import MORE_LABEL from '@salesforce/label/c.RedactInline_More';
import NEWEST_ONE_LABEL from '@salesforce/label/c.RedactInline_EntriesNewest_One';
import NEWEST_OTHER_LABEL from '@salesforce/label/c.RedactInline_EntriesNewest_Other';
import NEW_ONE_LABEL from '@salesforce/label/c.RedactInline_NewEntries_One';
import NEW_OTHER_LABEL from '@salesforce/label/c.RedactInline_NewEntries_Other';
import PREVIEW_LABEL from '@salesforce/label/c.RedactInline_Preview';
import PREVIEW_END_LABEL from '@salesforce/label/c.RedactInline_PreviewEnd';
import PREVIEW_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_PreviewMessage';
import PREVIEW_TITLE_LABEL from '@salesforce/label/c.RedactInline_PreviewTitle';
import REDONE_LABEL from '@salesforce/label/c.RedactInline_Redone';
import REFRESH_LABEL from '@salesforce/label/c.RedactInline_Refresh';
import RESTORED_ONE_LABEL from '@salesforce/label/c.RedactInline_Restored_One';
import RESTORED_OTHER_LABEL from '@salesforce/label/c.RedactInline_Restored_Other';
import SEARCH_LABEL from '@salesforce/label/c.RedactInline_SearchOpen';
import TITLE_LABEL from '@salesforce/label/c.RedactInline_Title';
import KINDS_MISSING_LABEL from '@salesforce/label/c.RedactInline_KindsMissing';
import TRUNCATED_LABEL from '@salesforce/label/c.RedactInline_Truncated';
import UNDONE_LABEL from '@salesforce/label/c.RedactInline_Undone';
import VERIFIED_ONE_LABEL from '@salesforce/label/c.RedactInline_ResultVerified_One';
import VERIFIED_OTHER_LABEL from '@salesforce/label/c.RedactInline_ResultVerified_Other';

/** The words of the container itself. */
export const LABELS = {
    title: TITLE_LABEL,
    preview: PREVIEW_LABEL,
    previewEnd: PREVIEW_END_LABEL,
    previewTitle: PREVIEW_TITLE_LABEL,
    previewMessage: PREVIEW_MESSAGE_LABEL,
    refresh: REFRESH_LABEL,
    search: SEARCH_LABEL,
    download: DOWNLOAD_LABEL,
    downloaded: { one: DOWNLOADED_ONE_LABEL, other: DOWNLOADED_OTHER_LABEL },
    history: HISTORY_LABEL,
    keys: KEYS_LABEL,
    limits: LIMITS_LABEL,
    live: LIVE_LABEL,
    more: MORE_LABEL,
    kindsMissing: KINDS_MISSING_LABEL,
    truncated: TRUNCATED_LABEL,
    entries: { one: ENTRIES_ONE_LABEL, other: ENTRIES_OTHER_LABEL },
    newEntries: { one: NEW_ONE_LABEL, other: NEW_OTHER_LABEL },
    newest: { one: NEWEST_ONE_LABEL, other: NEWEST_OTHER_LABEL },
    loaded: { one: LOADED_ONE_LABEL, other: LOADED_OTHER_LABEL },
    drafted: { one: DRAFTED_ONE_LABEL, other: DRAFTED_OTHER_LABEL },
    draftedNone: DRAFTED_NONE_LABEL,
    dismissed: { one: DISMISSED_ONE_LABEL, other: DISMISSED_OTHER_LABEL },
    restored: { one: RESTORED_ONE_LABEL, other: RESTORED_OTHER_LABEL },
    redone: REDONE_LABEL,
    undone: UNDONE_LABEL,
    flagsOpen: { one: FLAGS_OPEN_ONE_LABEL, other: FLAGS_OPEN_OTHER_LABEL },
    flagsNone: FLAGS_NONE_LABEL,
    left: { one: LEFT_ONE_LABEL, other: LEFT_OTHER_LABEL },
    verified: { one: VERIFIED_ONE_LABEL, other: VERIFIED_OTHER_LABEL }
} as const;
