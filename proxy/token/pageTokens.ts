import type { SalesforceUser } from '../caller.ts';

/** The tokens that pages have brought, while they live: what is exchanged for access tokens. In memory alone, never logged. */
export interface PageTokens {
    /** Keeps a verified token in place of an earlier one of the same user; `expiresAt` is epoch ms. */
    keep(user: SalesforceUser, token: string, expiresAt: number): void;
    /** The living token that this user brought last. */
    of(username: string): string | null;
}

/** So many users' tokens are kept; the oldest give way. */
const MOST_USERS = 10_000;

/** Keeps tokens by username, which is unique in Salesforce. */
export function createPageTokens(now: () => number): PageTokens {
    const kept = new Map<string, { readonly token: string; readonly expiresAt: number }>();
    return {
        keep({ username }, token, expiresAt) {
            kept.delete(username);
            kept.set(username, { token, expiresAt });
            const [oldest] = kept.keys();
            if (kept.size > MOST_USERS && oldest !== undefined) kept.delete(oldest);
        },
        of(username) {
            const found = kept.get(username);
            if (found && found.expiresAt > now()) return found.token;
            kept.delete(username);
            return null;
        }
    };
}
