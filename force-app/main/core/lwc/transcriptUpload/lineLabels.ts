import UPLOAD_LINE_AMBIGUOUS_LABEL from '@salesforce/label/c.RedactInline_UploadLineAmbiguous';
import UPLOAD_LINE_LONG_LABEL from '@salesforce/label/c.RedactInline_UploadLineLong';
import UPLOAD_LINE_NO_TIME_LABEL from '@salesforce/label/c.RedactInline_UploadLineNoTime';
import UPLOAD_LINE_ORDER_LABEL from '@salesforce/label/c.RedactInline_UploadLineOrder';
import UPLOAD_LINE_OTHER_LABEL from '@salesforce/label/c.RedactInline_UploadLineOther';
import UPLOAD_LINE_OUTSIDE_LABEL from '@salesforce/label/c.RedactInline_UploadLineOutside';
import UPLOAD_LINE_UNKNOWN_LABEL from '@salesforce/label/c.RedactInline_UploadLineUnknown';
import UPLOAD_LINE_UNNAMED_LABEL from '@salesforce/label/c.RedactInline_UploadLineUnnamed';

/** What is wrong with a line, by its code; it goes on after "Line 12 ". */
export const LINE_LABELS = {
    SPEAKER_UNNAMED: UPLOAD_LINE_UNNAMED_LABEL,
    SPEAKER_UNKNOWN: UPLOAD_LINE_UNKNOWN_LABEL,
    SPEAKER_AMBIGUOUS: UPLOAD_LINE_AMBIGUOUS_LABEL,
    TIME_MISSING: UPLOAD_LINE_NO_TIME_LABEL,
    TIME_OUTSIDE_CALL: UPLOAD_LINE_OUTSIDE_LABEL,
    OUT_OF_ORDER: UPLOAD_LINE_ORDER_LABEL,
    OTHER_CONVERSATION: UPLOAD_LINE_OTHER_LABEL,
    TEXT_TOO_LONG: UPLOAD_LINE_LONG_LABEL
} as const;
