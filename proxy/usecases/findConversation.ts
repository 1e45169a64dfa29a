import { RecordObject } from 'c/proxyContract';
import type { Caller } from '../caller.ts';
import { ProblemError } from '../errors.ts';
import type { ConversationRecord, SalesforceGateway } from '../salesforce/gateway.ts';

const SECOND_MS = 1000;

/** A record and the conversation that it belongs to, as the caller may see them. */
export interface FoundConversation {
    readonly record: ConversationRecord;
    /** `null` while Salesforce has associated none. */
    readonly conversationIdentifier: string | null;
    /** Which unlinked entries are the record's: epoch ms, both included; `null` when the record has not started. */
    readonly time: { readonly from: number; readonly to: number } | null;
}

/**
 * Finds the caller's record, as the caller.
 *
 * @throws {ProblemError} RECORD_NOT_FOUND when there is no such record or the caller may not see it
 */
export async function findVisibleRecord(
    gateway: SalesforceGateway,
    { object, recordId }: Pick<Caller, 'object' | 'recordId'>
): Promise<ConversationRecord> {
    const record = await gateway.findRecord(object, recordId);
    if (!record) throw new ProblemError('RECORD_NOT_FOUND', { reason: 'not_visible' });
    return record;
}

/**
 * Finds the conversation of the caller's record, as the caller: Connect is not documented to check access to records, so this
 * is the check.
 *
 * @throws {ProblemError} RECORD_NOT_FOUND when there is no such record or the caller may not see it
 */
export async function findConversation(
    gateway: SalesforceGateway,
    caller: Pick<Caller, 'object' | 'recordId'>
): Promise<FoundConversation> {
    const record = await findVisibleRecord(gateway, caller);
    const { conversationId } = record;
    if (!conversationId) return { record, conversationIdentifier: null, time: null };
    const [conversationIdentifier, time] = await Promise.all([
        gateway.findConversationIdentifier(conversationId),
        timeOf(gateway, record, conversationId)
    ]);
    return { record, conversationIdentifier, time };
}

/** A call whose entries Salesforce cannot give yet: they are associated after it has ended. */
export function isLiveCall({ object, endedAt }: ConversationRecord): boolean {
    return object === RecordObject.VoiceCall && endedAt === null;
}

/**
 * Salesforce keeps the times of records in whole seconds, so a record's last second is its own to the end. A record ends where
 * the conversation's next one starts, be it without an end or with one in that very second: no entry is in the time of both.
 */
async function timeOf(
    gateway: SalesforceGateway,
    { startedAt, endedAt }: ConversationRecord,
    conversationId: string
): Promise<FoundConversation['time']> {
    if (startedAt === null) return null;
    const starts = await gateway.findRecordStarts(conversationId);
    const lastSecond = endedAt === null ? startedAt : endedAt - (endedAt % SECOND_MS);
    const end = endedAt === null ? Number.POSITIVE_INFINITY : lastSecond + SECOND_MS - 1;
    const to = starts
        .filter((start) => start > startedAt && start >= lastSecond)
        .reduce((earliest, start) => Math.min(earliest, start - 1), end);
    return { from: startedAt, to };
}
