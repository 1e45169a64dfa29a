/** API calls of the org in 24 hours, whoever made them, and how many it may make. */
export interface ApiUsage {
    readonly used: number;
    readonly limit: number;
}

/** The same, and how long ago Salesforce told it, ms. */
export interface ToldApiUsage extends ApiUsage {
    readonly age: number;
}

/** After so long nothing of what was told counts any more, ms. */
export const USAGE_TELLS_MS = 24 * 60 * 60_000;

/** Keeps what Salesforce told last of the org's API calls, to any proxy or command. */
export interface ApiUsageStore {
    /** Keeps it, unless something later is kept. */
    keep(usage: ToldApiUsage): Promise<void>;
    /** `null` where nothing was told in {@link USAGE_TELLS_MS}. */
    latest(): Promise<ToldApiUsage | null>;
}
