import type { JsonObject } from '../jsonObject.ts';
import type { Entry } from '../state/conversations.ts';
import { isRecordId, to15 } from '../state/ids.ts';
import type { Org } from '../state/org.ts';
import { textOf } from '../state/rows.ts';

/** A ConversationEntry as the public schema has it (salesforce-misc/conversation-public-schemas, 0.0.2). */
export interface DataEntry {
    readonly identifier: string;
    readonly entryType: string;
    readonly entryPayload: string | JsonObject;
    readonly sender: { readonly appType: string; readonly role: string; readonly subject: string };
    readonly senderDisplayName?: string;
    readonly clientTimestamp: number;
    readonly clientDuration: number;
    readonly transcriptedTimestamp: number;
    readonly relatedRecords: readonly string[];
    readonly modality: string;
    readonly visibilityStrategy: string;
}

/** An entry as the Conversation Data API lists it; `index` is its place in the conversation. */
export function toDataEntry(org: Org, entry: Entry, index: number): DataEntry {
    const { switches } = org.state;
    const payload = { entryType: entry.entryType, id: entry.identifier, ...(entry.payload ?? textPayload(entry)) };
    const displayName = displayNameOf(org, entry);
    return {
        identifier: entry.identifier,
        entryType: entry.entryType,
        entryPayload: switches.entryPayload === 'string' ? JSON.stringify(payload) : payload,
        sender: entry.sender,
        ...(displayName !== null && { senderDisplayName: displayName }),
        clientTimestamp: entry.clientTimestamp,
        clientDuration: entry.clientDuration,
        transcriptedTimestamp: inUnit(org, entry.serverReceivedTimestamp, index),
        relatedRecords: entry.relatedRecords.map((related) => (isRecordId(related) ? to15(related) : related)),
        modality: entry.sender.appType === 'telephony_integration' ? 'Voice' : 'Messaging',
        visibilityStrategy: entry.entryType === 'Note' ? 'Internal' : 'Default'
    };
}

function textPayload({ entryType, identifier, messageText }: Entry): JsonObject {
    const staticContent = { formatType: 'Text', text: messageText ?? '' };
    const message = { messageType: 'StaticContentMessage', id: identifier, staticContent };
    return { [entryType === 'MessageUpdated' ? 'updatedMessage' : 'abstractMessage']: message };
}

function inUnit(org: Org, at: number, index: number): number {
    const { transcriptedTimestamp } = org.state.switches;
    const isSeconds = transcriptedTimestamp === 'seconds' || (transcriptedTimestamp === 'mixed' && index % 2 === 1);
    return isSeconds ? Math.floor(at / 1000) : at;
}

function displayNameOf(org: Org, { sender }: Entry): string | null {
    const row = org.state.tables
        .get('ConversationParticipant')
        ?.find((each) => textOf(each, 'ParticipantKey') === sender.subject);
    return row === undefined ? null : textOf(row, 'ParticipantDisplayName');
}
