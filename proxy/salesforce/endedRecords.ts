import { z } from 'zod';
import type { RecordObject } from 'c/proxyContract';
import { ConversationIdentifier } from './conversations.ts';
import { queryIfSetUp } from './query.ts';
import { DateTime, SalesforceId } from './shapes.ts';
import { endedRecords, namedRecords, RECORDS_PER_BATCH } from './soql.ts';
import type { EndedRange, EndedRecord, RecordKey } from './sweepGateway.ts';
import type { UserCalls } from './userCalls.ts';

/** More sessions than these of a hundred conversations are left out, which no customer has. */
const MOST_NAMED = 20_000;

/** A batch of the records that ended in a time; `null` where the org or the user lacks what is asked for. */
export async function findEnded(
    calls: UserCalls,
    object: RecordObject,
    range: EndedRange
): Promise<readonly EndedRecord[] | null> {
    const row = rowOf(object);
    const found = await queryIfSetUp(calls, endedRecords(object, range), { row, mostRows: RECORDS_PER_BATCH });
    return found && found.rows;
}

/** The records that values name; `null` as for {@link findEnded}. */
export async function findNamed(
    calls: UserCalls,
    object: RecordObject,
    key: RecordKey,
    values: readonly string[]
): Promise<readonly EndedRecord[] | null> {
    const row = rowOf(object);
    const found = await queryIfSetUp(calls, namedRecords(object, key, values), { row, mostRows: MOST_NAMED });
    return found && found.rows;
}

const OptionalTime = DateTime.nullish().transform((time) => time ?? null);

/** The documented way from a record to what Connect knows its conversation by, in the query of the record itself. */
const Conversation = z.object({ ConversationIdentifier: ConversationIdentifier.nullish() }).nullish();

function rowOf(object: RecordObject): z.ZodType<EndedRecord> {
    return z
        .object({
            Id: SalesforceId,
            Conversation,
            EndTime: OptionalTime,
            CallEndDateTime: OptionalTime
        })
        .transform(({ Id, Conversation: conversation, EndTime, CallEndDateTime }) => ({
            recordId: Id,
            object,
            conversationIdentifier: conversation?.ConversationIdentifier ?? null,
            endedAt: EndTime ?? CallEndDateTime
        }));
}
