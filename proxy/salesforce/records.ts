import { z } from 'zod';
import type { ConversationRecord } from './gateway.ts';
import { query, queryWhereSetUp } from './query.ts';
import { DateTime, SalesforceId } from './shapes.ts';
import { editAccess, recordById, recordStarts } from './soql.ts';
import type { UserCalls } from './userCalls.ts';

type RecordObject = ConversationRecord['object'];

const OptionalTime = DateTime.nullish().transform((time) => time ?? null);

/** When a record started and ended, under each object's own names. */
const TIMES = {
    VoiceCall: z
        .object({ CallStartDateTime: OptionalTime, CallEndDateTime: OptionalTime })
        .transform((row) => ({ startedAt: row.CallStartDateTime, endedAt: row.CallEndDateTime })),
    MessagingSession: z
        .object({ StartTime: OptionalTime, EndTime: OptionalTime })
        .transform((row) => ({ startedAt: row.StartTime, endedAt: row.EndTime }))
} as const satisfies Record<RecordObject, z.ZodType>;

const Identity = z
    .object({ Id: SalesforceId, ConversationId: SalesforceId.nullish() })
    .transform((row) => ({ id: row.Id, conversationId: row.ConversationId ?? null }));

const RECORDS = {
    VoiceCall: z.intersection(Identity, TIMES.VoiceCall),
    MessagingSession: z.intersection(Identity, TIMES.MessagingSession)
} as const satisfies Record<RecordObject, z.ZodType>;

/** The record as this user sees it; `null` also where the org lacks the object. */
export async function findRecord(
    calls: UserCalls,
    object: RecordObject,
    recordId: string
): Promise<ConversationRecord | null> {
    const { rows } = await queryWhereSetUp(calls, recordById(object, recordId), { row: RECORDS[object] });
    const [found] = rows;
    return found ? { object, ...found } : null;
}

/** When the records of a conversation that this user sees started, of both objects. */
export async function findRecordStarts(calls: UserCalls, conversationId: string): Promise<readonly number[]> {
    const objects: readonly RecordObject[] = ['VoiceCall', 'MessagingSession'];
    const answers = await Promise.all(
        objects.map((object) =>
            queryWhereSetUp(calls, recordStarts(object, conversationId), { row: TIMES[object], mostRows: MOST_RECORDS })
        )
    );
    return answers.flatMap(({ rows }) => rows.flatMap(({ startedAt }) => startedAt ?? []));
}

/** Sessions of one customer on one channel; five batches, so that one conversation cannot hold the proxy up. */
const MOST_RECORDS = 10_000;

const EditAccess = z.object({ HasEditAccess: z.boolean() });

/** Whether this user may edit the record. UserRecordAccess answers no row for a record that the user may not even read. */
export async function hasEditAccess(calls: UserCalls, recordId: string): Promise<boolean> {
    const { rows } = await query(calls, editAccess(calls.user.userId, recordId), { row: EditAccess });
    return rows.length === 1 && rows[0]?.HasEditAccess === true;
}
