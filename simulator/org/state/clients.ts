import type { KeyObject } from 'node:crypto';

/** An external client app with the JWT bearer flow, and with token exchange where it has a secret. */
export interface Client {
    /** The consumer key. */
    readonly clientId: string;
    /** The key of its certificate: verifies assertions. */
    readonly publicKey: KeyObject;
    /** The consumer secret, which token exchange asks for; `null` where the app has not that flow. */
    readonly clientSecret: string | null;
    /** Beside `api` and `id`. */
    readonly scopes?: readonly string[];
    /** Usernames that the app pre-authorises, `null` for all. */
    readonly preauthorizedUsernames: readonly string[] | null;
    /** The name of the external client app that was deployed. */
    readonly app?: string;
    /** Permission sets whose holders it pre-authorises, by their names. */
    readonly preauthorizedSets?: readonly string[];
}
