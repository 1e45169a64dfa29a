import { randomUUID } from 'node:crypto';
import { EventType, Outcome } from 'c/proxyContract';
import { appendEvents, wholeSeconds } from '../audit/appendEvents.ts';
import type { UnsignedEvent } from '../audit/chain.ts';
import type { Digests } from '../audit/digests.ts';
import { NO_DETAILS } from '../audit/noDetails.ts';
import { ProblemError } from '../errors.ts';
import {
    ErasureUnansweredError,
    type ConversationDataGateway,
    type Erasure
} from '../salesforce/conversationDataGateway.ts';
import type { ErasedRecord, ErasureGateway, ErasureStatus } from '../salesforce/erasureGateway.ts';
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
    /** Tells how it ended, also when whoever decided stops waiting for that. */
    readonly lateGateway: SalesforceGateway;
    readonly erasures: ErasureGateway;
    readonly data: Pick<ConversationDataGateway, 'checkErasure' | 'requestErasure'>;
    /** Enters a conversation among the active ones, or throws that there is no place: the delete may make it active. */
    readonly enter: (conversationIdentifier: string) => Promise<void>;
    readonly digests: Digests;
    readonly signal: AbortSignal;
    /** Epoch ms. */
    readonly now: () => number;
    /** Resolves after so many milliseconds, or when the signal aborts. */
    readonly wait: (milliseconds: number) => Promise<void>;
    /** How long the log is followed, ms. */
    readonly followMs: number;
    readonly onEvent: (event: ErasureEvent) => void;
}

/** What happens while a delete is followed: its request was not answered, so that only its log can tell; or its log tells a status. */
export type ErasureEvent = { readonly kind: 'unanswered' } | { readonly kind: 'status'; readonly status: string };

/** How a delete ended: `missing` when everything is gone, `failed` when nothing is, `unverified` when nobody knows yet. */
export type ErasureOutcome = typeof Outcome.Missing | typeof Outcome.Failed | typeof Outcome.Unverified;

/** How a delete ended, and whether the trails of all its records tell so. */
export interface ErasureEnd {
    readonly outcome: ErasureOutcome;
    readonly isNoted: boolean;
}

/**
 * Deletes for good. Each conversation takes a place among the active ones, and an event goes into the trail of every record (no
 * event, no delete) before the request, which is sent once. Its log is followed until it ends, also where the request was not
 * answered; then an event tells how. Throws what the gateways throw where nothing was taken on, which is told as failed first;
 * where it is known beforehand that no such delete is taken for now, nothing is told nor counted.
 */
export async function eraseConversations(decided: DecidedErasure): Promise<ErasureEnd> {
    const erasureId = randomUUID();
    await decided.data.checkErasure(decided.erasure.kind);
    await enterAll(decided);
    const logs = (await decided.erasures.findLogs(decided.erasure.entityId)) ?? [];
    const before = new Set(logs.map(({ logId }) => logId));
    await tell(decided, erasureId, null);
    const logId = await request(decided).catch(async (error: unknown) => {
        await isTold(decided, erasureId, Outcome.Failed);
        throw error;
    });
    const outcome = await follow(decided, { logId, before });
    return { outcome, isNoted: await isTold(decided, erasureId, outcome) };
}

/** Words of `Status` that end a delete; Salesforce documents none of them, so they are told by their beginnings. */
const DONE = /^(?:complete|success|succeed|deleted|done|processed|finish)/i;
const FAILED = /^(?:fail|error|reject|cancel|abort)/i;

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/** A conversation whose identifier this user may not see has a place under its record id. */
async function enterAll({ records, gateway, enter }: DecidedErasure): Promise<void> {
    for (const conversationId of new Set(records.map((record) => record.conversationId))) {
        await enter((await gateway.findConversationIdentifier(conversationId)) ?? conversationId);
    }
}

async function request({ data, erasure, signal, onEvent }: DecidedErasure): Promise<string | null> {
    try {
        return (await data.requestErasure(erasure, signal)).logId;
    } catch (error) {
        if (!(error instanceof ErasureUnansweredError)) throw error;
        onEvent({ kind: 'unanswered' });
        return null;
    }
}

interface Followed {
    /** `null` where the request was not answered, or its answer names none. */
    readonly logId: string | null;
    /** Of deletes before this one, which tell nothing of it. */
    readonly before: ReadonlySet<string>;
}

async function follow(decided: DecidedErasure, { logId, before }: Followed): Promise<ErasureOutcome> {
    const { erasures, erasure, signal, followMs, wait, onEvent } = decided;
    let [waited, told] = [0, ''];
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
        const logs = (await erasures.findLogs(erasure.entityId).catch(problemAsNone)) ?? [];
        const status =
            logs.find((log) => (logId === null ? !before.has(log.logId) : log.logId === logId))?.status ?? '';
        if (status !== '' && status !== told) onEvent({ kind: 'status', status });
        told = status || told;
        if (DONE.test(status)) return Outcome.Missing;
        if (FAILED.test(status)) return Outcome.Failed;
        if (signal.aborted || waited >= followMs) return Outcome.Unverified;
        await wait(Math.min(pause, followMs - waited));
        waited += pause;
    }
}

/** While Salesforce fails nobody knows, and it is asked again. */
function problemAsNone(error: unknown): readonly ErasureStatus[] {
    if (error instanceof ProblemError) return [];
    throw error;
}

/** What was done stays done, whether or not the trail can tell it. */
async function isTold(decided: DecidedErasure, erasureId: string, outcome: ErasureOutcome): Promise<boolean> {
    try {
        await tell(decided, erasureId, outcome);
        return true;
    } catch (error) {
        if (error instanceof ProblemError) return false;
        throw error;
    }
}

async function tell(decided: DecidedErasure, erasureId: string, outcome: ErasureOutcome | null): Promise<void> {
    const { records, digests } = decided;
    const gateway = outcome === null ? decided.gateway : decided.lateGateway;
    // Nobody commits on sessions that have ended and are about to go; should a proxy write in that very second, Salesforce tells the two places apart.
    const lock = { check: () => undefined };
    for (const { id } of records) {
        await appendEvents({ gateway, digests, lock }, id, [eventOf(decided, { recordId: id, erasureId, outcome })]);
    }
}

function eventOf(
    { actorId, reason, now }: DecidedErasure,
    {
        recordId,
        erasureId,
        outcome
    }: { readonly recordId: string; readonly erasureId: string; readonly outcome: ErasureOutcome | null }
): UnsignedEvent {
    return {
        ...NO_DETAILS,
        type: EventType.Erasure,
        commitId: erasureId,
        recordId,
        entryIdentifier: '',
        outcome,
        actorId,
        occurredAt: wholeSeconds(now()),
        note: reason
    };
}
