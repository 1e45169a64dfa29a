import { EventType, Outcome } from 'c/proxyContract';
import { appendEvents, wholeSeconds } from '../audit/appendEvents.ts';
import type { UnsignedEvent } from '../audit/chain.ts';
import { sameDigest, type Digests } from '../audit/digests.ts';
import { openIntents } from '../audit/openIntents.ts';
import { Act } from '../caller.ts';
import { describeError } from '../log.ts';
import type { StoredEntry, StoredEvent } from '../salesforce/gateway.ts';
import { findEntries } from '../transcript/findEntries.ts';
import { meteredReadKnown } from '../transcript/meteredRead.ts';
import type { FoundConversation } from './findConversation.ts';
import { meterOf, type RecordVisit } from './recordVisit.ts';

/**
 * Writes the outcomes that a crash or a fault has lost: an intent without an outcome is compared with what Salesforce stores
 * now. A commit that is under way is left alone, and a failure to heal never fails the request: the next visit tries again.
 *
 * Resolves with the steps that were read on the way; with none for a caller who may only view, and where they could not be read.
 */
export async function healIntents(visit: RecordVisit, found: FoundConversation): Promise<readonly StoredEvent[]> {
    const { conversationIdentifier } = found;
    if (visit.caller.act !== Act.Redact || !conversationIdentifier) return [];
    let steps: readonly StoredEvent[] = [];
    try {
        steps = await visit.gateway.findSteps(found.record.id);
        if (openIntents(steps, visit.digests).length === 0) return steps;
        await visit.locks.withFreeLock(conversationIdentifier, () => healUnderLock(visit, found));
    } catch (error) {
        visit.log.warn('intents could not be healed yet', { requestId: visit.requestId, ...describeError(error) });
    }
    return steps;
}

/** Heals as {@link healIntents} does, for a caller who holds the lock of the conversation; throws what goes wrong. */
export async function healUnderLock(visit: RecordVisit, found: FoundConversation): Promise<void> {
    const { conversationIdentifier } = found;
    if (!conversationIdentifier) return;
    const intents = openIntents(await visit.gateway.findSteps(found.record.id), visit.digests);
    if (intents.length === 0) return;
    const read = meteredReadKnown(visit.gateway, conversationIdentifier, meterOf(visit));
    const stored = await findEntries(read, new Set(intents.map(({ entryIdentifier }) => entryIdentifier)));
    const outcomes = intents.map((intent) => toOutcome(intent, stored.get(intent.entryIdentifier), visit));
    await appendEvents(visit, found.record.id, outcomes);
    for (const { outcome } of outcomes) {
        visit.metrics.healed();
        visit.log.info('healed an intent without outcome', {
            requestId: visit.requestId,
            recordId: found.record.id,
            ...(outcome && { outcome })
        });
    }
}

function toOutcome(intent: StoredEvent, stored: StoredEntry | undefined, visit: RecordVisit): UnsignedEvent {
    const { type: _type, outcome: _outcome, keyId: _keyId, actorName: _name, signature: _signature, ...rest } = intent;
    const { previousSignature: _previous, ...event } = rest;
    return {
        ...event,
        type: EventType.Outcome,
        outcome: settledOutcome(intent, stored, visit.digests),
        afterDigest: stored?.text == null ? null : visit.digests.text(stored.identifier, stored.text),
        actorId: visit.caller.userId,
        note: null,
        occurredAt: wholeSeconds(visit.now())
    };
}

/** What an intent came to, told from the text that is stored now. */
export function settledOutcome(
    { entryIdentifier, beforeDigest, afterDigest }: StoredEvent,
    stored: StoredEntry | undefined,
    digests: Digests
): Outcome {
    if (!stored) return Outcome.Missing;
    const digest = digests.text(entryIdentifier, stored.text ?? '');
    if (afterDigest !== null && sameDigest(digest, afterDigest)) return Outcome.Redacted;
    if (beforeDigest !== null && sameDigest(digest, beforeDigest)) return Outcome.Failed;
    return Outcome.Mismatch;
}
