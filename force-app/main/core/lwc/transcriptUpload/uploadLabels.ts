import UPLOAD_ANOTHER_LABEL from '@salesforce/label/c.RedactInline_UploadAnother';
import UPLOAD_ASSIGN_LABEL from '@salesforce/label/c.RedactInline_UploadAssign';
import UPLOAD_BEGAN_LABEL from '@salesforce/label/c.RedactInline_UploadBegan';
import UPLOAD_BEGAN_HELP_LABEL from '@salesforce/label/c.RedactInline_UploadBeganHelp';
import UPLOAD_CHECK_AGAIN_LABEL from '@salesforce/label/c.RedactInline_UploadCheckAgain';
import UPLOAD_CHECKING_LABEL from '@salesforce/label/c.RedactInline_UploadChecking';
import UPLOAD_COLUMN_LABEL from '@salesforce/label/c.RedactInline_UploadColumn';
import UPLOAD_COLUMN_SPEAKER_LABEL from '@salesforce/label/c.RedactInline_UploadColumnSpeaker';
import UPLOAD_COLUMN_START_LABEL from '@salesforce/label/c.RedactInline_UploadColumnStart';
import UPLOAD_COLUMN_TEXT_LABEL from '@salesforce/label/c.RedactInline_UploadColumnText';
import UPLOAD_COLUMN_TIMESTAMP_LABEL from '@salesforce/label/c.RedactInline_UploadColumnTimestamp';
import UPLOAD_COLUMN_TOLD_LABEL from '@salesforce/label/c.RedactInline_UploadColumnTold';
import UPLOAD_COLUMNS_LABEL from '@salesforce/label/c.RedactInline_UploadColumns';
import UPLOAD_COLUMNS_HELP_LABEL from '@salesforce/label/c.RedactInline_UploadColumnsHelp';
import UPLOAD_FORMAT_LABEL from '@salesforce/label/c.RedactInline_UploadFormat';
import UPLOAD_FORMAT_TEXT_LABEL from '@salesforce/label/c.RedactInline_UploadFormatText';
import UPLOAD_FORMAT_TOLD_LABEL from '@salesforce/label/c.RedactInline_UploadFormatTold';
import UPLOAD_FORMAT_UPLOAD_LABEL from '@salesforce/label/c.RedactInline_UploadFormatUpload';
import UPLOAD_FOUND_ONE_LABEL from '@salesforce/label/c.RedactInline_UploadFound_One';
import UPLOAD_FOUND_OTHER_LABEL from '@salesforce/label/c.RedactInline_UploadFound_Other';
import UPLOAD_LINE_LABEL from '@salesforce/label/c.RedactInline_UploadLine';
import UPLOAD_MASK_LABEL from '@salesforce/label/c.RedactInline_UploadMask';
import UPLOAD_MASKS_LABEL from '@salesforce/label/c.RedactInline_UploadMasks';
import UPLOAD_MASKS_NONE_LABEL from '@salesforce/label/c.RedactInline_UploadMasksNone';
import UPLOAD_MASKS_OFF_LABEL from '@salesforce/label/c.RedactInline_UploadMasksOff';
import UPLOAD_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_UploadMessage';
import UPLOAD_MORE_ONE_LABEL from '@salesforce/label/c.RedactInline_UploadMore_One';
import UPLOAD_MORE_OTHER_LABEL from '@salesforce/label/c.RedactInline_UploadMore_Other';
import UPLOAD_NOBODY_LABEL from '@salesforce/label/c.RedactInline_UploadNobody';
import UPLOAD_NONE_TITLE_LABEL from '@salesforce/label/c.RedactInline_UploadNoneTitle';
import UPLOAD_ORDER_LABEL from '@salesforce/label/c.RedactInline_UploadOrder';
import UPLOAD_ORDER_HELP_LABEL from '@salesforce/label/c.RedactInline_UploadOrderHelp';
import UPLOAD_PARTICIPANT_LABEL from '@salesforce/label/c.RedactInline_UploadParticipant';
import UPLOAD_PROBLEMS_ONE_LABEL from '@salesforce/label/c.RedactInline_UploadProblems_One';
import UPLOAD_PROBLEMS_OTHER_LABEL from '@salesforce/label/c.RedactInline_UploadProblems_Other';
import UPLOAD_READING_LABEL from '@salesforce/label/c.RedactInline_UploadReading';
import UPLOAD_REDACT_LABEL from '@salesforce/label/c.RedactInline_UploadRedact';
import UPLOAD_REDACT_HELP_LABEL from '@salesforce/label/c.RedactInline_UploadRedactHelp';
import UPLOAD_SENDING_LABEL from '@salesforce/label/c.RedactInline_UploadSending';
import UPLOAD_SETTLING_LABEL from '@salesforce/label/c.RedactInline_UploadSettling';
import UPLOAD_SPEAKER_ONE_LABEL from '@salesforce/label/c.RedactInline_UploadSpeaker_One';
import UPLOAD_SPEAKER_OTHER_LABEL from '@salesforce/label/c.RedactInline_UploadSpeaker_Other';
import UPLOAD_SPEAKERS_LABEL from '@salesforce/label/c.RedactInline_UploadSpeakers';
import UPLOAD_START_ONE_LABEL from '@salesforce/label/c.RedactInline_UploadStart_One';
import UPLOAD_START_OTHER_LABEL from '@salesforce/label/c.RedactInline_UploadStart_Other';
import UPLOAD_STORED_ONE_LABEL from '@salesforce/label/c.RedactInline_UploadStored_One';
import UPLOAD_STORED_OTHER_LABEL from '@salesforce/label/c.RedactInline_UploadStored_Other';

