import type { Org } from '../state/org.ts';
import { textOf } from '../state/rows.ts';
import type { ErasureKind } from './conversationDataState.ts';

/** The record ids of the conversations that a delete is about: the one, or all that the messaging end user took part in. */
export function conversationsOf(org: Org, kind: ErasureKind, entityId: string): readonly string[] {
    if (kind === 'conversation') {
        const rows = org.state.tables.get('Conversation') ?? [];
        return rows.some((row) => textOf(row, 'Id') === entityId) ? [entityId] : [];
    }
    const rows = org.state.tables.get('ConversationParticipant') ?? [];
    return rows
        .filter((row) => textOf(row, 'ParticipantEntityId') === entityId)
        .flatMap((row) => textOf(row, 'ConversationId') ?? []);
}
