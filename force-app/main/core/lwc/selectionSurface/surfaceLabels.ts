import CATEGORY_LABEL from '@salesforce/label/c.RedactInline_Category';
import DONE_LABEL from '@salesforce/label/c.RedactInline_Done';
import DRAFTED_LABEL from '@salesforce/label/c.RedactInline_DraftedHere';
import HELP_LABEL from '@salesforce/label/c.RedactInline_SelectHelp';
import HELP_TOUCH_LABEL from '@salesforce/label/c.RedactInline_SelectHelpTouch';
import OTHER_LABEL from '@salesforce/label/c.RedactInline_OtherCategory';
import REDACT_SELECTION_LABEL from '@salesforce/label/c.RedactInline_RedactSelection';
import WHOLE_LABEL from '@salesforce/label/c.RedactInline_WholeEntry';
import WORDS_LABEL from '@salesforce/label/c.RedactInline_PickWords';

/** The words of the selection surface. */
export const SURFACE_LABELS = {
    category: CATEGORY_LABEL,
    done: DONE_LABEL,
    drafted: DRAFTED_LABEL,
    help: HELP_LABEL,
    helpTouch: HELP_TOUCH_LABEL,
    other: OTHER_LABEL,
    redactSelection: REDACT_SELECTION_LABEL,
    whole: WHOLE_LABEL,
    words: WORDS_LABEL
} as const;
