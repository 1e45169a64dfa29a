import BUSY_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_BusyMessage';
import BUSY_TITLE_LABEL from '@salesforce/label/c.RedactInline_BusyTitle';
import CHECK_NOW_LABEL from '@salesforce/label/c.RedactInline_CheckNow';
import CONVERSATION_LIMIT_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_ConversationLimitMessage';
import CONVERSATION_LIMIT_TITLE_LABEL from '@salesforce/label/c.RedactInline_ConversationLimitTitle';
import EMPTY_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_EmptyMessage';
import EMPTY_TITLE_LABEL from '@salesforce/label/c.RedactInline_EmptyTitle';
import FAILED_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_FailedMessage';
import FAILED_TITLE_LABEL from '@salesforce/label/c.RedactInline_FailedTitle';
import HOURLY_LIMIT_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_HourlyLimitMessage';
import HOURLY_LIMIT_TITLE_LABEL from '@salesforce/label/c.RedactInline_HourlyLimitTitle';
import INTERRUPTED_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_InterruptedMessage';
import INTERRUPTED_TITLE_LABEL from '@salesforce/label/c.RedactInline_InterruptedTitle';
import LIVE_CALL_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_LiveCallMessage';
import LIVE_CALL_TITLE_LABEL from '@salesforce/label/c.RedactInline_LiveCallTitle';
import NOT_SET_UP_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_NotSetUpMessage';
import NOT_SET_UP_TITLE_LABEL from '@salesforce/label/c.RedactInline_NotSetUpTitle';
import PENDING_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_PendingMessage';
import PENDING_TITLE_LABEL from '@salesforce/label/c.RedactInline_PendingTitle';
import PERMISSION_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_PermissionMessage';
import PERMISSION_TITLE_LABEL from '@salesforce/label/c.RedactInline_PermissionTitle';
import RECORD_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_RecordMessage';
import RECORD_TITLE_LABEL from '@salesforce/label/c.RedactInline_RecordTitle';
import SALESFORCE_DENIED_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_SalesforceDeniedMessage';
import SALESFORCE_DENIED_TITLE_LABEL from '@salesforce/label/c.RedactInline_SalesforceDeniedTitle';
import SESSION_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_SessionMessage';
import SESSION_TITLE_LABEL from '@salesforce/label/c.RedactInline_SessionTitle';
import TOO_MANY_EVENTS_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_TooManyEventsMessage';
import TOO_MANY_EVENTS_TITLE_LABEL from '@salesforce/label/c.RedactInline_TooManyEventsTitle';
import TRY_AGAIN_LABEL from '@salesforce/label/c.RedactInline_TryAgain';
import TRIES_AGAIN_LABEL from '@salesforce/label/c.RedactInline_TriesAgain';
import UNREACHABLE_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_UnreachableMessage';
import UNREACHABLE_TITLE_LABEL from '@salesforce/label/c.RedactInline_UnreachableTitle';
import NO_TRANSCRIPT_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_UploadNoneMessage';
import NO_TRANSCRIPT_TITLE_LABEL from '@salesforce/label/c.RedactInline_UploadNoneTitle';
import VIEW_UNTOLD_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_ViewUntoldMessage';
import VIEW_UNTOLD_TITLE_LABEL from '@salesforce/label/c.RedactInline_ViewUntoldTitle';

/** The words of every state in which there is no transcript to show. */
export const LABELS = {
    emptyTitle: EMPTY_TITLE_LABEL,
    emptyMessage: EMPTY_MESSAGE_LABEL,
    noTranscriptTitle: NO_TRANSCRIPT_TITLE_LABEL,
    noTranscriptMessage: NO_TRANSCRIPT_MESSAGE_LABEL,
    liveCallTitle: LIVE_CALL_TITLE_LABEL,
    liveCallMessage: LIVE_CALL_MESSAGE_LABEL,
    pendingTitle: PENDING_TITLE_LABEL,
    pendingMessage: PENDING_MESSAGE_LABEL,
    checkNow: CHECK_NOW_LABEL,
    tryAgain: TRY_AGAIN_LABEL,
    triesAgain: TRIES_AGAIN_LABEL,
    notSetUpTitle: NOT_SET_UP_TITLE_LABEL,
    notSetUpMessage: NOT_SET_UP_MESSAGE_LABEL,
    recordTitle: RECORD_TITLE_LABEL,
    recordMessage: RECORD_MESSAGE_LABEL,
    permissionTitle: PERMISSION_TITLE_LABEL,
    permissionMessage: PERMISSION_MESSAGE_LABEL,
    salesforceDeniedTitle: SALESFORCE_DENIED_TITLE_LABEL,
    salesforceDeniedMessage: SALESFORCE_DENIED_MESSAGE_LABEL,
    conversationLimitTitle: CONVERSATION_LIMIT_TITLE_LABEL,
    conversationLimitMessage: CONVERSATION_LIMIT_MESSAGE_LABEL,
    hourlyLimitTitle: HOURLY_LIMIT_TITLE_LABEL,
    hourlyLimitMessage: HOURLY_LIMIT_MESSAGE_LABEL,
    busyTitle: BUSY_TITLE_LABEL,
    busyMessage: BUSY_MESSAGE_LABEL,
    interruptedTitle: INTERRUPTED_TITLE_LABEL,
    interruptedMessage: INTERRUPTED_MESSAGE_LABEL,
    viewUntoldTitle: VIEW_UNTOLD_TITLE_LABEL,
    viewUntoldMessage: VIEW_UNTOLD_MESSAGE_LABEL,
    tooManyEventsTitle: TOO_MANY_EVENTS_TITLE_LABEL,
    tooManyEventsMessage: TOO_MANY_EVENTS_MESSAGE_LABEL,
    unreachableTitle: UNREACHABLE_TITLE_LABEL,
    unreachableMessage: UNREACHABLE_MESSAGE_LABEL,
    sessionTitle: SESSION_TITLE_LABEL,
    sessionMessage: SESSION_MESSAGE_LABEL,
    failedTitle: FAILED_TITLE_LABEL,
    failedMessage: FAILED_MESSAGE_LABEL
} as const;
