import type { SalesforceGateway } from '../salesforce/gateway.ts';
import { chainEvents, isIntact, type UnsignedEvent } from './chain.ts';
import type { Digests } from './digests.ts';

/** Salesforce keeps times of events in whole seconds. */
export function wholeSeconds(timestamp: number): number {
    return Math.floor(timestamp / 1000) * 1000;
}

/**
 * Appends events to the chain of their record. The caller holds the lock of the record's conversation, else two writers could
 * chain to the same event. Throws what the gateway throws.
 */
export async function appendEvents(
    { gateway, digests }: { readonly gateway: SalesforceGateway; readonly digests: Digests },
    recordId: string,
    events: readonly UnsignedEvent[]
): Promise<void> {
    if (events.length === 0) return;
    await gateway.insertEvents(chainEvents(events, await newestSignature({ gateway, digests }, recordId), digests));
}

/**
 * Rows that somebody made by hand are no links of the chain. Where one is the newest, or there is none that can be read, the last
 * link is looked for among all intents and outcomes: the proxy writes nothing else.
 */
async function newestSignature(
    { gateway, digests }: { readonly gateway: SalesforceGateway; readonly digests: Digests },
    recordId: string
): Promise<string | null> {
    const [newest] = await gateway.findEvents(recordId, { limit: 1, offset: 0 });
    if (newest && isIntact(newest, digests)) return newest.signature;
    const steps = await gateway.findSteps(recordId);
    return steps.findLast((step) => isIntact(step, digests))?.signature ?? null;
}
