import { flagElsewhereNotice, historyNotice } from 'c/notices';
import type { ProxyClient, ProxyProblem } from 'c/proxyClient';
import type { PolicyAnswer } from 'c/proxyContract';
import { readFlags } from './flagEntries.ts';
import { withFlags } from './flags.ts';
import { UNREAD_HISTORY, withHistory, type OpenHistory } from './history.ts';
import type { Host } from './host.ts';
import { maskRulesOf } from './maskRules.ts';
import { seekEntry } from './seekEntry.ts';

/** Opens the history and reads it. For those who may redact that finds outcomes that were lost, so flags are read again too. */
export async function openHistory(host: Host): Promise<void> {
    host.visit = { ...host.visit, history: UNREAD_HISTORY };
    await readHistory(host);
    void readFlags(host);
}

/** Reads the history from its newest events on. */
export async function readHistory(host: Host): Promise<void> {
    await read(host, async (client) => {
        const [answer, policy] = await Promise.all([client.readEvents(), policyOf(host, client)]);
        const { page, events } = answer;
        const { reasonCodes: offered, retiredReasonCodes = [] } = toldBy(policy);
        const reasonCodes = [...offered, ...retiredReasonCodes];
        const rules = maskRulesOf(policy);
        return () => ({ events, before: page.before, reasonCodes, rules });
    });
}

/** Reads the events before those that are shown. */
export async function readOlderHistory(host: Host): Promise<void> {
    const before = host.visit.history?.before;
    if (!before) return;
    await read(host, async (client) => {
        const { events, page } = await client.readEvents(before);
        return (known) => ({ events: [...(known.events ?? []), ...events], before: page.before });
    });
}

/** Closes the history. */
export function closeHistory(host: Host): void {
    host.visit = { ...host.visit, history: null };
    host.focusAfterRender((focus) => focus.menu());
}

/** Closes the history and goes to an entry that it tells of. */
export async function showFromHistory(host: Host, identifier: string): Promise<void> {
    const { client } = host;
    host.visit = { ...host.visit, history: null };
    const isFound = await seekEntry(host, identifier);
    if (isFound || host.client !== client) return;
    host.visit = withFlags(host.visit, { problem: flagElsewhereNotice() });
    host.focusAfterRender((focus) => focus.menu());
}

/** Who may only view has no policy yet: it gives categories and reasons their words. */
async function policyOf({ visit }: Host, client: ProxyClient): Promise<PolicyAnswer> {
    return visit.policy ?? client.readPolicy();
}

/** A proxy that is older than the page knows of no retired reasons. */
function toldBy(policy: PolicyAnswer): Pick<PolicyAnswer, 'reasonCodes'> & Partial<PolicyAnswer> {
    return policy;
}

async function read(
    host: Host,
    ask: (client: ProxyClient) => Promise<(history: OpenHistory) => Partial<OpenHistory>>
): Promise<void> {
    const { client } = host;
    if (!client || !host.visit.history || host.visit.history.isLoading) return;
    host.visit = withHistory(host.visit, { isLoading: true });
    const change = await ask(client).catch((error: ProxyProblem) => () => ({
        problem: historyNotice(error, Date.now())
    }));
    if (host.client !== client || !host.visit.history) return;
    host.visit = withHistory(host.visit, { problem: null, ...change(host.visit.history), isLoading: false });
}
