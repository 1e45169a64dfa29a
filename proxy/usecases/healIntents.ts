import { EventType, Outcome } from 'c/proxyContract';
import { appendEvents, wholeSeconds } from '../audit/appendEvents.ts';
import type { UnsignedEvent } from '../audit/chain.ts';
import { sameDigest, type Digests } from '../audit/digests.ts';
import { openIntents } from '../audit/openIntents.ts';
import { Act } from '../caller.ts';
import { describeError } from '../log.ts';
import type { ConversationRecord, StoredEntry, StoredEvent } from '../salesforce/gateway.ts';
import { CommitState } from '../state/commitsUnderWay.ts';
import { findEntries } from '../transcript/findEntries.ts';
import { meteredReadKnown } from '../transcript/meteredRead.ts';
import { findConversation, findVisibleRecord, type FoundConversation } from './findConversation.ts';
import { Priority } from '../limits/priority.ts';
import { meterOf, type RecordVisit } from './recordVisit.ts';

/**
 * Writes the outcomes that a crash or a fault has lost: an intent without an outcome is compared with what Salesforce stores
 * now. A commit that is under way, here or in another proxy, is left alone, and a failure to heal never fails the request: the
 * next visit tries again.
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

/**
 * Finds the caller's record, and heals as {@link healIntents} does. For a caller who may only view that is one query.
 *
 * @throws {ProblemError} RECORD_NOT_FOUND, or what the gateway throws
 */
export async function findHealedRecord(visit: RecordVisit): Promise<ConversationRecord> {
    const { gateway, caller } = visit;
    if (caller.act !== Act.Redact) return findVisibleRecord(gateway, caller);
    const found = await findConversation(gateway, caller);
    await healIntents(visit, found);
    return found.record;
}

/**
 * Heals as {@link healIntents} does, for a caller who holds the lock of the conversation; throws what goes wrong. Resolves with the
 * intents that stay open, because another proxy's commit may still be under way.
 */
export async function healUnderLock(visit: RecordVisit, found: FoundConversation): Promise<readonly StoredEvent[]> {
    const { conversationIdentifier } = found;
    if (!conversationIdentifier) return [];
    const open = openIntents(await visit.gateway.findSteps(found.record.id), visit.digests);
    const lost = await lostIntents(visit, open);
    if (lost.length > 0) await settleIntents(visit, { ...found, conversationIdentifier }, lost);
    return open.filter((intent) => !lost.includes(intent));
}

/** The open intents whose commit is over, as far as is known, or so old that it cannot write any more. */
async function lostIntents(
    { commitsUnderWay, longestCommitMs, now }: RecordVisit,
    open: readonly StoredEvent[]
): Promise<readonly StoredEvent[]> {
    const over = new Set<string>();
    for (const commitId of new Set(open.map((intent) => intent.commitId))) {
        if ((await commitsUnderWay.stateOf(commitId)) === CommitState.Over) over.add(commitId);
    }
    const since = now() - longestCommitMs;
    return open.filter(({ commitId, occurredAt }) => over.has(commitId) || occurredAt < since);
}

async function settleIntents(
    visit: RecordVisit,
    { record, conversationIdentifier }: FoundConversation & { readonly conversationIdentifier: string },
    intents: readonly StoredEvent[]
): Promise<void> {
    const read = meteredReadKnown(visit.gateway, conversationIdentifier, meterOf(visit, Priority.Commit));
    const stored = await findEntries(read, new Set(intents.map(({ entryIdentifier }) => entryIdentifier)));
    const outcomes = intents.map((intent) => toOutcome(intent, stored.get(intent.entryIdentifier), visit));
    await appendEvents(visit, record.id, outcomes);
    for (const { outcome } of outcomes) {
        visit.metrics.healed();
        visit.log.info('healed an intent without outcome', {
            requestId: visit.requestId,
            recordId: record.id,
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
    { entryIdentifier, beforeDigest, afterDigest, keyId }: StoredEvent,
    stored: StoredEntry | undefined,
    digests: Digests
): Outcome {
    if (!stored) return Outcome.Missing;
    const digest = (digests.under(keyId) ?? digests).text(entryIdentifier, stored.text ?? '');
    if (afterDigest !== null && sameDigest(digest, afterDigest)) return Outcome.Redacted;
    if (beforeDigest !== null && sameDigest(digest, beforeDigest)) return Outcome.Failed;
    return Outcome.Mismatch;
}
