import { FlagOutcome, type FlagResolutionRequest, type FlagsAnswer } from 'c/proxyContract';
import { appendAfter, wholeSeconds } from '../audit/appendEvents.ts';
import { resolutionEvent } from '../audit/flagEvents.ts';
import { flagsAmong, type ChainedFlag } from '../audit/flags.ts';
import { Act } from '../caller.ts';
import { ProblemError } from '../errors.ts';
import type { StoredEvent } from '../salesforce/gateway.ts';
import { patchableConversation } from './commit/commitScope.ts';
import { findConversation } from './findConversation.ts';
import { readFlags } from './listFlags.ts';
import type { RecordVisit } from './recordVisit.ts';

/** A flag, and what is to become of it. */
export interface Resolving {
    readonly flagId: string;
    readonly request: FlagResolutionRequest;
}

/**
 * Declines a flag, which takes a redact token and edit access to the record, or withdraws one's own. A flag that is resolved
 * stays as it is, however it was resolved: the answer tells.
 *
 * @throws {ProblemError} TOKEN_INVALID for a view token that declines, RECORD_NOT_FOUND, REDACT_NOT_PERMITTED, FLAG_NOT_FOUND,
 * FLAG_NOT_YOURS, EVENTS_NOT_PERMITTED, TRANSCRIPT_NOT_READY, or what the gateway throws
 */
export async function resolveFlag(visit: RecordVisit, { flagId, request }: Resolving): Promise<FlagsAnswer> {
    const { caller, gateway, locks, deadline, digests, now } = visit;
    const isDecline = request.outcome === FlagOutcome.Declined;
    if (isDecline && caller.act !== Act.Redact)
        throw new ProblemError('TOKEN_INVALID', { reason: 'act_does_not_cover' });
    const found = await findConversation(gateway, caller);
    const recordId = found.record.id;
    if (isDecline && !(await gateway.hasEditAccess(recordId))) {
        throw new ProblemError('REDACT_NOT_PERMITTED', { reason: 'no_edit_access' });
    }
    return locks.withLock(patchableConversation(found, now()), deadline, async (lock) => {
        const flagIn = (events: readonly StoredEvent[]): ChainedFlag | undefined =>
            flagsAmong(events, digests).find(({ id }) => id === flagId);
        const flag = flagIn(await gateway.findFlagEvents(recordId));
        refuse(flag, request, caller.userId);
        if (flag.resolution === null) {
            const event = resolutionEvent(flag, request, {
                actorId: caller.userId,
                occurredAt: wholeSeconds(now())
            });
            const steps = await gateway.findSteps(recordId);
            await appendAfter(steps, { gateway, digests, lock }, (known) => (flagIn(known)?.resolution ? [] : [event]));
        }
        return readFlags(visit, recordId);
    });
}

function refuse(
    flag: ChainedFlag | undefined,
    { outcome }: FlagResolutionRequest,
    userId: string
): asserts flag is ChainedFlag {
    if (!flag) throw new ProblemError('FLAG_NOT_FOUND', { reason: 'not_of_this_record' });
    if (outcome === FlagOutcome.Withdrawn && flag.event.actorId !== userId) {
        throw new ProblemError('FLAG_NOT_YOURS', { reason: 'set_by_another' });
    }
}
