import CLOSE_LABEL from '@salesforce/label/c.RedactInline_SearchClose';
import HELP_LABEL from '@salesforce/label/c.RedactInline_SearchHelp';
import HIDDEN_ONE_LABEL from '@salesforce/label/c.RedactInline_SearchHidden_One';
import HIDDEN_OTHER_LABEL from '@salesforce/label/c.RedactInline_SearchHidden_Other';
import NAME_LABEL from '@salesforce/label/c.RedactInline_Search';
import NEXT_LABEL from '@salesforce/label/c.RedactInline_SearchNext';
import NONE_LABEL from '@salesforce/label/c.RedactInline_SearchNone';
import NONE_LOADED_LABEL from '@salesforce/label/c.RedactInline_SearchNoneLoaded';
import POSITION_LABEL from '@salesforce/label/c.RedactInline_SearchPosition';
import POSITION_LOADED_LABEL from '@salesforce/label/c.RedactInline_SearchPositionLoaded';
import PREVIOUS_LABEL from '@salesforce/label/c.RedactInline_SearchPrevious';
import SHOW_ALL_LABEL from '@salesforce/label/c.RedactInline_ShowAll';

/** The words of the search. */
export const SEARCH_LABELS = {
    name: NAME_LABEL,
    close: CLOSE_LABEL,
    help: HELP_LABEL,
    hidden: { one: HIDDEN_ONE_LABEL, other: HIDDEN_OTHER_LABEL },
    next: NEXT_LABEL,
    previous: PREVIOUS_LABEL,
    showAll: SHOW_ALL_LABEL,
    whole: { none: NONE_LABEL, position: POSITION_LABEL },
    loaded: { none: NONE_LOADED_LABEL, position: POSITION_LOADED_LABEL }
} as const;
