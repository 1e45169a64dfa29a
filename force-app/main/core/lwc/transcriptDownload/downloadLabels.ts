import CANCEL_LABEL from '@salesforce/label/c.RedactInline_DownloadCancel';
import FILTERED_LABEL from '@salesforce/label/c.RedactInline_DownloadFiltered';
import FORM_LABEL from '@salesforce/label/c.RedactInline_DownloadForm';
import FORMAT_LABEL from '@salesforce/label/c.RedactInline_DownloadFormat';
import HOLD_ONE_LABEL from '@salesforce/label/c.RedactInline_DownloadHold_One';
import HOLD_OTHER_LABEL from '@salesforce/label/c.RedactInline_DownloadHold_Other';
import JSON_LABEL from '@salesforce/label/c.RedactInline_DownloadJson';
import MASKED_LABEL from '@salesforce/label/c.RedactInline_DownloadMasked';
import PRIVACY_LABEL from '@salesforce/label/c.RedactInline_DownloadPrivacy';
import START_LABEL from '@salesforce/label/c.RedactInline_DownloadStart';
import STORED_LABEL from '@salesforce/label/c.RedactInline_DownloadStored';
import TEXT_LABEL from '@salesforce/label/c.RedactInline_DownloadText';
import TITLE_LABEL from '@salesforce/label/c.RedactInline_Download';
import VTT_LABEL from '@salesforce/label/c.RedactInline_DownloadVtt';
import WORKING_LABEL from '@salesforce/label/c.RedactInline_DownloadWorking';

/** The words of the download. */
export const DOWNLOAD_LABELS = {
    cancel: CANCEL_LABEL,
    filtered: FILTERED_LABEL,
    form: FORM_LABEL,
    format: FORMAT_LABEL,
    hold: { one: HOLD_ONE_LABEL, other: HOLD_OTHER_LABEL },
    json: JSON_LABEL,
    masked: MASKED_LABEL,
    privacy: PRIVACY_LABEL,
    start: START_LABEL,
    stored: STORED_LABEL,
    text: TEXT_LABEL,
    title: TITLE_LABEL,
    vtt: VTT_LABEL,
    working: WORKING_LABEL
} as const;
