/** How much of a transcript is loaded. */
export interface Remaining {
    /** Entries that are loaded. */
    readonly loadedCount: number;
    /** Whether there are more that can be loaded. */
    readonly isMore: boolean;
    /** Whether they are being loaded now, all of them. */
    readonly isLoading: boolean;
    /** Whether Salesforce could not be asked for some. */
    readonly isTruncated: boolean;
}

export const NOTHING_REMAINING: Remaining = { loadedCount: 0, isMore: false, isLoading: false, isTruncated: false };
