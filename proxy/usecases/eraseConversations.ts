import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { EventType, Outcome } from 'c/proxyContract';
import { appendEvents, wholeSeconds } from '../audit/appendEvents.ts';
import type { UnsignedEvent } from '../audit/chain.ts';
import type { Digests } from '../audit/digests.ts';
import {
    ErasureUnansweredError,
    type ConversationDataGateway,
    type Erasure
} from '../salesforce/conversationDataGateway.ts';
import type { ErasedRecord, ErasureGateway } from '../salesforce/erasureGateway.ts';
import type { SalesforceGateway } from '../salesforce/gateway.ts';

/** A delete that somebody decided on, and what it is done with. */
export interface DecidedErasure {
    readonly erasure: Erasure;
    /** What goes: each record's audit trail tells of it. */
    readonly records: readonly ErasedRecord[];
    /** Why, in the words of whoever decided; at most 255 characters. */
    readonly reason: string;
    readonly actorId: string;
    readonly gateway: SalesforceGateway;
    readonly erasures: ErasureGateway;
    readonly data: Pick<ConversationDataGateway, 'requestErasure'>;
    readonly digests: Digests;
    readonly signal: AbortSignal;
    /** How long the log is followed, ms. */
    readonly followMs: number;
    /** Hears each status that the log tells. */
    readonly onStatus: (status: string) => void;
}

/** How a delete ended: `missing` when everything is gone, `failed` when nothing is, `unverified` when nobody knows yet. */
export type ErasureOutcome = typeof Outcome.Missing | typeof Outcome.Failed | typeof Outcome.Unverified;

/**
 * Deletes for good. An event before it in the trail of every record (no event, no delete), the request, sent once, and its log until it
 * ends; then an event that tells how. A request that was not answered is followed by its log as well. Throws what the gateways throw;
 * what was not taken on is told as failed first.
 */
export async function eraseConversations(decided: DecidedErasure): Promise<ErasureOutcome> {
    const erasureId = randomUUID();
    await tell(decided, erasureId, null);
    const logId = await request(decided).catch(async (error: unknown) => {
        await tell(decided, erasureId, Outcome.Failed);
        throw error;
    });
    const outcome = await follow(decided, logId);
    await tell(decided, erasureId, outcome);
    return outcome;
}

/** Words of `Status` that end a delete; Salesforce documents none of them, so they are told by their beginnings. */
const DONE = /^(?:complete|success|succeed|deleted|done|processed|finish)/i;
const FAILED = /^(?:fail|error|reject|cancel|abort)/i;

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

async function request({ data, erasure, signal }: DecidedErasure): Promise<string | null> {
    try {
        return (await data.requestErasure(erasure, signal)).logId;
    } catch (error) {
        if (error instanceof ErasureUnansweredError) return null;
        throw error;
    }
}

async function follow(decided: DecidedErasure, logId: string | null): Promise<ErasureOutcome> {
    const { erasures, erasure, signal, followMs, onStatus } = decided;
    let waited = 0;
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
        const status = (await erasures.findLog(erasure.entityId, logId))?.status ?? '';
        if (status !== '') onStatus(status);
        if (DONE.test(status)) return Outcome.Missing;
        if (FAILED.test(status)) return Outcome.Failed;
        if (signal.aborted || waited >= followMs) return Outcome.Unverified;
        await wait(Math.min(pause, followMs - waited), undefined, { signal }).catch(() => undefined);
        waited += pause;
    }
}

async function tell(decided: DecidedErasure, erasureId: string, outcome: ErasureOutcome | null): Promise<void> {
    const { records, gateway, digests } = decided;
    // Nobody commits on sessions that have ended and are about to go; should a proxy write in that very second, Salesforce tells the two places apart.
    const lock = { check: () => undefined };
    for (const { id } of records) {
        await appendEvents({ gateway, digests, lock }, id, [eventOf(decided, { recordId: id, erasureId, outcome })]);
    }
}

function eventOf(
    { actorId, reason }: DecidedErasure,
    {
        recordId,
        erasureId,
        outcome
    }: { readonly recordId: string; readonly erasureId: string; readonly outcome: ErasureOutcome | null }
): UnsignedEvent {
    return {
        type: EventType.Erasure,
        commitId: erasureId,
        recordId,
        entryIdentifier: '',
        reasonCode: null,
        categories: [],
        spans: [],
        outcome,
        beforeDigest: null,
        afterDigest: null,
        actorId,
        occurredAt: wholeSeconds(Date.now()),
        note: reason
    };
}
