import type { SalesforceGateway, StoredEvent } from '../salesforce/gateway.ts';
import type { HeldLock } from '../state/locks.ts';
import { chainEvents, linksAmong, type UnsignedEvent } from './chain.ts';
import type { Digests } from './digests.ts';
import { withFlagResolutions } from './flagEvents.ts';

/** What events are appended with. */
export interface Appending {
    readonly gateway: SalesforceGateway;
    readonly digests: Digests;
    /** Of the record's conversation. */
    readonly lock: HeldLock;
}

/** Salesforce keeps times of events in whole seconds. */
export function wholeSeconds(timestamp: number): number {
    return Math.floor(timestamp / 1000) * 1000;
}

/**
 * Appends events to the chain of their record, and with outcomes that a flag is resolved where its entry was redacted. The
 * caller holds the lock of the record's conversation, else two writers could chain to the same event; that is checked before they
 * are inserted. Throws what the lock and the gateway throw.
 */
export async function appendEvents(
    appending: Appending,
    recordId: string,
    events: readonly UnsignedEvent[]
): Promise<void> {
    if (events.length === 0) return;
    await appendAfter(await appending.gateway.findSteps(recordId), appending, events);
}

/** Appends events as {@link appendEvents} does, to steps of their record that were read under the lock. */
export async function appendAfter(
    steps: readonly StoredEvent[],
    { gateway, digests, lock }: Appending,
    events: readonly UnsignedEvent[]
): Promise<void> {
    const newest = linksAmong(steps, digests).at(-1)?.signature ?? null;
    lock.check();
    await gateway.insertEvents(chainEvents(withFlagResolutions(events, steps, digests), newest, digests));
}
