import DRAFTED_NONE_LABEL from '@salesforce/label/c.RedactInline_Drafted_None';
import DRAFTED_ONE_LABEL from '@salesforce/label/c.RedactInline_Drafted_One';
import DRAFTED_OTHER_LABEL from '@salesforce/label/c.RedactInline_Drafted_Other';
import NAME_LABEL from '@salesforce/label/c.RedactInline_Toolbar';
import REVIEW_LABEL from '@salesforce/label/c.RedactInline_Review';
import LOADED_NONE_LABEL from '@salesforce/label/c.RedactInline_SuggestionsLoaded_None';
import LOADED_ONE_LABEL from '@salesforce/label/c.RedactInline_SuggestionsLoaded_One';
import LOADED_OTHER_LABEL from '@salesforce/label/c.RedactInline_SuggestionsLoaded_Other';
import SUGGESTIONS_NONE_LABEL from '@salesforce/label/c.RedactInline_Suggestions_None';
import SUGGESTIONS_ONE_LABEL from '@salesforce/label/c.RedactInline_Suggestions_One';
import SUGGESTIONS_OTHER_LABEL from '@salesforce/label/c.RedactInline_Suggestions_Other';

/** The words of the toolbar. */
export const TOOLBAR_LABELS = {
    name: NAME_LABEL,
    review: REVIEW_LABEL,
    draftedNone: DRAFTED_NONE_LABEL,
    draftedOne: DRAFTED_ONE_LABEL,
    draftedOther: DRAFTED_OTHER_LABEL,
    suggestions: { none: SUGGESTIONS_NONE_LABEL, one: SUGGESTIONS_ONE_LABEL, other: SUGGESTIONS_OTHER_LABEL },
    suggestionsLoaded: { none: LOADED_NONE_LABEL, one: LOADED_ONE_LABEL, other: LOADED_OTHER_LABEL }
} as const;
