import ACCEPT_ONE_LABEL from '@salesforce/label/c.RedactInline_RailAccept_One';
import ACCEPT_OTHER_LABEL from '@salesforce/label/c.RedactInline_RailAccept_Other';
import ACCEPT_OF_ONE_LABEL from '@salesforce/label/c.RedactInline_RailAcceptOf_One';
import ACCEPT_OF_OTHER_LABEL from '@salesforce/label/c.RedactInline_RailAcceptOf_Other';
import ALL_LABEL from '@salesforce/label/c.RedactInline_RailAll';
import CHOOSE_LABEL from '@salesforce/label/c.RedactInline_RailChoose';
import DONE_LABEL from '@salesforce/label/c.RedactInline_RailDone';
import DRAFTED_LABEL from '@salesforce/label/c.RedactInline_RailDrafted';
import DRAFTED_PLACES_LABEL from '@salesforce/label/c.RedactInline_RailDraftedPlaces';
import LEFT_LABEL from '@salesforce/label/c.RedactInline_RailLeft';
import NAME_LABEL from '@salesforce/label/c.RedactInline_Rail';
import NONE_LABEL from '@salesforce/label/c.RedactInline_RailNone';
import OPEN_LABEL from '@salesforce/label/c.RedactInline_RailOpen';
import OPEN_PLACES_LABEL from '@salesforce/label/c.RedactInline_RailOpenPlaces';
import NEXT_LABEL from '@salesforce/label/c.RedactInline_NextSuggestion';
import PREVIOUS_LABEL from '@salesforce/label/c.RedactInline_PreviousSuggestion';
import DONE_LOADED_LABEL from '@salesforce/label/c.RedactInline_RailDoneLoaded';
import LEFT_LOADED_LABEL from '@salesforce/label/c.RedactInline_RailLeftLoaded';
import NONE_LOADED_LABEL from '@salesforce/label/c.RedactInline_RailNoneLoaded';
import UNSEARCHED_ONE_LABEL from '@salesforce/label/c.RedactInline_RailUnsearched_One';
import UNSEARCHED_OTHER_LABEL from '@salesforce/label/c.RedactInline_RailUnsearched_Other';
import WRITTEN_ONE_LABEL from '@salesforce/label/c.RedactInline_RailWritten_One';
import WRITTEN_OTHER_LABEL from '@salesforce/label/c.RedactInline_RailWritten_Other';

/** The words of the rail. */
export const RAIL_LABELS = {
    name: NAME_LABEL,
    all: ALL_LABEL,
    choose: CHOOSE_LABEL,
    /** What the button says, and its whole name, which begins so or says it. */
    accept: { one: ACCEPT_ONE_LABEL, other: ACCEPT_OTHER_LABEL },
    acceptOf: { one: ACCEPT_OF_ONE_LABEL, other: ACCEPT_OF_OTHER_LABEL },
    open: { alone: OPEN_LABEL, inPlaces: OPEN_PLACES_LABEL },
    drafted: { alone: DRAFTED_LABEL, inPlaces: DRAFTED_PLACES_LABEL },
    next: NEXT_LABEL,
    previous: PREVIOUS_LABEL,
    whole: { left: LEFT_LABEL, done: DONE_LABEL, none: NONE_LABEL },
    part: { left: LEFT_LOADED_LABEL, done: DONE_LOADED_LABEL, none: NONE_LOADED_LABEL },
    unsearched: { one: UNSEARCHED_ONE_LABEL, other: UNSEARCHED_OTHER_LABEL },
    written: { one: WRITTEN_ONE_LABEL, other: WRITTEN_OTHER_LABEL }
} as const;
