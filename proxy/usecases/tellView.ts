import { randomUUID } from 'node:crypto';
import { appendAfter, wholeSeconds, type EventsFor } from '../audit/appendEvents.ts';
import { isViewTold, viewEvent } from '../audit/views.ts';
import { Act } from '../caller.ts';
import { isProblem, ProblemError } from '../errors.ts';
import { Priority } from '../limits/priority.ts';
import type { StoredEvent } from '../salesforce/gateway.ts';
import type { HeldLock } from '../state/locks.ts';
import type { CommitGround } from './commit/commitScope.ts';
import type { RecordVisit } from './recordVisit.ts';

/**
 * Stores the event that the caller gets entries in clear, where policy asks for it and none of the last half hour tells it already.
 * `steps` are those that were read on the way; that none of them tells it is looked at again under the lock of the conversation.
 * To be awaited before anything is answered in clear.
 *
 * @throws {ProblemError} AUDIT_UNAVAILABLE when it cannot be stored, EVENTS_TOO_MANY when the record takes none
 */
export async function tellView(ground: CommitGround, steps: readonly StoredEvent[]): Promise<void> {
    const { visit, found } = ground;
    if (!found.conversationIdentifier || !isToBeTold(ground) || isTold(visit, steps)) return;
    await visit.locks.withLock(found.conversationIdentifier, visit.deadline, (lock) => store(ground, lock));
}

/** Does as {@link tellView} for a caller who holds the lock of the conversation. */
export async function tellViewUnderLock(ground: CommitGround, lock: HeldLock): Promise<void> {
    if (isToBeTold(ground)) await store(ground, lock);
}

/** The event that {@link tellView} stores, for a caller who stores it along with others: none where it is not to be told, or is told already. */
export function viewOf(ground: CommitGround): EventsFor {
    const { visit, found } = ground;
    if (!isToBeTold(ground)) return () => [];
    const event = viewEvent({
        id: randomUUID(),
        recordId: found.record.id,
        actorId: visit.caller.userId,
        occurredAt: wholeSeconds(visit.now())
    });
    return (steps) => (isTold(visit, steps) ? [] : [event]);
}

/**
 * Does `work`, whose refusal ENTRY_CHANGED brings entries in clear; then the view is told first.
 *
 * @throws {ProblemError} AUDIT_UNAVAILABLE or EVENTS_TOO_MANY when it cannot be, and what `work` throws
 */
export async function tellingFreshEntries<Result>(ground: CommitGround, work: () => Promise<Result>): Promise<Result> {
    try {
        return await work();
    } catch (error) {
        if (isProblem(error, 'ENTRY_CHANGED')) await tellView(ground, []);
        throw error;
    }
}

async function store(ground: CommitGround, lock: HeldLock): Promise<void> {
    const { visit, found } = ground;
    try {
        const steps = await visit.gateway.findSteps(found.record.id);
        await appendAfter(steps, { ...visit, lock }, viewOf(ground));
    } catch (error) {
        if (isProblem(error, 'EVENTS_TOO_MANY')) throw error;
        throw new ProblemError('AUDIT_UNAVAILABLE', { reason: 'view', cause: error });
    }
}

/** A sweep shows nobody anything. */
function isToBeTold({ visit, policy }: CommitGround): boolean {
    return policy.auditsViews && visit.caller.act === Act.Redact && visit.countsAs !== Priority.Bulk;
}

function isTold({ caller, digests, now }: RecordVisit, steps: readonly StoredEvent[]): boolean {
    return isViewTold(steps, { actorId: caller.userId, now: now() }, digests);
}
