import { randomUUID } from 'node:crypto';
import { appendAfter, wholeSeconds } from '../audit/appendEvents.ts';
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
    const { visit, found, policy } = ground;
    if (!policy.auditsViews || visit.caller.act !== Act.Redact || !found.conversationIdentifier) return;
    // A sweep shows nobody anything.
    if (visit.countsAs === Priority.Bulk) return;
    if (isTold(visit, steps)) return;
    await visit.locks.withLock(found.conversationIdentifier, visit.deadline, (lock) =>
        store(visit, { recordId: found.record.id, lock })
    );
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

async function store(
    visit: RecordVisit,
    { recordId, lock }: { readonly recordId: string; readonly lock: HeldLock }
): Promise<void> {
    const { caller, gateway, now } = visit;
    try {
        const steps = await gateway.findSteps(recordId);
        const view = { id: randomUUID(), recordId, actorId: caller.userId, occurredAt: wholeSeconds(now()) };
        await appendAfter(steps, { ...visit, lock }, (known) => (isTold(visit, known) ? [] : [viewEvent(view)]));
    } catch (error) {
        if (isProblem(error, 'EVENTS_TOO_MANY')) throw error;
        throw new ProblemError('AUDIT_UNAVAILABLE', { reason: 'view', cause: error });
    }
}

function isTold({ caller, digests, now }: RecordVisit, steps: readonly StoredEvent[]): boolean {
    return isViewTold(steps, { actorId: caller.userId, now: now() }, digests);
}
