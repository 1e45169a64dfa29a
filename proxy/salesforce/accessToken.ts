import type { SalesforceUser } from '../caller.ts';
import { unlessAborted } from './unlessAborted.ts';

/** One access token; told apart by identity, because Salesforce may give the same value again. */
export interface AccessToken {
    readonly value: string;
    /** Epoch ms. From then on it is not used, whatever Salesforce thinks of it. */
    readonly expiresAt: number;
}

/** The access tokens of the users who are acted for. */
export interface AccessTokens {
    /** The user's token, asked for once however many calls wait for it. Throws what the request for it throws. */
    get(user: SalesforceUser, signal: AbortSignal): Promise<AccessToken>;
    /** Forgets a token that Salesforce refused; a newer one of the same user stays. */
    drop(user: SalesforceUser, refused: AccessToken): void;
    /** Forgets all of them and ends the requests under way. */
    clear(): void;
}

/** Settings of {@link createAccessTokens}. */
export interface AccessTokenSettings {
    /** Asks Salesforce; the signal aborts when the tokens are cleared. */
    readonly request: (user: SalesforceUser, signal: AbortSignal) => Promise<string>;
    /** Epoch ms. */
    readonly now: () => number;
    /** Users whose tokens are kept; those used longest ago are forgotten first. */
    readonly mostUsers?: number;
}

/**
 * Below a session timeout of 15 minutes, the one that our external client app sets, and counted from the request for the token:
 * every call prolongs the session, so counting from the last call could keep a user in whose approval was withdrawn.
 */
const LIFETIME_MS = 10 * 60_000;

/** Access tokens in memory alone, never logged and never stored. */
export function createAccessTokens({ request, now, mostUsers = 1000 }: AccessTokenSettings): AccessTokens {
    const settledByUser = new Map<string, AccessToken>();
    const pendingByUser = new Map<string, Promise<AccessToken>>();
    const closing = new AbortController();

    async function requestToken(key: string, user: SalesforceUser): Promise<AccessToken> {
        const expiresAt = now() + LIFETIME_MS;
        try {
            const token: AccessToken = { value: await request(user, closing.signal), expiresAt };
            settledByUser.set(key, token);
            forgetOldest(settledByUser, mostUsers);
            return token;
        } finally {
            pendingByUser.delete(key);
        }
    }

    return {
        async get(user, signal) {
            const key = keyOf(user);
            const settled = settledByUser.get(key);
            settledByUser.delete(key);
            if (settled && settled.expiresAt > now()) {
                settledByUser.set(key, settled);
                return settled;
            }
            const pending = pendingByUser.get(key) ?? requestToken(key, user);
            pendingByUser.set(key, pending);
            return unlessAborted(pending, signal);
        },
        drop(user, refused) {
            const key = keyOf(user);
            if (settledByUser.get(key) === refused) settledByUser.delete(key);
        },
        clear() {
            settledByUser.clear();
            closing.abort();
        }
    };
}

function keyOf({ orgId, userId, username }: SalesforceUser): string {
    return JSON.stringify([orgId, userId, username]);
}

/** Maps keep the order of insertion, and every use inserts anew. */
function forgetOldest(tokens: Map<string, AccessToken>, most: number): void {
    const oldest = tokens.keys().next().value;
    if (tokens.size > most && oldest !== undefined) tokens.delete(oldest);
}
