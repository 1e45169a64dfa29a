import { limitsNotice } from 'c/notices';
import type { ProxyProblem } from 'c/proxyClient';
import type { Host } from './host.ts';
import { UNREAD_LIMITS, withLimits } from './limits.ts';

/** Opens the limits and reads them: each time anew, which costs no call to Salesforce. */
export async function openLimits(host: Host): Promise<void> {
    host.visit = { ...host.visit, limits: UNREAD_LIMITS };
    await readLimits(host);
}

/** Reads the limits; what was read before stays until it is answered, and where that fails. */
export async function readLimits(host: Host): Promise<void> {
    const { client } = host;
    if (!client || !host.visit.limits || host.visit.limits.isLoading) return;
    host.visit = withLimits(host.visit, { isLoading: true });
    const { limits } = host.visit;
    const change = await client.readLimits().then(
        (answer) => ({ answer, problem: null }),
        (problem: ProxyProblem) => ({ problem: limitsNotice(problem, Date.now()) })
    );
    if (host.client !== client || host.visit.limits !== limits) return;
    host.visit = withLimits(host.visit, { ...change, isLoading: false });
}

/** Closes the limits. */
export function closeLimits(host: Host): void {
    host.visit = { ...host.visit, limits: null };
    host.focusAfterRender((focus) => focus.menu());
}
