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

/** Rows that somebody made by hand are no links of the chain; so many of them are looked behind. */
const EVENTS_LOOKED_AT = 200;

async function newestSignature(
    { gateway, digests }: { readonly gateway: SalesforceGateway; readonly digests: Digests },
    recordId: string
): Promise<string | null> {
    const [newest] = await gateway.findEvents(recordId, { limit: 1, offset: 0 });
    if (!newest || isIntact(newest, digests)) return newest?.signature ?? null;
    const events = await gateway.findEvents(recordId, { limit: EVENTS_LOOKED_AT, offset: 0 });
    return events.find((event) => isIntact(event, digests))?.signature ?? null;
}
