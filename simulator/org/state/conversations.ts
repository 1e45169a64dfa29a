import type { JsonObject } from '../jsonObject.ts';

/** A conversation as it is stored outside the org's tables. */
export interface Conversation {
    /** 18 characters, 0dw…. */
    readonly conversationId: string;
    /** The identifier in Connect's path, a UUID. */
    readonly conversationIdentifier: string;
    /** In the order of arrival. */
    readonly entries: readonly Entry[];
}

/** An entry as stored: no escaping, ids in 18 characters. */
export interface Entry {
    readonly identifier: string;
    /** `Message`, or one of the event types of the public payload schema. */
    readonly entryType: string;
    /** `null` when the entry is not a static text message. */
    readonly messageText: string | null;
    /**
     * What the entry holds besides its envelope, as the public payload schema has it, without `entryType` and `id`: of a message
     * its `abstractMessage`. `undefined` for a text message. Connect REST gives none of it.
     */
    readonly payload?: JsonObject;
    readonly sender: Sender;
    /** Epoch ms. */
    readonly clientTimestamp: number;
    /** Epoch ms. */
    readonly serverReceivedTimestamp: number;
    /** Milliseconds. */
    readonly clientDuration: number;
    readonly relatedRecords: readonly string[];
}

/** Who sent an entry, in the spelling of SOQL. */
export interface Sender {
    readonly appType: string;
    readonly role: string;
    /** The ParticipantKey. */
    readonly subject: string;
}

/** The conversation with some of its entries replaced by their identifier. */
export function withEntries(conversation: Conversation, replacements: ReadonlyMap<string, Entry>): Conversation {
    const entries = conversation.entries.map((entry) => replacements.get(entry.identifier) ?? entry);
    return { ...conversation, entries };
}

/** The conversation with one more entry at its end. */
export function withEntry(conversation: Conversation, entry: Entry): Conversation {
    return { ...conversation, entries: [...conversation.entries, entry] };
}
