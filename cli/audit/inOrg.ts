import { createDigests, type Digests } from '../../proxy/audit/digests.ts';
import type { SalesforceUser } from '../../proxy/caller.ts';
import type { Environment } from '../../proxy/environment.ts';
import { createSalesforce } from '../../proxy/salesforce/createSalesforce.ts';
import type { SalesforceGateway } from '../../proxy/salesforce/gateway.ts';

/** The proxy's org, entered as a user, and the keys that its events are signed with. */
export interface EnteredOrg {
    readonly user: SalesforceUser;
    readonly gateway: SalesforceGateway;
    readonly digests: Digests;
}

/** Does `work` in the proxy's org as the user of this name, and leaves it whatever happens. Throws what the gateway throws. */
export async function inOrg<Result>(
    environment: Environment,
    username: string,
    work: (org: EnteredOrg) => Promise<Result>
): Promise<Result> {
    const salesforce = createSalesforce({ ...environment, timeoutMs: environment.salesforceTimeoutMs, now: Date.now });
    const { signal } = new AbortController();
    try {
        const user = await salesforce.identify(username, signal);
        const digests = createDigests(...environment.digestKeys);
        return await work({ user, gateway: salesforce.actAs(user, signal), digests });
    } finally {
        await salesforce.close();
    }
}
