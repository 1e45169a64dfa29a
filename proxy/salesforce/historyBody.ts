import type { HistoryBatch, HistoryEntry, HistoryParticipant } from './interactionGateway.ts';

/**
 * The body of POST /conversationHistory ("Send Historical Conversation Entries", and the OpenAPI of the Interaction Service where the
 * page says less). The id of an entry stands in both places; only a chatbot has a leftTime.
 */
export function historyBody(batch: HistoryBatch, orgUrl: string): object {
    return {
        channelAddressIdentifier: batch.channelAddress,
        conversationIdentifier: batch.conversationIdentifier,
        conversationParticipants: batch.participants.map(toParticipant),
        conversationEntries: batch.entries.map((entry) => toEntry(entry, orgUrl)),
        messagingSession:
            'sessionId' in batch.session
                ? {
                      messagingSessionRequestType: 'AttachMessagingSession',
                      payload: { sessionId: batch.session.sessionId }
                  }
                : {
                      messagingSessionRequestType: 'EstablishMessagingSession',
                      payload: {
                          startTime: batch.session.startedAt,
                          ...(batch.session.endedAt !== null && { endTime: batch.session.endedAt })
                      }
                  }
    };
}

/** The body of POST /conversation ("Establish a Conversation"). */
export function conversationBody(channelAddress: string, endUserSubject: string): object {
    return {
        channelAddressIdentifier: channelAddress,
        participants: [toSender({ role: 'EndUser', subject: endUserSubject })]
    };
}

function toParticipant(participant: HistoryParticipant): object {
    const { displayName, joinedAt, leftAt } = participant;
    return {
        displayName,
        participant: toSender(participant),
        joinedTime: joinedAt,
        ...(leftAt !== null && { leftTime: leftAt })
    };
}

function toSender({ role, subject }: HistoryEntry['sender']): object {
    return { appType: 'custom', subject, role };
}

function toEntry(entry: HistoryEntry, orgUrl: string): object {
    const { id, sentAt, sender, inReplyTo } = entry;
    const message = {
        messageType: 'StaticContentMessage',
        id,
        ...(inReplyTo !== null && { inReplyToMessageId: inReplyTo }),
        ...contentOf(entry, orgUrl)
    };
    return {
        clientTimestamp: sentAt,
        sender: toSender(sender),
        entryPayload: { entryType: 'Message', id, abstractMessage: message }
    };
}

function contentOf({ text, attachments }: HistoryEntry, orgUrl: string): object {
    if (attachments.length === 0) return { staticContent: { formatType: 'Text', text: text ?? '' } };
    return {
        references: attachments.map(({ id, fileId }) => ({ id, recordId: fileId })),
        staticContent: {
            formatType: 'Attachments',
            text,
            attachments: attachments.map(({ id, fileId, name, mimeType }) => ({
                id,
                name,
                mimeType,
                url: `${orgUrl}/sfc/servlet.shepherd/version/download/${fileId}`
            }))
        }
    };
}
