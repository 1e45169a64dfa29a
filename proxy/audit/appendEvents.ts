import type { SalesforceGateway } from '../salesforce/gateway.ts';
import { chainEvents, linksAmong, type UnsignedEvent } from './chain.ts';
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

/** The proxy writes intents and outcomes, nothing else, so its newest row is the last link among these. */
async function newestSignature(
    { gateway, digests }: { readonly gateway: SalesforceGateway; readonly digests: Digests },
    recordId: string
): Promise<string | null> {
    return linksAmong(await gateway.findSteps(recordId), digests).at(-1)?.signature ?? null;
}
