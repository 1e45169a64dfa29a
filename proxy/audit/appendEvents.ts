import { ProblemError } from '../errors.ts';
import type { SalesforceGateway, StoredEvent } from '../salesforce/gateway.ts';
import type { HeldLock } from '../state/locks.ts';
import { chainEvents, linksAmong, type UnsignedEvent } from './chain.ts';
import type { Digests } from './digests.ts';
import { withFlagResolutions } from './flagEvents.ts';
import { placed } from './places.ts';

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

/** The events that are to be told of a record with these steps: none where they tell it already. The ids of its events stay the same. */
export type EventsFor = (steps: readonly StoredEvent[]) => readonly UnsignedEvent[];

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
    await appendAfter(await appending.gateway.findSteps(recordId), appending, () => events);
}

/**
 * Appends events as {@link appendEvents} does, to steps of their record that were read under the lock. Answers how many it has told.
 *
 * Salesforce keeps each place of the chain for one row. Where another row took it meanwhile, an insert that was not answered and
 * came late or a writer who does not know of the lock, the steps are read again: what is to be told is asked for anew, what they hold
 * of these events by now is not stored twice, and the rest goes behind them. What an outcome tells otherwise than another one is a
 * step of its own.
 */
export async function appendAfter(
    steps: readonly StoredEvent[],
    { gateway, digests, lock }: Appending,
    eventsFor: EventsFor
): Promise<number> {
    let known = steps;
    let refused: string | null | undefined;
    let number = 0;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const links = linksAmong(known, digests);
        const missing = stepsMissing(eventsFor(known), links);
        const [first] = missing;
        if (!first) return 0;
        const newest = links.at(-1) ?? null;
        const signature = newest?.signature ?? null;
        number = signature === refused ? number + 1 : 0;
        const rows = chainEvents(withFlagResolutions(missing, known, digests), signature, digests);
        lock.check();
        if (await gateway.insertEvents(placed(rows, { newest, number, digests }))) return missing.length;
        refused = signature;
        known = await gateway.findSteps(first.recordId);
    }
    throw new ProblemError('SALESFORCE_FAILED', { reason: 'place_taken' });
}

/** How often the end of a chain may move, or be found taken by rows that are gone, while it is written to. */
const MOST_TRIES = 5;

function stepsMissing(events: readonly UnsignedEvent[], links: readonly StoredEvent[]): readonly UnsignedEvent[] {
    const commits = new Set(events.map(({ commitId }) => commitId));
    const told = new Set(links.filter(({ commitId }) => commits.has(commitId)).map(identityOf));
    return events.filter((event) => !told.has(identityOf(event)));
}

/** What makes two events the same step, whoever tells it at whatever time. */
function identityOf({ type, commitId, entryIdentifier, spans, outcome }: UnsignedEvent): string {
    return JSON.stringify([
        type,
        commitId,
        entryIdentifier,
        outcome,
        spans.map(({ start, end, category }) => [start, end, category])
    ]);
}
