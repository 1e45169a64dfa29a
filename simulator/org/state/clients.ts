import type { KeyObject } from 'node:crypto';

/** An external client app with the JWT bearer flow. */
export interface Client {
    /** The consumer key. */
    readonly clientId: string;
    /** The key of its certificate: verifies assertions. */
    readonly publicKey: KeyObject;
    /** Beside `api` and `id`. */
    readonly scopes?: readonly string[];
    /** Usernames that the app pre-authorises, `null` for all. */
    readonly preauthorizedUsernames: readonly string[] | null;
}
