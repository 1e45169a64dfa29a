import { EventType, Outcome } from 'c/proxyContract';
import { appendEvents, wholeSeconds } from '../audit/appendEvents.ts';
import type { UnsignedEvent } from '../audit/chain.ts';
import { sameDigest, type Digests } from '../audit/digests.ts';
import { openIntents } from '../audit/openIntents.ts';
import { Act } from '../caller.ts';
import { describeError } from '../log.ts';
import type { ConversationRecord, StoredEntry, StoredEvent } from '../salesforce/gateway.ts';
import { findEntries } from '../transcript/findEntries.ts';
import { meteredReadKnown } from '../transcript/meteredRead.ts';
import type { CommitScope } from './commit/commitScope.ts';
import { findConversation, findVisibleRecord, type FoundConversation } from './findConversation.ts';
import { Priority } from '../limits/priority.ts';
import { fatesOf, IntentFate, lateUpdates } from './intentFate.ts';
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
    await attempt(visit, async () => {
        steps = await visit.gateway.findSteps(found.record.id);
        await healAmong(visit, found, steps);
    });
    return steps;
}

/** Heals as {@link healIntents} does, whoever asks, where there is an intent without outcome among these steps of the record. */
export async function healAmong(
    visit: RecordVisit,
    found: FoundConversation,
    steps: readonly StoredEvent[]
): Promise<void> {
    const { conversationIdentifier } = found;
    if (!conversationIdentifier || openIntents(steps, visit.digests).length === 0) return;
    await attempt(visit, () =>
        visit.locks.withFreeLock(conversationIdentifier, (lock) => healUnderLock({ visit, found, lock }))
    );
}

/**
 * The steps of a record, after its lost outcomes were written as {@link healIntents} does, for a caller who holds the lock of the
 * conversation.
 *
 * @throws {ProblemError} what the gateway throws where the steps cannot be read
 */
export async function findHealedSteps(healing: Healing): Promise<readonly StoredEvent[]> {
    const { visit, found } = healing;
    const steps = await visit.gateway.findSteps(found.record.id);
    if (openIntents(steps, visit.digests).length === 0) return steps;
    await attempt(visit, () => healUnderLock(healing));
    return visit.gateway.findSteps(found.record.id);
}

async function attempt(visit: RecordVisit, heal: () => Promise<unknown>): Promise<void> {
    try {
        await heal();
    } catch (error) {
        visit.log.warn('intents could not be healed yet', { requestId: visit.requestId, ...describeError(error) });
    }
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

/** What is healed, under the lock of its conversation. */
export type Healing = Pick<CommitScope, 'visit' | 'found' | 'lock'>;

/** Intents that stay without an outcome for now, oldest first. */
export interface UnsettledIntents {
    /** Another proxy's commit may be under way. */
    readonly open: readonly StoredEvent[];
    /** Salesforce may write the entry yet: {@link IntentFate}. */
    readonly landing: readonly StoredEvent[];
}

/**
 * Heals as {@link healIntents} does, for a caller who holds the lock of the conversation; throws what goes wrong. An entry that
 * holds the intended text is settled at once, any other when Salesforce cannot write it any more. What sent no PATCH has failed,
 * whatever others have written.
 */
export async function healUnderLock({ visit, found, lock }: Healing): Promise<UnsettledIntents> {
    const { conversationIdentifier } = found;
    if (!conversationIdentifier) return { open: [], landing: [] };
    const intents = openIntents(await visit.gateway.findSteps(found.record.id), visit.digests);
    if (intents.length === 0) return { open: [], landing: [] };
    const fates = await fatesOf(visit, { intents, late: await lateUpdates(visit, conversationIdentifier) });
    const over = intents.filter((intent) => fates.get(intent) !== IntentFate.Open);
    const open = intents.filter((intent) => fates.get(intent) === IntentFate.Open);
    if (over.length === 0) return { open, landing: [] };

    const read = meteredReadKnown(visit.gateway, conversationIdentifier, meterOf(visit, Priority.Commit));
    const stored = await findEntries(read, new Set(over.map(({ entryIdentifier }) => entryIdentifier)));
    const pairs = over.map((intent) => ({
        intent,
        outcome: toOutcome(intent, {
            visit,
            stored: stored.get(intent.entryIdentifier),
            isUnsent: fates.get(intent) === IntentFate.Unsent
        })
    }));
    const isSettled = ({ intent, outcome }: (typeof pairs)[number]): boolean =>
        fates.get(intent) !== IntentFate.Landing || outcome.outcome === Outcome.Redacted;
    await storeHealed(
        { visit, found, lock },
        pairs.filter(isSettled).map(({ outcome }) => outcome)
    );
    return { open, landing: pairs.filter((pair) => !isSettled(pair)).map(({ intent }) => intent) };
}

async function storeHealed({ visit, found, lock }: Healing, outcomes: readonly UnsignedEvent[]): Promise<void> {
    if (outcomes.length === 0) return;
    const recordId = found.record.id;
    await appendEvents({ ...visit, lock }, recordId, outcomes);
    for (const { outcome } of outcomes) {
        visit.metrics.healed();
        visit.log.info('healed an intent without outcome', {
            requestId: visit.requestId,
            recordId,
            ...(outcome && { outcome })
        });
    }
}

interface Settling {
    readonly visit: RecordVisit;
    readonly stored: StoredEntry | undefined;
    readonly isUnsent: boolean;
}

function toOutcome(intent: StoredEvent, { visit, stored, isUnsent }: Settling): UnsignedEvent {
    const { type: _type, outcome: _outcome, keyId: _keyId, actorName: _name, signature: _signature, ...rest } = intent;
    const { previousSignature: _previous, ...event } = rest;
    return {
        ...event,
        type: EventType.Outcome,
        outcome: isUnsent ? Outcome.Failed : settledOutcome(intent, stored, visit.digests),
        afterDigest: stored?.text == null ? null : visit.digests.text(stored.identifier, stored.text),
        actorId: visit.caller.userId,
        note: null,
        occurredAt: wholeSeconds(visit.now())
    };
}

/** What an intent came to, told from the text that is stored now. */
function settledOutcome(
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
