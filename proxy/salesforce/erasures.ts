import { z } from 'zod';
import { ErasureKind } from './conversationDataGateway.ts';
import type { ErasedRecord, ErasureStatus } from './erasureGateway.ts';
import { queryIfSetUp, queryWhereSetUp } from './query.ts';
import { DateTime, SalesforceId } from './shapes.ts';
import { conversationsOfEndUser, erasureLogs, recordsOfConversation } from './soql.ts';
import type { UserCalls } from './userCalls.ts';

const OptionalTime = DateTime.nullish().transform((time) => time ?? null);

const RECORDS = {
    VoiceCall: z
        .object({ Id: SalesforceId, ConversationId: SalesforceId, CallEndDateTime: OptionalTime })
        .transform((row): ErasedRecord => ({
            id: row.Id,
            conversationId: row.ConversationId,
            endedAt: row.CallEndDateTime
        })),
    MessagingSession: z
        .object({ Id: SalesforceId, ConversationId: SalesforceId, EndTime: OptionalTime })
        .transform((row): ErasedRecord => ({ id: row.Id, conversationId: row.ConversationId, endedAt: row.EndTime }))
} as const;

const Participation = z.object({ ConversationId: SalesforceId });
const Log = z
    .object({ Id: SalesforceId, Status: z.string() })
    .transform((row): ErasureStatus => ({ logId: row.Id, status: row.Status }));

/** The calls and sessions of a conversation, or of all conversations of a messaging end user. */
export async function findErasedRecords(
    calls: UserCalls,
    kind: ErasureKind,
    entityId: string
): Promise<readonly ErasedRecord[]> {
    const conversationIds = kind === ErasureKind.Conversation ? [entityId] : await conversationsOf(calls, entityId);
    const found: ErasedRecord[] = [];
    for (const conversationId of conversationIds) {
        for (const object of ['VoiceCall', 'MessagingSession'] as const) {
            const row: z.ZodType<ErasedRecord> = RECORDS[object];
            found.push(...(await queryWhereSetUp(calls, recordsOfConversation(object, conversationId), { row })).rows);
        }
    }
    return found;
}

/** The deletes that this user sees a log of, the latest first; `null` where they may see none. */
export async function findErasureLogs(calls: UserCalls, entityId: string): Promise<readonly ErasureStatus[] | null> {
    return (await queryIfSetUp(calls, erasureLogs(entityId), { row: Log }))?.rows ?? null;
}

async function conversationsOf(calls: UserCalls, entityId: string): Promise<readonly string[]> {
    const { rows } = await queryWhereSetUp(calls, conversationsOfEndUser(entityId), { row: Participation });
    return [...new Set(rows.map(({ ConversationId }) => ConversationId))];
}
