import REASON_LABEL from '@salesforce/label/c.RedactInline_Reason';
import REASON_MISSING_LABEL from '@salesforce/label/c.RedactInline_ReasonMissing';

/** The words around the reasons. */
export const REASON_LABELS = { name: REASON_LABEL, missing: REASON_MISSING_LABEL } as const;
