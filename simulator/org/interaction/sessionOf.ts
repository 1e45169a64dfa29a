import { notSimulated } from '../errors.ts';
import type { Conversation } from '../state/conversations.ts';
import { sameId } from '../state/ids.ts';
import { insertRow, nextId } from '../state/insertRow.ts';
import type { Org } from '../state/org.ts';
import { numberOf, textOf } from '../state/rows.ts';
import type { InteractionCall } from './interactionCall.ts';
import { InteractionError } from './interactionError.ts';
import type { HistoryRequest } from './interactionTypes.ts';

const CLOCK_SKEW = 60_000;

/**
 * The messaging session of a history: a new one, or the open one that it names.
 * @throws InteractionError
 */
export function sessionOf(
    org: Org,
    { user }: InteractionCall,
    { conversationId }: Conversation,
    { messagingSession, channelAddressIdentifier }: HistoryRequest
): string {
    if (messagingSession === undefined) {
        throw notSimulated('history without a messaging session');
    }
    if (messagingSession.messagingSessionRequestType === 'AttachMessagingSession') {
        return openSession(org, conversationId, messagingSession.payload.sessionId);
    }
    const { startTime, endTime } = messagingSession.payload;
    if (startTime > org.now() + CLOCK_SKEW) {
        throw new InteractionError(10061);
    }
    if (endTime !== undefined && endTime < startTime) {
        throw new InteractionError(10064);
    }
    const { id, number } = nextId(org, '0Mw');
    const row = {
        Id: id,
        Name: `MS-${String(number).padStart(8, '0')}`,
        OwnerId: user.userId,
        ConversationId: conversationId,
        Status: endTime === undefined ? 'Waiting' : 'Ended',
        Origin: 'InboundInitiated',
        AgentType: 'Bot',
        ChannelName: channelAddressIdentifier,
        ChannelType: 'Custom',
        StartTime: Math.floor(startTime / 1000) * 1000,
        EndTime: endTime === undefined ? null : Math.floor(endTime / 1000) * 1000
    };
    insertRow(org, 'MessagingSession', row, user.userId);
    return id;
}

function openSession(org: Org, conversationId: string, sessionId: string): string {
    const sessions = org.state.tables.get('MessagingSession') ?? [];
    const found = sessions.find((row) => sameId(textOf(row, 'Id') ?? '', sessionId));
    if (found === undefined) {
        throw new InteractionError(10071);
    }
    if (textOf(found, 'ConversationId') !== conversationId || numberOf(found, 'EndTime') !== null) {
        throw new InteractionError(10072);
    }
    return textOf(found, 'Id') ?? '';
}
