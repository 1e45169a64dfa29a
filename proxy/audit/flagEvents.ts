import { EventType, FlagOutcome, Outcome, type FlagResolutionRequest } from 'c/proxyContract';
import type { StoredEvent } from '../salesforce/gateway.ts';
import type { UnsignedEvent } from './chain.ts';
import type { Digests } from './digests.ts';
import { flaggedEntries, type ChainedFlag } from './flags.ts';
import { NO_DETAILS } from './noDetails.ts';

/** Who does something about a flag, and when (epoch ms, whole seconds). */
type Doing = Pick<UnsignedEvent, 'actorId' | 'occurredAt'>;

/** The event that flags an entry; `id` is a new UUID. */
export function flagEvent(
    flag: Pick<UnsignedEvent, 'recordId' | 'entryIdentifier' | 'reasonCode' | 'beforeDigest'> & { readonly id: string },
    doing: Doing
): UnsignedEvent {
    const { id, ...rest } = flag;
    return { ...NO_DETAILS, ...rest, ...doing, type: EventType.Flag, commitId: id };
}

/** The event that declines or withdraws a flag. */
export function resolutionEvent(
    { id, entryIdentifier, event }: ChainedFlag,
    request: FlagResolutionRequest,
    doing: Doing
): UnsignedEvent {
    return {
        ...NO_DETAILS,
        ...doing,
        type: EventType.FlagResolved,
        commitId: id,
        recordId: event.recordId,
        entryIdentifier,
        outcome: request.outcome,
        reasonCode: request.outcome === FlagOutcome.Declined ? request.reasonCode : null
    };
}

/**
 * The events, and before each outcome that redacted a flagged entry the event that resolves the flag. An insert that breaks off
 * stores a beginning of them: no outcome without the resolution that goes with it.
 */
export function withFlagResolutions(
    events: readonly UnsignedEvent[],
    steps: readonly StoredEvent[],
    digests: Digests
): readonly UnsignedEvent[] {
    const flagged = flaggedEntries(steps, digests);
    const redactsFlagged = ({ type, outcome, entryIdentifier }: UnsignedEvent): boolean =>
        type === EventType.Outcome && outcome === Outcome.Redacted && flagged.has(entryIdentifier);
    return events.flatMap((event) => (redactsFlagged(event) ? [redactedEvent(event), event] : [event]));
}

function redactedEvent({ commitId, recordId, entryIdentifier, actorId, occurredAt }: UnsignedEvent): UnsignedEvent {
    return {
        ...NO_DETAILS,
        type: EventType.FlagResolved,
        commitId,
        recordId,
        entryIdentifier,
        actorId,
        occurredAt,
        outcome: FlagOutcome.Redacted
    };
}
