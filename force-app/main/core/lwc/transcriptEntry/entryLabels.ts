import FLAG_LABEL from '@salesforce/label/c.RedactInline_Flag';
import FLAG_IN_LABEL from '@salesforce/label/c.RedactInline_FlagIn';
import REDACT_IN_LABEL from '@salesforce/label/c.RedactInline_RedactIn';
import REDACT_LABEL from '@salesforce/label/c.RedactInline_Redact';
import SELECT_WITHIN_LABEL from '@salesforce/label/c.RedactInline_SelectWithin';
import VERIFIED_LABEL from '@salesforce/label/c.RedactInline_Verified';

/** The words of an entry that stand around its text. */
export const ENTRY_LABELS = {
    flag: FLAG_LABEL,
    flagIn: FLAG_IN_LABEL,
    redact: REDACT_LABEL,
    redactIn: REDACT_IN_LABEL,
    selectWithin: SELECT_WITHIN_LABEL,
    verified: VERIFIED_LABEL
} as const;
