import ANALYTICS_LABEL from '@salesforce/label/c.RedactInline_CopyAnalytics';
import ANALYTICS_CURE_LABEL from '@salesforce/label/c.RedactInline_CopyAnalyticsCure';
import BOTS_LABEL from '@salesforce/label/c.RedactInline_CopyBots';
import BOTS_CURE_LABEL from '@salesforce/label/c.RedactInline_CopyBotsCure';
import COPIES_LABEL from '@salesforce/label/c.RedactInline_Copies';
import DATA_CLOUD_LABEL from '@salesforce/label/c.RedactInline_CopyDataCloud';
import DATA_CLOUD_CURE_LABEL from '@salesforce/label/c.RedactInline_CopyDataCloudCure';
import EXPORTS_LABEL from '@salesforce/label/c.RedactInline_CopyExports';
import EXPORTS_CURE_LABEL from '@salesforce/label/c.RedactInline_CopyExportsCure';
import FEEDS_LABEL from '@salesforce/label/c.RedactInline_CopyFeeds';
import FEEDS_CURE_LABEL from '@salesforce/label/c.RedactInline_CopyFeedsCure';
import OPEN_PAGES_LABEL from '@salesforce/label/c.RedactInline_CopyOpenPages';
import OPEN_PAGES_CURE_LABEL from '@salesforce/label/c.RedactInline_CopyOpenPagesCure';
import RECORDING_LABEL from '@salesforce/label/c.RedactInline_CopyRecording';
import RECORDING_CURE_LABEL from '@salesforce/label/c.RedactInline_CopyRecordingCure';

/** What the list of copies is summed up as. */
export const COPIES_SUMMARY = COPIES_LABEL;

/** Where else what is redacted may still stand, and what to do about it: nothing of this is reached from here. */
export const COPIES: readonly { readonly place: string; readonly cure: string }[] = [
    { place: RECORDING_LABEL, cure: RECORDING_CURE_LABEL },
    { place: DATA_CLOUD_LABEL, cure: DATA_CLOUD_CURE_LABEL },
    { place: EXPORTS_LABEL, cure: EXPORTS_CURE_LABEL },
    { place: FEEDS_LABEL, cure: FEEDS_CURE_LABEL },
    { place: BOTS_LABEL, cure: BOTS_CURE_LABEL },
    { place: ANALYTICS_LABEL, cure: ANALYTICS_CURE_LABEL },
    { place: OPEN_PAGES_LABEL, cure: OPEN_PAGES_CURE_LABEL }
];
