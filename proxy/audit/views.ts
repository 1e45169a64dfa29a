import { EventType } from 'c/proxyContract';
import type { StoredEvent } from '../salesforce/gateway.ts';
import { linksAmong, type UnsignedEvent } from './chain.ts';
import type { Digests } from './digests.ts';
import { NO_DETAILS } from './noDetails.ts';

/** For how long one event tells of a user's views of a record, ms. */
export const VIEW_MS = 30 * 60_000;

/** Who views which record, and when (epoch ms, whole seconds); `id` is a new UUID. */
export type View = Pick<UnsignedEvent, 'recordId' | 'actorId' | 'occurredAt'> & { readonly id: string };

/** The event that somebody got entries of a record in clear. It names no entry: one event stands for many pages. */
export function viewEvent({ id, recordId, actorId, occurredAt }: View): UnsignedEvent {
    return { ...NO_DETAILS, type: EventType.View, commitId: id, recordId, entryIdentifier: '', actorId, occurredAt };
}

/** Whether an event tells of this user's view already. Only links of the chain count: a hand-made row hides no view. */
export function isViewTold(
    steps: readonly StoredEvent[],
    { actorId, now }: { readonly actorId: string; readonly now: number },
    digests: Digests
): boolean {
    const recent = steps.filter(
        (step) => step.type === EventType.View && step.actorId === actorId && step.occurredAt > now - VIEW_MS
    );
    return linksAmong(recent, digests).length > 0;
}
