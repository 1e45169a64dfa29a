/** Answer of `GET /v1/limits`. Moments are ISO 8601. */
export interface LimitsAnswer {
    /** Conversations that the proxies hold active in the org. */
    readonly activeConversations: ActiveConversationsLimit;
    /** Calls of the user within the hour. */
    readonly hourlyCalls: HourlyCallsLimit;
    /** API calls of the whole org in 24 hours, whoever made them; `null` until Salesforce has told. */
    readonly apiCalls: ApiCallsLimit | null;
}

/** How many conversations may be held active, and how many are. */
export interface ActiveConversationsLimit {
    readonly used: number;
    readonly ceiling: number;
    /** How many of the ceiling's places only commits take. */
    readonly reserved: number;
    /** When there is a place for reading again; `null` while there is one. */
    readonly freesAt: string | null;
    /** The next ceiling that is another, and since when it applies; `null` where it stays. */
    readonly nextCeiling: { readonly ceiling: number; readonly from: string } | null;
}

/** How many calls a user may make within an hour, and how many were made. */
export interface HourlyCallsLimit {
    readonly used: number;
    readonly limit: number;
    /** How many of them only commits take. */
    readonly reserved: number;
    /** When reading may call again; `null` while it may. */
    readonly freesAt: string | null;
}

/** How many API calls the org may make, and how many were made, as Salesforce told it last. */
export interface ApiCallsLimit {
    readonly used: number;
    readonly limit: number;
    readonly toldAt: string;
}
