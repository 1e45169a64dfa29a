import AFTER_LABEL from '@salesforce/label/c.RedactInline_After';
import BACK_LABEL from '@salesforce/label/c.RedactInline_Back';
import BEFORE_LABEL from '@salesforce/label/c.RedactInline_Before';
import COMMIT_ONE_LABEL from '@salesforce/label/c.RedactInline_Commit_One';
import COMMIT_OTHER_LABEL from '@salesforce/label/c.RedactInline_Commit_Other';
import COPIES_LABEL from '@salesforce/label/c.RedactInline_Copies';
import NO_UNDO_LABEL from '@salesforce/label/c.RedactInline_NoUndo';
import PROGRESS_ONE_LABEL from '@salesforce/label/c.RedactInline_CommitProgress_One';
import PROGRESS_OTHER_LABEL from '@salesforce/label/c.RedactInline_CommitProgress_Other';
import REASON_LABEL from '@salesforce/label/c.RedactInline_Reason';
import REASON_MISSING_LABEL from '@salesforce/label/c.RedactInline_ReasonMissing';
import TITLE_LABEL from '@salesforce/label/c.RedactInline_ReviewTitle';

/** The words of the review. */
export const REVIEW_LABELS = {
    title: TITLE_LABEL,
    before: BEFORE_LABEL,
    after: AFTER_LABEL,
    reason: REASON_LABEL,
    reasonMissing: REASON_MISSING_LABEL,
    noUndo: NO_UNDO_LABEL,
    copies: COPIES_LABEL,
    back: BACK_LABEL,
    commitOne: COMMIT_ONE_LABEL,
    commitOther: COMMIT_OTHER_LABEL,
    progressOne: PROGRESS_ONE_LABEL,
    progressOther: PROGRESS_OTHER_LABEL
} as const;
