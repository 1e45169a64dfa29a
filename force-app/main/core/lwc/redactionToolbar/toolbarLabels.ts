import DRAFTED_NONE_LABEL from '@salesforce/label/c.RedactInline_Drafted_None';
import DRAFTED_ONE_LABEL from '@salesforce/label/c.RedactInline_Drafted_One';
import DRAFTED_OTHER_LABEL from '@salesforce/label/c.RedactInline_Drafted_Other';
import NAME_LABEL from '@salesforce/label/c.RedactInline_Toolbar';
import REVIEW_LABEL from '@salesforce/label/c.RedactInline_Review';

/** The words of the toolbar. */
export const TOOLBAR_LABELS = {
    name: NAME_LABEL,
    review: REVIEW_LABEL,
    draftedNone: DRAFTED_NONE_LABEL,
    draftedOne: DRAFTED_ONE_LABEL,
    draftedOther: DRAFTED_OTHER_LABEL
} as const;
