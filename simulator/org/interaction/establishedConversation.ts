import { plantRow } from '../seeds/plantRow.ts';
import type { Conversation } from '../state/conversations.ts';
import { nextId } from '../state/insertRow.ts';
import type { Org } from '../state/org.ts';
import { namedUuid } from '../state/uuids.ts';
import type { WireParticipant } from './interactionTypes.ts';

/** The conversation of a channel and an end user; made when they have none yet. */
export function establishedConversation(org: Org, channelAddress: string, endUser: WireParticipant): Conversation {
    const conversationIdentifier = namedUuid(`established ${JSON.stringify([channelAddress, endUser.subject])}`);
    const known = org.state.conversations.get(conversationIdentifier);
    if (known !== undefined) {
        return known;
    }
    const { id: conversationId, number } = nextId(org, '0dw');
    const at = org.now();
    plantRow(org, 'Conversation', {
        Id: conversationId,
        Name: `C-${String(number).padStart(8, '0')}`,
        ConversationIdentifier: conversationIdentifier,
        StartTime: Math.floor(at / 1000) * 1000,
        StartTimeMilliSecs: at,
        EndTime: null,
        EndTimeMilliSecs: null
    });
    const conversation = { conversationId, conversationIdentifier, entries: [] };
    org.state.conversations.set(conversationIdentifier, conversation);
    org.state.activity.set(conversationIdentifier, at);
    return conversation;
}
