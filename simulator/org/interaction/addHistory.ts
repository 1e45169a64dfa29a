import type { JsonObject } from '../jsonObject.ts';
import { plantRow } from '../seeds/plantRow.ts';
import type { Conversation, Entry } from '../state/conversations.ts';
import { nextId } from '../state/insertRow.ts';
import type { Org } from '../state/org.ts';
import { namedUuid } from '../state/uuids.ts';
import { checkChannel } from './checkChannel.ts';
import { checkHistory, endUserOf } from './checkHistory.ts';
import { establishedConversation } from './establishedConversation.ts';
import type { InteractionCall } from './interactionCall.ts';
import { InteractionError } from './interactionError.ts';
import { asRequest, isHistoryRequest } from './interactionSchema.ts';
import type { HistoryEntry, HistoryRequest, StaticContent } from './interactionTypes.ts';
import { sessionOf } from './sessionOf.ts';

/** What sending history answers. */
export interface HistoryAdded {
    readonly success: true;
    readonly conversationIdentifier: string;
    readonly messagingSessionId: string;
}

/**
 * Adds entries of the past to a conversation, all of them or none.
 * https://developer.salesforce.com/docs/service/interaction-service-api/references/interaction-service-reference/api-conversationHistory.html
 * @throws InteractionError
 */
export function addHistory(org: Org, call: InteractionCall, body: JsonObject): HistoryAdded {
    const request = asRequest(isHistoryRequest, body);
    checkHistory(org, request);
    checkChannel(org, call, request.channelAddressIdentifier);
    const conversation = conversationOf(org, request);
    const entries = newEntries(org, conversation, request.conversationEntries);
    const messagingSessionId = sessionOf(org, call, conversation, request);
    addParticipants(org, conversation, request);
    const added = entries.map((entry) => toEntry(org, entry, messagingSessionId));
    const at = org.now() + org.state.switches.historyDelaySeconds * 1000;
    const { conversationIdentifier } = conversation;
    org.state.arriving = [...org.state.arriving, { at, conversationIdentifier, entries: added }];
    org.state.activity.set(conversationIdentifier, org.now());
    return { success: true, conversationIdentifier, messagingSessionId };
}

function conversationOf(org: Org, request: HistoryRequest): Conversation {
    const { conversationIdentifier, channelAddressIdentifier } = request;
    if (conversationIdentifier === undefined) {
        if (org.state.switches.historyConversationIdentifier === 'required') {
            throw new InteractionError(10018);
        }
        return establishedConversation(org, channelAddressIdentifier, endUserOf(request));
    }
    const found = org.state.conversations.get(conversationIdentifier);
    if (found === undefined) {
        throw new InteractionError(10018);
    }
    return found;
}

/** The entries that are to be stored: an id twice is refused, left out or stored again, as the switch says. */
function newEntries(org: Org, conversation: Conversation, entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
    const idOf = ({ entryPayload }: HistoryEntry): string => storedId(org, entryPayload.id);
    if (new Set(entries.map(idOf)).size < entries.length) {
        throw new InteractionError(10073);
    }
    const arriving = org.state.arriving.flatMap((arrival) => arrival.entries);
    const known = new Set([...conversation.entries, ...arriving].map(({ identifier }) => identifier));
    switch (org.state.switches.historyDuplicateIds) {
        case 'refused':
            if (entries.some((entry) => known.has(idOf(entry)))) {
                throw new InteractionError(10073);
            }
            return entries;
        case 'leftOut':
            return entries.filter((entry) => !known.has(idOf(entry)));
        case 'stored':
            return entries;
    }
}

function addParticipants(org: Org, { conversationId }: Conversation, request: HistoryRequest): void {
    const rows = org.state.tables.get('ConversationParticipant') ?? [];
    const known = new Set(rows.map((row) => JSON.stringify([row['ConversationId'], row['ParticipantKey']])));
    for (const { participant, displayName, joinedTime, leftTime } of request.conversationParticipants) {
        if (known.has(JSON.stringify([conversationId, participant.subject]))) {
            continue;
        }
        const { id, number } = nextId(org, '0dP');
        plantRow(org, 'ConversationParticipant', {
            Id: id,
            Name: `CP-${String(number).padStart(8, '0')}`,
            ConversationId: conversationId,
            AppType: participant.appType,
            ParticipantKey: participant.subject,
            ParticipantRole: participant.role,
            ParticipantDisplayName: displayName ?? null,
            JoinedTime: Math.floor(joinedTime / 1000) * 1000,
            JoinedTimeMilliSecs: joinedTime,
            LeftTime: leftTime === undefined ? null : Math.floor(leftTime / 1000) * 1000,
            LeftTimeMilliSecs: leftTime ?? null
        });
    }
}

/** Connect has the text of static text only, so an entry with attachments has none there. */
function toEntry(org: Org, { clientTimestamp, sender, entryPayload }: HistoryEntry, sessionId: string): Entry {
    const { staticContent } = entryPayload.abstractMessage;
    return {
        identifier: storedId(org, entryPayload.id),
        entryType: 'Message',
        ...(staticContent.formatType === 'Text'
            ? { messageText: staticContent.text }
            : {
                  messageText: null,
                  payload: { abstractMessage: withFiles(entryPayload.abstractMessage, staticContent) }
              }),
        sender: { appType: sender.appType, role: sender.role, subject: sender.subject },
        clientTimestamp,
        serverReceivedTimestamp: org.now(),
        clientDuration: 0,
        relatedRecords: [sessionId]
    };
}

/** The message as it was sent, of its attachments what the public payload schema has. */
function withFiles(message: HistoryMessage, { text, attachments }: AttachedContent): JsonObject {
    const { messageType, id, inReplyToMessageId, references } = message;
    return {
        messageType,
        id,
        ...(inReplyToMessageId !== undefined && { inReplyToMessageId }),
        ...(references !== undefined && { references: references.map((reference) => ({ ...reference })) }),
        staticContent: {
            formatType: 'Attachments',
            ...(typeof text === 'string' && { text }),
            attachments: attachments.map(({ id: attachmentId, name, mimeType, url, referenceId }) => ({
                id: attachmentId,
                name,
                mimeType,
                url,
                ...(referenceId !== undefined && { referenceId })
            }))
        }
    };
}

type HistoryMessage = HistoryEntry['entryPayload']['abstractMessage'];
type AttachedContent = Extract<StaticContent, { readonly formatType: 'Attachments' }>;

function storedId(org: Org, id: string): string {
    return org.state.switches.historyIdentifiers === 'asSent' ? id : namedUuid(`renamed ${id}`);
}
