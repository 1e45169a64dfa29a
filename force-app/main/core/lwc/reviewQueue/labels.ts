import ACTOR_LABEL from '@salesforce/label/c.RedactInline_QueueActor';
import HIDDEN_LABEL from '@salesforce/label/c.RedactInline_QueueHidden';
import HINT_LABEL from '@salesforce/label/c.RedactInline_QueueHint';
import LOADING_LABEL from '@salesforce/label/c.RedactInline_QueueLoading';
import RECORD_LABEL from '@salesforce/label/c.RedactInline_QueueRecord';
import SINCE_LABEL from '@salesforce/label/c.RedactInline_QueueSince';
import TITLE_LABEL from '@salesforce/label/c.RedactInline_QueueTitle';
import WHAT_LABEL from '@salesforce/label/c.RedactInline_QueueWhat';
import REASON_LABEL from '@salesforce/label/c.RedactInline_Reason';
import REFRESH_LABEL from '@salesforce/label/c.RedactInline_Refresh';

/** The words of the queue's template. */
export const QUEUE_LABELS = {
    actor: ACTOR_LABEL,
    hidden: HIDDEN_LABEL,
    hint: HINT_LABEL,
    loading: LOADING_LABEL,
    reason: REASON_LABEL,
    record: RECORD_LABEL,
    refresh: REFRESH_LABEL,
    since: SINCE_LABEL,
    title: TITLE_LABEL,
    what: WHAT_LABEL
} as const;
