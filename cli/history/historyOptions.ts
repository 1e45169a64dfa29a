import type { OrgOptions } from '../org/orgOptions.ts';

/** The options of `redact-inline history`, as commander gives them. */
export interface HistoryOptions extends OrgOptions {
    readonly channel: string;
    readonly file: string;
    readonly contentType?: 'json' | 'multipart';
    readonly batchSize: number;
    readonly journal?: string;
    readonly unanswered?: 'sent' | 'resend';
    /** 18 characters. */
    readonly session?: string;
    readonly redact?: readonly string[];
    readonly dryRun?: true;
    readonly json?: true;
}
