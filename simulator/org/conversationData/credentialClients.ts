/** An external client app with the client credentials flow. */
export interface CredentialClient {
    /** The consumer key. */
    readonly clientId: string;
    readonly clientSecret: string;
    /** Username of whom it runs as; `null` where none is set. */
    readonly runAs: string | null;
    readonly scopes: readonly string[];
    /** "Issue JWT-based access tokens for named users". */
    readonly issuesJwt: boolean;
}