/** The words of an upload. */
export const UPLOAD_LABELS = {
    title: UPLOAD_NONE_TITLE_LABEL,
    message: UPLOAD_MESSAGE_LABEL,
    reading: UPLOAD_READING_LABEL,
    format: UPLOAD_FORMAT_LABEL,
    formatTold: UPLOAD_FORMAT_TOLD_LABEL,
    formatText: UPLOAD_FORMAT_TEXT_LABEL,
    formatUpload: UPLOAD_FORMAT_UPLOAD_LABEL,
    began: UPLOAD_BEGAN_LABEL,
    beganHelp: UPLOAD_BEGAN_HELP_LABEL,
    columns: UPLOAD_COLUMNS_LABEL,
    columnsHelp: UPLOAD_COLUMNS_HELP_LABEL,
    columnTold: UPLOAD_COLUMN_TOLD_LABEL,
    column: UPLOAD_COLUMN_LABEL,
    columnText: UPLOAD_COLUMN_TEXT_LABEL,
    columnSpeaker: UPLOAD_COLUMN_SPEAKER_LABEL,
    columnTimestamp: UPLOAD_COLUMN_TIMESTAMP_LABEL,
    columnStart: UPLOAD_COLUMN_START_LABEL,
    order: UPLOAD_ORDER_LABEL,
    orderHelp: UPLOAD_ORDER_HELP_LABEL,
    redact: UPLOAD_REDACT_LABEL,
    redactHelp: UPLOAD_REDACT_HELP_LABEL,
    another: UPLOAD_ANOTHER_LABEL,
    checkAgain: UPLOAD_CHECK_AGAIN_LABEL,
    start: { one: UPLOAD_START_ONE_LABEL, other: UPLOAD_START_OTHER_LABEL },
    checking: UPLOAD_CHECKING_LABEL,
    sending: UPLOAD_SENDING_LABEL,
    settling: UPLOAD_SETTLING_LABEL,
    found: { one: UPLOAD_FOUND_ONE_LABEL, other: UPLOAD_FOUND_OTHER_LABEL },
    stored: { one: UPLOAD_STORED_ONE_LABEL, other: UPLOAD_STORED_OTHER_LABEL },
    masks: UPLOAD_MASKS_LABEL,
    masksNone: UPLOAD_MASKS_NONE_LABEL,
    masksOff: UPLOAD_MASKS_OFF_LABEL,
    mask: UPLOAD_MASK_LABEL,
    speakers: UPLOAD_SPEAKERS_LABEL,
    speakerLines: { one: UPLOAD_SPEAKER_ONE_LABEL, other: UPLOAD_SPEAKER_OTHER_LABEL },
    nobody: UPLOAD_NOBODY_LABEL,
    assign: UPLOAD_ASSIGN_LABEL,
    participant: UPLOAD_PARTICIPANT_LABEL,
    problems: { one: UPLOAD_PROBLEMS_ONE_LABEL, other: UPLOAD_PROBLEMS_OTHER_LABEL },
    line: UPLOAD_LINE_LABEL,
    more: { one: UPLOAD_MORE_ONE_LABEL, other: UPLOAD_MORE_OTHER_LABEL }
} as const;
