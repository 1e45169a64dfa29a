import type { SalesforceUser } from '../caller.ts';
import type { TokenLife } from './verifyToken.ts';

/** The tokens that pages have brought, while they live: what is exchanged for access tokens. In memory alone, never logged. */
export interface PageTokens {
    /** Keeps a verified token of this user, unless one is kept that lives longer. */
    keep(user: SalesforceUser, token: string, life: TokenLife): void;
    /** The token of this user that lives longest; `null` where it ends too soon to be exchanged, or there is none. */
    of(username: string): string | null;
    /**
     * Keeps a token no more that Salesforce has refused. `again` where another token of this user was refused within the last
     * minute, so that a new one mends nothing.
     */
    refuse(username: string, token: string): 'first' | 'again';
}

/** So many users' tokens are kept; the oldest give way. */
const MOST_USERS = 10_000;
/** A token that ends sooner could end on its way to the org, whose clock may differ. */
const LEAST_LEFT_MS = 30_000;
/** Of the life of a token that is short. */
const LEAST_LEFT_SHARE = 0.25;
/** How long a refusal counts, ms: the page repeats at once what was refused. */
const REFUSED_MS = 60_000;

/** Keeps tokens by username, which is unique in Salesforce. */
export function createPageTokens(now: () => number): PageTokens {
    const kept = new Map<string, TokenLife & { readonly token: string }>();
    const refused = new Map<string, { readonly token: string; readonly until: number }>();
    return {
        keep({ username }, token, life) {
            const before = kept.get(username);
            const longest = before && before.expiresAt > life.expiresAt ? before : { token, ...life };
            putLast(kept, username, longest);
        },
        of(username) {
            const found = kept.get(username);
            if (found && now() < lastUse(found)) return found.token;
            kept.delete(username);
            return null;
        },
        refuse(username, token) {
            if (kept.get(username)?.token === token) kept.delete(username);
            const before = refused.get(username);
            if (before && before.until > now()) return before.token === token ? 'first' : 'again';
            putLast(refused, username, { token, until: now() + REFUSED_MS });
            return 'first';
        }
    };
}

function lastUse({ issuedAt, expiresAt }: TokenLife): number {
    return expiresAt - Math.min(LEAST_LEFT_MS, (expiresAt - issuedAt) * LEAST_LEFT_SHARE);
}

function putLast<Value>(values: Map<string, Value>, username: string, value: Value): void {
    values.delete(username);
    values.set(username, value);
    const [oldest] = values.keys();
    if (values.size > MOST_USERS && oldest !== undefined) values.delete(oldest);
}
