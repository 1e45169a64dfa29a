import APPEARANCES_LABEL from '@salesforce/label/c.RedactInline_Appearances';
import DONE_LABEL from '@salesforce/label/c.RedactInline_AppearancesDone';
import DRAFT_ONE_LABEL from '@salesforce/label/c.RedactInline_AppearancesDraft_One';
import DRAFT_OTHER_LABEL from '@salesforce/label/c.RedactInline_AppearancesDraft_Other';
import ELSEWHERE_ONE_LABEL from '@salesforce/label/c.RedactInline_AppearancesElsewhere_One';
import ELSEWHERE_OTHER_LABEL from '@salesforce/label/c.RedactInline_AppearancesElsewhere_Other';
import HERE_ONLY_LABEL from '@salesforce/label/c.RedactInline_AppearancesHereOnly';
import LOOKING_LABEL from '@salesforce/label/c.RedactInline_AppearancesLooking';
import OPEN_ONE_LABEL from '@salesforce/label/c.RedactInline_AppearancesOpen_One';
import OPEN_OTHER_LABEL from '@salesforce/label/c.RedactInline_AppearancesOpen_Other';
import OTHERS_DONE_LABEL from '@salesforce/label/c.RedactInline_AppearancesOthersDone';
import REACH_LABEL from '@salesforce/label/c.RedactInline_AppearancesReach';
import BY_HAND_LABEL from '@salesforce/label/c.RedactInline_MarkByHand';
import CLOSE_LABEL from '@salesforce/label/c.RedactInline_MarkDetailsClose';
import NAME_LABEL from '@salesforce/label/c.RedactInline_MarkDetailsName';
import NEXT_PART_LABEL from '@salesforce/label/c.RedactInline_MarkNextPart';

/** The words of the details of a passage. */
export const DETAILS_LABELS = {
    name: NAME_LABEL,
    close: CLOSE_LABEL,
    byHand: BY_HAND_LABEL,
    nextPart: NEXT_PART_LABEL,
    appearances: APPEARANCES_LABEL,
    looking: LOOKING_LABEL,
    hereOnly: HERE_ONLY_LABEL,
    done: DONE_LABEL,
    othersDone: OTHERS_DONE_LABEL,
    draft: { one: DRAFT_ONE_LABEL, other: DRAFT_OTHER_LABEL },
    reach: REACH_LABEL,
    open: { one: OPEN_ONE_LABEL, other: OPEN_OTHER_LABEL },
    elsewhere: { one: ELSEWHERE_ONE_LABEL, other: ELSEWHERE_OTHER_LABEL }
} as const;
