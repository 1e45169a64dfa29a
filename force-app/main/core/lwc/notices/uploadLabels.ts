import UPLOAD_AGAIN_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_UploadAgainMessage';
import UPLOAD_AGAIN_ONE_LABEL from '@salesforce/label/c.RedactInline_UploadAgain_One';
import UPLOAD_AGAIN_OTHER_LABEL from '@salesforce/label/c.RedactInline_UploadAgain_Other';
import UPLOAD_AGAIN_TITLE_LABEL from '@salesforce/label/c.RedactInline_UploadAgainTitle';
import UPLOAD_CALL_BUSY_LABEL from '@salesforce/label/c.RedactInline_UploadCallBusy';
import UPLOAD_CALL_MISSING_LABEL from '@salesforce/label/c.RedactInline_UploadCallMissing';
import UPLOAD_CALL_OPEN_LABEL from '@salesforce/label/c.RedactInline_UploadCallOpen';
import UPLOAD_DONE_CLEAR_LABEL from '@salesforce/label/c.RedactInline_UploadDoneClear';
import UPLOAD_DONE_MASKED_ONE_LABEL from '@salesforce/label/c.RedactInline_UploadDoneMasked_One';
import UPLOAD_DONE_MASKED_OTHER_LABEL from '@salesforce/label/c.RedactInline_UploadDoneMasked_Other';
import UPLOAD_DONE_ONE_LABEL from '@salesforce/label/c.RedactInline_UploadDone_One';
import UPLOAD_DONE_OTHER_LABEL from '@salesforce/label/c.RedactInline_UploadDone_Other';
import UPLOAD_FAILED_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_UploadFailedMessage';
import UPLOAD_FAILED_TITLE_LABEL from '@salesforce/label/c.RedactInline_UploadFailedTitle';
import UPLOAD_FILE_BROKEN_LABEL from '@salesforce/label/c.RedactInline_UploadFileBroken';
import UPLOAD_FILE_COLUMNS_LABEL from '@salesforce/label/c.RedactInline_UploadFileColumns';
import UPLOAD_FILE_EMPTY_LABEL from '@salesforce/label/c.RedactInline_UploadFileEmpty';
import UPLOAD_FILE_ENCODING_LABEL from '@salesforce/label/c.RedactInline_UploadFileEncoding';
import UPLOAD_FILE_FORMAT_LABEL from '@salesforce/label/c.RedactInline_UploadFileFormat';
import UPLOAD_FILE_LARGE_LABEL from '@salesforce/label/c.RedactInline_UploadFileLarge';
import UPLOAD_FILE_LONG_LABEL from '@salesforce/label/c.RedactInline_UploadFileLong';
import UPLOAD_FILE_UNREAD_LABEL from '@salesforce/label/c.RedactInline_UploadFileUnread';
import UPLOAD_NOT_PERMITTED_LABEL from '@salesforce/label/c.RedactInline_UploadNotPermitted';
import UPLOAD_PARTLY_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_UploadPartlyMessage';
import UPLOAD_PARTLY_TITLE_LABEL from '@salesforce/label/c.RedactInline_UploadPartlyTitle';
import UPLOAD_PLACE_FILE_LABEL from '@salesforce/label/c.RedactInline_UploadPlaceFile';
import UPLOAD_PLACE_LINE_LABEL from '@salesforce/label/c.RedactInline_UploadPlaceLine';
import UPLOAD_PROBLEMS_ONE_LABEL from '@salesforce/label/c.RedactInline_UploadProblems_One';
import UPLOAD_PROBLEMS_OTHER_LABEL from '@salesforce/label/c.RedactInline_UploadProblems_Other';
import UPLOAD_REFUSED_TITLE_LABEL from '@salesforce/label/c.RedactInline_UploadRefusedTitle';
import UPLOAD_UNKNOWN_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_UploadUnknownMessage';
import UPLOAD_UNKNOWN_TITLE_LABEL from '@salesforce/label/c.RedactInline_UploadUnknownTitle';
import UPLOAD_WAITS_TITLE_LABEL from '@salesforce/label/c.RedactInline_UploadWaitsTitle';

/** The words of how an upload ended. */
export const UPLOAD_LABELS = {
    refusedTitle: UPLOAD_REFUSED_TITLE_LABEL,
    waitsTitle: UPLOAD_WAITS_TITLE_LABEL,
    fileEmpty: UPLOAD_FILE_EMPTY_LABEL,
    fileEncoding: UPLOAD_FILE_ENCODING_LABEL,
    fileFormat: UPLOAD_FILE_FORMAT_LABEL,
    fileBroken: UPLOAD_FILE_BROKEN_LABEL,
    fileColumns: UPLOAD_FILE_COLUMNS_LABEL,
    fileLong: UPLOAD_FILE_LONG_LABEL,
    fileLarge: UPLOAD_FILE_LARGE_LABEL,
    fileUnread: UPLOAD_FILE_UNREAD_LABEL,
    placeLine: UPLOAD_PLACE_LINE_LABEL,
    placeFile: UPLOAD_PLACE_FILE_LABEL,
    callOpen: UPLOAD_CALL_OPEN_LABEL,
    callMissing: UPLOAD_CALL_MISSING_LABEL,
    callBusy: UPLOAD_CALL_BUSY_LABEL,
    notPermitted: UPLOAD_NOT_PERMITTED_LABEL,
    lines: { one: UPLOAD_PROBLEMS_ONE_LABEL, other: UPLOAD_PROBLEMS_OTHER_LABEL },
    done: { one: UPLOAD_DONE_ONE_LABEL, other: UPLOAD_DONE_OTHER_LABEL },
    doneMasked: { one: UPLOAD_DONE_MASKED_ONE_LABEL, other: UPLOAD_DONE_MASKED_OTHER_LABEL },
    doneClear: UPLOAD_DONE_CLEAR_LABEL,
    partlyTitle: UPLOAD_PARTLY_TITLE_LABEL,
    partlyMessage: UPLOAD_PARTLY_MESSAGE_LABEL,
    again: { one: UPLOAD_AGAIN_ONE_LABEL, other: UPLOAD_AGAIN_OTHER_LABEL },
    againTitle: UPLOAD_AGAIN_TITLE_LABEL,
    againMessage: UPLOAD_AGAIN_MESSAGE_LABEL,
    failedTitle: UPLOAD_FAILED_TITLE_LABEL,
    failedMessage: UPLOAD_FAILED_MESSAGE_LABEL,
    unknownTitle: UPLOAD_UNKNOWN_TITLE_LABEL,
    unknownMessage: UPLOAD_UNKNOWN_MESSAGE_LABEL
} as const;
