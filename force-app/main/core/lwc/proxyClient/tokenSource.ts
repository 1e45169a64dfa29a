import { toApexProblem } from './apexProblem.ts';
import type { Act, Grant, Mint } from './grant.ts';

/** A kept grant counts as spent this long before it expires, in milliseconds. */
const EXPIRY_MARGIN = 15_000;

/** Grants on one record, kept in memory only. */
export interface TokenSource {
    /** A grant for reading: the kept one while it is good, else a new one. */
    kept(act: Act): Promise<Grant>;
    /** A new grant, as every writing call needs one of its own. */
    fresh(act: Act): Promise<Grant>;
    /** Forgets the kept grants. */
    discard(): void;
}

/** What a token source is made of. */
export interface TokenSourceOptions {
    readonly recordId: string;
    readonly mint: Mint;
    /** Epoch milliseconds. */
    readonly now: () => number;
}

/**
 * Makes the token source of a record. Calls for the same act that come while Apex is still being asked share its answer.
 * Its promises reject with a {@link ProxyProblem}.
 */
export function createTokenSource({ recordId, mint, now }: TokenSourceOptions): TokenSource {
    const grants = new Map<Act, Promise<Grant>>();

    const fresh = async (act: Act): Promise<Grant> => {
        try {
            return await mint({ recordId, act });
        } catch (error) {
            throw toApexProblem(error);
        }
    };

    const renew = (act: Act): Promise<Grant> => {
        const grant = fresh(act);
        grants.set(act, grant);
        grant.catch(() => {
            if (grants.get(act) === grant) grants.delete(act);
        });
        return grant;
    };

    const kept = async (act: Act): Promise<Grant> => {
        const known = grants.get(act);
        if (!known) return renew(act);
        const grant = await known;
        if (grant.expiresAt - EXPIRY_MARGIN > now()) return grant;
        return grants.get(act) === known ? renew(act) : kept(act);
    };

    return { kept, fresh, discard: () => grants.clear() };
}
