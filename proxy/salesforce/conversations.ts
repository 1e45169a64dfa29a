import { z } from 'zod';
import type { Participant } from './gateway.ts';
import { queryWhereSetUp } from './query.ts';
import { OptionalText } from './shapes.ts';
import { conversationById, participantsOf } from './soql.ts';
import type { UserCalls } from './userCalls.ts';

/**
 * A UUID in every documented sample, and ids that look like `0NW…` in some orgs. Whatever else it is, it must be safe as one
 * part of a path.
 */
export const ConversationIdentifier = z.string().regex(/^[A-Za-z0-9_-]{1,255}$/);

const Conversation = z
    .object({ ConversationIdentifier: ConversationIdentifier.nullish() })
    .transform((row) => row.ConversationIdentifier ?? null);

const ParticipantRow = z
    .object({ ParticipantKey: OptionalText, ParticipantRole: OptionalText, ParticipantDisplayName: OptionalText })
    .transform((row) => ({
        participantKey: row.ParticipantKey ?? '',
        role: row.ParticipantRole ?? '',
        displayName: row.ParticipantDisplayName
    }));

/** There is a row for every join; names beyond this many are not looked up. */
const MOST_JOINS = 10_000;

/** What Connect REST knows the conversation by; `null` when this user may not see it, or not that field of it. */
export async function findConversationIdentifier(calls: UserCalls, conversationId: string): Promise<string | null> {
    const { rows } = await queryWhereSetUp(calls, conversationById(conversationId), { row: Conversation });
    return rows[0] ?? null;
}

/** Who took part, in no order; nobody where this user may not see a field that tells it. */
export async function findParticipants(calls: UserCalls, conversationId: string): Promise<readonly Participant[]> {
    const { rows } = await queryWhereSetUp(calls, participantsOf(conversationId), {
        row: ParticipantRow,
        mostRows: MOST_JOINS
    });
    return rows.filter(({ participantKey }) => participantKey !== '');
}
