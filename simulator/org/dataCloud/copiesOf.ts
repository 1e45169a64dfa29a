import { createHash } from 'node:crypto';
import type { Conversation, Entry } from '../state/conversations.ts';
import { to18 } from '../state/ids.ts';
import type { Org } from '../state/org.ts';

/** A copy of an entry, by the names of its fields without prefix and suffix. */
export type Copy = Readonly<Record<CopyField, string | null>>;

/** The fields that are simulated, of those that the data model has. */
export const COPY_FIELDS = [
    'Id',
    'ConversationId',
    'ConversationEntryType',
    'PayloadText',
    'ClientDateTime',
    'TranscriptedDateTime',
    'EngagementParticipantId',
    'SourceId'
] as const;
export type CopyField = (typeof COPY_FIELDS)[number];

/** Remembers the text of an entry as it was copied, before it is changed. */
export function keepCopy(org: Org, { identifier, messageText }: Entry): void {
    const { copies } = org.state.dataCloud;
    if (messageText !== null && !copies.has(identifier)) copies.set(identifier, messageText);
}

/**
 * The copies of a conversation's entries.
 * https://developer.salesforce.com/docs/data/data-cloud-dmo-mapping/guide/c360dm-si-conversationentrydmo-dmo.html
 */
export function copiesOf(org: Org, { conversationId, conversationIdentifier, entries }: Conversation): readonly Copy[] {
    const { switches, dataCloud } = org.state;
    const copiedUntil = org.now() - switches.dataCloudLagSeconds * 1000;
    const copiedEntries = entries.filter(({ serverReceivedTimestamp }) => serverReceivedTimestamp <= copiedUntil);
    return copiedEntries.map((entry) => {
        const copied = switches.dataCloudCopies === 'stay' ? dataCloud.copies.get(entry.identifier) : undefined;
        const source = entry.relatedRecords[0];
        return {
            Id: idOf(org, entry),
            ConversationId:
                switches.dataCloudConversationId === 'recordId' ? to18(conversationId) : conversationIdentifier,
            ConversationEntryType: entry.entryType,
            PayloadText: copied ?? entry.messageText,
            ClientDateTime: toDateTime(org, entry.clientTimestamp),
            TranscriptedDateTime: toDateTime(org, entry.serverReceivedTimestamp),
            EngagementParticipantId: entry.sender.subject,
            SourceId: source ?? null
        };
    });
}

function idOf(org: Org, { identifier }: Entry): string {
    if (org.state.switches.dataCloudEntryId === 'identifier') return identifier;
    return createHash('sha256').update(identifier).digest('hex').slice(0, 32);
}

function toDateTime(org: Org, time: number): string {
    const iso = new Date(time).toISOString();
    switch (org.state.switches.dataCloudDateTimes) {
        case 'iso':
            return iso;
        case 'spaced':
            return `${iso.slice(0, 10)} ${iso.slice(11, -1)} UTC`;
        case 'seconds':
            return `${iso.slice(0, 19)}Z`;
    }
}
