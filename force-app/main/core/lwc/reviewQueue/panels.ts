import type { Panel } from 'c/statePanel';
import EMPTY_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_QueueEmptyMessage';
import EMPTY_TITLE_LABEL from '@salesforce/label/c.RedactInline_QueueEmptyTitle';
import FAILED_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_QueueFailedMessage';
import FAILED_TITLE_LABEL from '@salesforce/label/c.RedactInline_QueueFailedTitle';

/** In place of the table where nothing waits. */
export const EMPTY_PANEL: Panel = {
    iconName: 'utility:success',
    title: EMPTY_TITLE_LABEL,
    message: EMPTY_MESSAGE_LABEL,
    actionLabel: null,
    isFailure: false
};

/** In place of the table where it cannot be read. */
export const FAILED_PANEL: Panel = {
    iconName: 'utility:lock',
    title: FAILED_TITLE_LABEL,
    message: FAILED_MESSAGE_LABEL,
    actionLabel: null,
    isFailure: true
};
