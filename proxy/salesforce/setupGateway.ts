/** What tells whether an org is set up for the product, as one user sees it. Throws what {@link SalesforceGateway} throws. */
export interface SetupGateway {
    /** What this user's profile and permission sets grant. */
    findGrants(): Promise<Grants>;
    /** What this user may do with audit events; `null` where they do not see the object, or the org lacks it. */
    describeEvents(): Promise<EventAccess | null>;
    /** The URLs that pages of the org may call; `null` where this user may not see them. */
    findTrustedUrls(): Promise<readonly TrustedUrl[] | null>;
    /** Which objects that an upload looks things up in this user does not see, or not with all their fields. */
    findUnseenByUpload(): Promise<readonly string[]>;
}

/** Of a user. */
export interface Grants {
    /** Names of our own permission sets that are assigned. */
    readonly permissionSets: readonly string[];
    /** Access Conversation Entries. */
    readonly accessesConversationEntries: boolean;
}

/** Of a user, to `RedactInline_Event__c`. */
export interface EventAccess {
    readonly isCreateable: boolean;
    /** Fields that the user may not write, or the org lacks. */
    readonly missingFields: readonly string[];
}

/** A trusted URL (Object Reference, "CspTrustedSite"). */
export interface TrustedUrl {
    readonly endpointUrl: string;
    readonly isActive: boolean;
    /** Whether scripts may call it. */
    readonly isForConnections: boolean;
}

/** What an org tells anybody. */
export interface OrgDescription {
    /** Versions of its API, such as `67.0`. */
    readonly versions: readonly string[];
    /** By how much its clock is ahead of this machine's, ms, to the second; `null` where it tells no time. */
    readonly clockAheadMs: number | null;
}
