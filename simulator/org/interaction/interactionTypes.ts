/** Who takes part, as the Interaction Service spells it. */
export interface WireParticipant {
    readonly appType: string;
    readonly subject: string;
    readonly role: string;
}

/** The body of POST /conversation. */
export interface ConversationRequest {
    readonly channelAddressIdentifier: string;
    readonly participants: readonly [WireParticipant];
}

/** The body of POST /conversationHistory. Times are epoch ms. */
export interface HistoryRequest {
    readonly channelAddressIdentifier: string;
    readonly conversationIdentifier?: string;
    readonly conversationParticipants: readonly HistoryParticipant[];
    readonly conversationEntries: readonly HistoryEntry[];
    readonly messagingSession?: SessionRequest;
}

export interface HistoryParticipant {
    readonly displayName?: string;
    readonly participant: WireParticipant;
    readonly joinedTime: number;
    readonly leftTime?: number;
}

export interface HistoryEntry {
    readonly clientTimestamp: number;
    readonly sender: WireParticipant;
    readonly entryPayload: {
        readonly entryType: string;
        readonly id: string;
        readonly abstractMessage: {
            readonly messageType: string;
            readonly id: string;
            readonly inReplyToMessageId?: string;
            readonly references?: readonly { readonly id: string; readonly recordId: string }[];
            readonly staticContent: StaticContent;
        };
    };
}

export type StaticContent =
    | { readonly formatType: 'Text'; readonly text: string }
    | {
          readonly formatType: 'Attachments';
          readonly text?: string | null;
          readonly attachments: readonly Attachment[];
      };

export interface Attachment {
    readonly id: string;
    readonly name: string;
    readonly mimeType: string;
    readonly url: string;
    readonly referenceId?: string;
}

export type SessionRequest =
    | {
          readonly messagingSessionRequestType: 'EstablishMessagingSession';
          readonly payload: { readonly startTime: number; readonly endTime?: number };
      }
    | {
          readonly messagingSessionRequestType: 'AttachMessagingSession';
          readonly payload: { readonly sessionId: string };
      };
