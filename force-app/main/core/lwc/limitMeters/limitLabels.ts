import API_CALLS_LABEL from '@salesforce/label/c.RedactInline_LimitsApiCalls';
import API_CALLS_WHAT_LABEL from '@salesforce/label/c.RedactInline_LimitsApiCallsWhat';
import CLOSE_LABEL from '@salesforce/label/c.RedactInline_Close';
import CONVERSATIONS_LABEL from '@salesforce/label/c.RedactInline_LimitsConversations';
import CONVERSATIONS_WHAT_LABEL from '@salesforce/label/c.RedactInline_LimitsConversationsWhat';
import FREES_AT_LABEL from '@salesforce/label/c.RedactInline_LimitsFreesAt';
import FULL_LABEL from '@salesforce/label/c.RedactInline_LimitsFull';
import HOURLY_CALLS_LABEL from '@salesforce/label/c.RedactInline_LimitsHourlyCalls';
import HOURLY_CALLS_WHAT_LABEL from '@salesforce/label/c.RedactInline_LimitsHourlyCallsWhat';
import LOADING_LABEL from '@salesforce/label/c.RedactInline_LimitsLoading';
import NEAR_LABEL from '@salesforce/label/c.RedactInline_LimitsNear';
import NEXT_CEILING_LABEL from '@salesforce/label/c.RedactInline_LimitsNextCeiling';
import REFRESH_LABEL from '@salesforce/label/c.RedactInline_Refresh';
import RESERVED_LABEL from '@salesforce/label/c.RedactInline_LimitsReserved';
import RESERVED_ONLY_LABEL from '@salesforce/label/c.RedactInline_LimitsReservedOnly';
import ROOM_LABEL from '@salesforce/label/c.RedactInline_LimitsRoom';
import TITLE_LABEL from '@salesforce/label/c.RedactInline_Limits';
import TOLD_AT_LABEL from '@salesforce/label/c.RedactInline_LimitsToldAt';
import UNTOLD_LABEL from '@salesforce/label/c.RedactInline_LimitsUntold';
import USED_LABEL from '@salesforce/label/c.RedactInline_LimitsUsed';

/** The words of the limits. */
export const LIMIT_LABELS = {
    title: TITLE_LABEL,
    close: CLOSE_LABEL,
    refresh: REFRESH_LABEL,
    loading: LOADING_LABEL,
    conversations: CONVERSATIONS_LABEL,
    conversationsWhat: CONVERSATIONS_WHAT_LABEL,
    hourlyCalls: HOURLY_CALLS_LABEL,
    hourlyCallsWhat: HOURLY_CALLS_WHAT_LABEL,
    apiCalls: API_CALLS_LABEL,
    apiCallsWhat: API_CALLS_WHAT_LABEL,
    used: USED_LABEL,
    reserved: RESERVED_LABEL,
    freesAt: FREES_AT_LABEL,
    nextCeiling: NEXT_CEILING_LABEL,
    toldAt: TOLD_AT_LABEL,
    untold: UNTOLD_LABEL,
    room: ROOM_LABEL,
    near: NEAR_LABEL,
    reservedOnly: RESERVED_ONLY_LABEL,
    full: FULL_LABEL
} as const;
