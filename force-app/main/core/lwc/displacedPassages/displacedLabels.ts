import LEAVE_ALL_LABEL from '@salesforce/label/c.RedactInline_DisplacedLeaveAll';
import LEAVE_LABEL from '@salesforce/label/c.RedactInline_DisplacedLeave';
import MESSAGE_LABEL from '@salesforce/label/c.RedactInline_DisplacedMessage';
import PLACE_ALL_LABEL from '@salesforce/label/c.RedactInline_DisplacedPlaceAll';
import PLACE_LABEL from '@salesforce/label/c.RedactInline_DisplacedPlace';
import SHOW_LABEL from '@salesforce/label/c.RedactInline_ShowEntry';
import TITLE_ONE_LABEL from '@salesforce/label/c.RedactInline_DisplacedTitle_One';
import TITLE_OTHER_LABEL from '@salesforce/label/c.RedactInline_DisplacedTitle_Other';

/** The words around displaced passages. */
export const DISPLACED_LABELS = {
    leave: LEAVE_LABEL,
    leaveAll: LEAVE_ALL_LABEL,
    message: MESSAGE_LABEL,
    place: PLACE_LABEL,
    placeAll: PLACE_ALL_LABEL,
    show: SHOW_LABEL,
    title: { one: TITLE_ONE_LABEL, other: TITLE_OTHER_LABEL }
} as const;
