import type { SalesforceUser } from '../caller.ts';
import { ProblemError } from '../errors.ts';
import { describeError, type Log } from '../log.ts';
import type { SalesforceGateway } from '../salesforce/gateway.ts';
import { BUILT_IN_POLICY, orgPolicyOf, type OrgPolicy } from './orgPolicy.ts';

/** The policies of orgs, as their admins have set them. */
export interface Policies {
    /**
     * The policy of the user's org, read as that user and kept for some minutes. When Salesforce cannot be asked, the last one
     * applies; where there is none yet, throws what the gateway throws, because less might be masked than the admins want.
     */
    read(user: SalesforceUser, gateway: Pick<SalesforceGateway, 'findPolicy'>): Promise<OrgPolicy>;
}

/** What policies are kept with. */
export interface PoliciesSettings {
    /** Epoch ms. */
    readonly now: () => number;
    readonly log: Log;
}

/** How long a policy counts before it is read again, ms. */
export const KEPT_MS = 5 * 60_000;
/** How soon it is tried again after it could not be read, ms. */
const TRIED_AGAIN_MS = 30_000;
/** So many users who may not see the metadata are remembered. */
const MOST_USERS = 10_000;

/** What is known of one org. */
interface Known {
    policy: OrgPolicy | null;
    /** Epoch ms. */
    readAgainAt: number;
    /** The reading under way, which everybody who asks meanwhile waits for. */
    reading: Promise<OrgPolicy | null> | null;
    /** Users who may not see the metadata, and when to ask as them again, epoch ms. */
    readonly blind: Map<string, number>;
}

/** Keeps policies in memory, by org. */
export function createPolicies({ now, log }: PoliciesSettings): Policies {
    const orgs = new Map<string, Known>();

    async function readAs(known: Known, { userId }: SalesforceUser, gateway: Gateway): Promise<OrgPolicy | null> {
        const stored = await gateway.findPolicy();
        if (stored === null) {
            if (known.blind.size >= MOST_USERS) known.blind.clear();
            known.blind.set(userId, now() + KEPT_MS);
            log.warn('a user may not read the categories and rules of the org', { userId });
            return null;
        }
        if (stored.unread !== null) log.warn('settings of the org could not be read', { reason: stored.unread });
        const policy = orgPolicyOf(stored);
        reportBroken(policy, known.policy);
        known.policy = policy;
        known.readAgainAt = now() + KEPT_MS;
        return policy;
    }

    function reportBroken({ brokenRules }: OrgPolicy, before: OrgPolicy | null): void {
        if (brokenRules.length === 0 || brokenRules.join() === before?.brokenRules.join()) return;
        log.warn('rules that do not compile are left out', { rules: brokenRules });
    }

    async function readOnce(known: Known, user: SalesforceUser, gateway: Gateway): Promise<OrgPolicy | null> {
        while (known.reading) {
            // One user's failure says nothing of another's: who waited in vain reads it as themselves.
            const policy = await known.reading.catch(() => null);
            if (policy) return policy;
        }
        const reading = readAs(known, user, gateway);
        known.reading = reading;
        try {
            return await reading;
        } finally {
            known.reading = null;
        }
    }

    return {
        async read(user, gateway) {
            const known = orgs.get(user.orgId) ?? { policy: null, readAgainAt: 0, reading: null, blind: new Map() };
            orgs.set(user.orgId, known);
            const isBlind = (known.blind.get(user.userId) ?? 0) > now();
            if (isBlind || (known.policy && known.readAgainAt > now())) return known.policy ?? BUILT_IN_POLICY;
            try {
                return (await readOnce(known, user, gateway)) ?? known.policy ?? BUILT_IN_POLICY;
            } catch (error) {
                if (!known.policy) throw error;
                known.readAgainAt = now() + TRIED_AGAIN_MS;
                log.warn('the policy could not be read again; the last one applies', {
                    ...(error instanceof ProblemError ? { code: error.code } : describeError(error))
                });
                return known.policy;
            }
        }
    };
}

type Gateway = Pick<SalesforceGateway, 'findPolicy'>;
