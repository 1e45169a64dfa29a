import ACCEPT_LABEL from '@salesforce/label/c.RedactInline_KeysAccept';
import AT_CURSOR_LABEL from '@salesforce/label/c.RedactInline_KeysAtCursor';
import CLOSE_LABEL from '@salesforce/label/c.RedactInline_KeysClose';
import DECIDING_LABEL from '@salesforce/label/c.RedactInline_KeysDeciding';
import DISMISS_LABEL from '@salesforce/label/c.RedactInline_KeysDismiss';
import DONE_LABEL from '@salesforce/label/c.RedactInline_KeysDone';
import ENDS_LABEL from '@salesforce/label/c.RedactInline_KeysEnds';
import ENTRIES_LABEL from '@salesforce/label/c.RedactInline_KeysEntries';
import EXTEND_LABEL from '@salesforce/label/c.RedactInline_KeysExtend';
import FLAG_LABEL from '@salesforce/label/c.RedactInline_KeysFlag';
import FLAG_BEFORE_LABEL from '@salesforce/label/c.RedactInline_KeysFlagBefore';
import FLAGS_LABEL from '@salesforce/label/c.RedactInline_KeysFlags';
import HELP_LABEL from '@salesforce/label/c.RedactInline_KeysHelp';
import HITS_LABEL from '@salesforce/label/c.RedactInline_KeysHits';
import NEXT_LABEL from '@salesforce/label/c.RedactInline_KeysNext';
import OPEN_LABEL from '@salesforce/label/c.RedactInline_KeysOpen';
import READING_LABEL from '@salesforce/label/c.RedactInline_KeysReading';
import PREVIEW_END_LABEL from '@salesforce/label/c.RedactInline_PreviewEnd';
import REDACT_LABEL from '@salesforce/label/c.RedactInline_KeysRedact';
import REDO_LABEL from '@salesforce/label/c.RedactInline_KeysRedo';
import SEARCH_LABEL from '@salesforce/label/c.RedactInline_KeysSearch';
import SELECTING_LABEL from '@salesforce/label/c.RedactInline_KeysSelecting';
import TAKE_BACK_LABEL from '@salesforce/label/c.RedactInline_KeysTakeBack';
import TITLE_LABEL from '@salesforce/label/c.RedactInline_KeysTitle';
import UNDO_LABEL from '@salesforce/label/c.RedactInline_KeysUndo';
import WHERE_LABEL from '@salesforce/label/c.RedactInline_KeysWhere';
import WHY_LABEL from '@salesforce/label/c.RedactInline_KeysWhy';

/** The words of the list of keys. */
export const KEYS_LABELS = {
    accept: ACCEPT_LABEL,
    atCursor: AT_CURSOR_LABEL,
    close: CLOSE_LABEL,
    deciding: DECIDING_LABEL,
    dismiss: DISMISS_LABEL,
    done: DONE_LABEL,
    ends: ENDS_LABEL,
    entries: ENTRIES_LABEL,
    extend: EXTEND_LABEL,
    flag: FLAG_LABEL,
    flagBefore: FLAG_BEFORE_LABEL,
    flags: FLAGS_LABEL,
    help: HELP_LABEL,
    hits: HITS_LABEL,
    next: NEXT_LABEL,
    open: OPEN_LABEL,
    previewEnd: PREVIEW_END_LABEL,
    reading: READING_LABEL,
    redact: REDACT_LABEL,
    redo: REDO_LABEL,
    search: SEARCH_LABEL,
    selecting: SELECTING_LABEL,
    takeBack: TAKE_BACK_LABEL,
    title: TITLE_LABEL,
    undo: UNDO_LABEL,
    where: WHERE_LABEL,
    why: WHY_LABEL
} as const;
