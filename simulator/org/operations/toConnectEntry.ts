import type { Entry, Sender } from '../state/conversations.ts';
import { isRecordId, to15 } from '../state/ids.ts';
import type { Org } from '../state/org.ts';
import { escapeEntities } from './entityEncoding.ts';

/**
 * A "Conversation Entry" of Connect REST. `relatedRecords` exists since 52.0; `messageText` is there only for text.
 * https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_responses_conversation_entry.htm
 */
export interface ConnectEntry {
    readonly clientDuration: number;
    readonly clientTimestamp: number;
    readonly identifier: string;
    readonly messageText?: string;
    readonly relatedRecords?: readonly string[];
    readonly sender: Sender;
    readonly serverReceivedTimestamp: number;
}

/** How the client wants its entries. */
export interface Rendering {
    /** The API version without the `v`. */
    readonly version: string;
    /** The `X-Chatter-Entity-Encoding` header. */
    readonly entityEncoding: string;
}

/** An entry as the GET lists it. */
export function toConnectEntry(org: Org, entry: Entry, { version, entityEncoding }: Rendering): ConnectEntry {
    const { switches } = org.state;
    const turnedOff = entityEncoding.toLowerCase() === 'false' && switches.entityEncodingHeader === 'honoured';
    const isEscaped = switches.entityEncoding === 'escaped' && !turnedOff;
    const toUnit = (ms: number): number => (switches.timestampUnit === 'seconds' ? Math.floor(ms / 1000) : ms);
    return {
        clientDuration: entry.clientDuration,
        clientTimestamp: toUnit(entry.clientTimestamp),
        identifier: entry.identifier,
        ...(entry.messageText === null
            ? {}
            : { messageText: isEscaped ? escapeEntities(entry.messageText) : entry.messageText }),
        ...(version === '51.0' ? {} : { relatedRecords: entry.relatedRecords.map(shorten) }),
        sender: switches.senderSpelling === 'upload' ? uploadSpelling(entry.sender) : entry.sender,
        serverReceivedTimestamp: toUnit(entry.serverReceivedTimestamp)
    };
}

/** Record ids come in 15 characters, message identifiers as they are. */
function shorten(related: string): string {
    return isRecordId(related) ? to15(related) : related;
}

function uploadSpelling({ appType, role, subject }: Sender): Sender {
    return {
        appType: appType.toUpperCase(),
        role: role.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase(),
        subject
    };
}
