import { RecordObject, RecordState, type TranscriptRecord } from 'c/proxyContract';
import { ProblemError } from '../errors.ts';
import type { ConversationRecord } from '../salesforce/gateway.ts';

/** How long after a call its entries may still be on their way, ms. */
const ASSOCIATION_MS = 15 * 60 * 1000;

/** How soon a caller asks again for a transcript that is on its way, seconds. */
export const ASK_AGAIN_SECONDS = 30;

/** What is known when a record's state is told: whether it has any entries, and the time (epoch ms). */
export interface StateEvidence {
    readonly entryCount: number;
    readonly now: number;
}

/** The state of a record: live until it ends; a call without entries is pending for 15 minutes; the rest is closed. */
export function recordState({ object, endedAt }: ConversationRecord, { entryCount, now }: StateEvidence): RecordState {
    if (endedAt === null) return RecordState.Live;
    const isOnItsWay = object === RecordObject.VoiceCall && entryCount === 0 && now - endedAt < ASSOCIATION_MS;
    return isOnItsWay ? RecordState.Pending : RecordState.Closed;
}

/** The refusal of a transcript that is still on its way. */
export function notReady(): ProblemError {
    return new ProblemError('TRANSCRIPT_NOT_READY', { retryAfterSeconds: ASK_AGAIN_SECONDS });
}

/** The record as the contract tells it. */
export function presentRecord(record: ConversationRecord, evidence: StateEvidence): TranscriptRecord {
    return {
        id: record.id,
        object: record.object,
        state: recordState(record, evidence),
        startedAt: toIso(record.startedAt),
        endedAt: toIso(record.endedAt)
    };
}

function toIso(time: number | null): string | null {
    return time === null ? null : new Date(time).toISOString();
}
