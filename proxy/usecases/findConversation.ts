import { RecordObject } from 'c/proxyContract';
import type { Caller } from '../caller.ts';
import { ProblemError } from '../errors.ts';
import type { ConversationRecord, SalesforceGateway } from '../salesforce/gateway.ts';

/** A record and the conversation that it belongs to, as the caller may see them. */
export interface FoundConversation {
    readonly record: ConversationRecord;
    /** `null` while Salesforce has associated none. */
    readonly conversationIdentifier: string | null;
    /** Which unlinked entries are the record's: epoch ms, both included; `null` when the record has not started. */
    readonly time: { readonly from: number; readonly to: number } | null;
}

/**
 * Finds the conversation of the caller's record, as the caller: Connect is not documented to check access to records, so this
 * is the check.
 *
 * @throws {ProblemError} RECORD_NOT_FOUND when there is no such record or the caller may not see it
 */
export async function findConversation(
    gateway: SalesforceGateway,
    { object, recordId }: Pick<Caller, 'object' | 'recordId'>
): Promise<FoundConversation> {
    const record = await gateway.findRecord(object, recordId);
    if (!record) throw new ProblemError('RECORD_NOT_FOUND', { reason: 'not_visible' });
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

/** A record without an end ends where the conversation's next one starts. */
async function timeOf(
    gateway: SalesforceGateway,
    { startedAt, endedAt }: ConversationRecord,
    conversationId: string
): Promise<FoundConversation['time']> {
    if (startedAt === null) return null;
    if (endedAt !== null) return { from: startedAt, to: endedAt };
    const starts = await gateway.findRecordStarts(conversationId);
    const next = starts.filter((start) => start > startedAt).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    return { from: startedAt, to: next - 1 };
}
