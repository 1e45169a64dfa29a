import { to15 } from '../state/ids.ts';
import { nextId } from '../state/insertRow.ts';
import type { Org, SeededRecord } from '../state/org.ts';
import type { Row } from '../state/rows.ts';
import { namedUuid } from '../state/uuids.ts';
import type { Entry } from '../state/conversations.ts';
import { plantRow, userIdOf } from './plantRow.ts';
import type { ConversationSeed, EntrySeed, ParticipantSeed, RecordSeed } from './conversationSeed.ts';

/** Puts a conversation with its records, participants and entries into the org. */
export function plantConversation(org: Org, seed: ConversationSeed): readonly SeededRecord[] {
    const { id: conversationId, number } = nextId(org, '0dw');
    const conversationIdentifier = namedUuid(`conversation ${seed.seed}`);
    const planted = seed.records.map((record) => plantRecord(org, record, conversationId, conversationIdentifier));

    const ids = { Id: conversationId, Name: numbered('C', number), ConversationIdentifier: conversationIdentifier };
    plantRow(org, 'Conversation', { ...ids, ...timesOf(seed) });
    for (const participant of Object.values(seed.participants)) {
        plantRow(org, 'ConversationParticipant', participantRow(org, seed, participant, conversationId));
    }
    const recordIds = planted.map(({ recordId }) => recordId);
    const entries = seed.entries.map((entry, index) => toEntry(seed, entry, index, recordIds));
    org.state.conversations.set(conversationIdentifier, { conversationId, conversationIdentifier, entries });
    org.state.activity.set(conversationIdentifier, lifeOf(seed).endedAt ?? org.now());
    const seeded = planted.map((record) => ({ ...record, seed: seed.seed }));
    org.state.seeded = [...org.state.seeded, ...seeded];
    return seeded;
}

type Planted = Omit<SeededRecord, 'seed'>;

function plantRecord(org: Org, record: RecordSeed, conversationId: string, conversationIdentifier: string): Planted {
    const isCall = record.object === 'VoiceCall';
    const { id: recordId, number } = nextId(org, isCall ? '0LQ' : '0Mw');
    const row = {
        Id: recordId,
        Name: numbered(isCall ? 'VC' : 'MS', number),
        OwnerId: userIdOf(org, record.owner),
        ConversationId: conversationId,
        ...(isCall ? callFields(record, conversationIdentifier) : sessionFields(record)),
        ...record.fields
    };
    plantRow(org, record.object, row);
    const shares = Object.entries(record.access).map(([name, access]) => [userIdOf(org, name), access] as const);
    org.state.shares.set(recordId, new Map(shares));
    return { recordId, object: record.object, title: record.title, conversationIdentifier };
}

function callFields({ startedAt, endedAt }: RecordSeed, conversationIdentifier: string): Row {
    return {
        CallType: 'Inbound',
        CallDisposition: endedAt === null ? 'in-progress' : 'completed',
        CallSubtype: 'PSTN',
        CallStartDateTime: wholeSeconds(startedAt),
        CallConnectDateTime: wholeSeconds(startedAt),
        CallAcceptDateTime: wholeSeconds(startedAt + 4000),
        CallEndDateTime: endedAt === null ? null : wholeSeconds(endedAt),
        CallDurationInSeconds: endedAt === null ? null : Math.round((endedAt - startedAt) / 1000),
        FromPhoneNumber: '+442079460018',
        ToPhoneNumber: '+442079460100',
        QueueName: 'Billing',
        SourceType: 'Service',
        TranscribedLanguage: 'en_GB',
        VendorCallKey: conversationIdentifier,
        VendorType: 'ContactCenter'
    };
}

function sessionFields({ startedAt, endedAt }: RecordSeed): Row {
    return {
        Status: endedAt === null ? 'Active' : 'Ended',
        Origin: 'InboundInitiated',
        AgentType: 'BotToAgent',
        ChannelName: 'Northwind Home Web Chat',
        ChannelType: 'EmbeddedMessaging',
        EndUserLanguage: 'en_GB',
        EndedByType: endedAt === null ? null : 'Agent',
        StartTime: wholeSeconds(startedAt),
        AcceptTime: wholeSeconds(startedAt + 20_000),
        EndTime: endedAt === null ? null : wholeSeconds(endedAt)
    };
}

function timesOf(seed: ConversationSeed): Row {
    const { startedAt, endedAt } = lifeOf(seed);
    return {
        StartTime: wholeSeconds(startedAt),
        StartTimeMilliSecs: startedAt,
        EndTime: endedAt === null ? null : wholeSeconds(endedAt),
        EndTimeMilliSecs: endedAt
    };
}

function participantRow(org: Org, seed: ConversationSeed, participant: ParticipantSeed, conversationId: string): Row {
    const { startedAt, endedAt } = lifeOf(seed);
    const user = org.state.users.find(({ userId }) => to15(userId) === participant.subject);
    const { id, number } = nextId(org, '0dP');
    return {
        Id: id,
        Name: numbered('CP', number),
        ConversationId: conversationId,
        AppType: participant.appType,
        ParticipantKey: participant.subject,
        ParticipantRole: participant.role,
        ParticipantDisplayName: participant.displayName,
        ParticipantEntityId: user?.userId ?? (participant.role === 'EndUser' ? nextId(org, '0PA').id : null),
        JoinedTime: wholeSeconds(startedAt),
        JoinedTimeMilliSecs: startedAt,
        LeftTime: endedAt === null ? null : wholeSeconds(endedAt),
        LeftTimeMilliSecs: endedAt
    };
}

function lifeOf({ records }: ConversationSeed): { readonly startedAt: number; readonly endedAt: number | null } {
    const startedAt = Math.min(...records.map((record) => record.startedAt));
    const ends = records.map(({ endedAt }) => endedAt).filter((end) => end !== null);
    return { startedAt, endedAt: ends.length < records.length ? null : Math.max(...ends) };
}

function toEntry(seed: ConversationSeed, entry: EntrySeed, index: number, recordIds: readonly string[]): Entry {
    const sender = seed.participants[entry.from];
    if (sender === undefined) {
        throw new TypeError(`The seed ${seed.seed} has no participant ${entry.from}.`);
    }
    const recordId = entry.record === null ? undefined : recordIds[entry.record];
    return {
        identifier: entry.identifier ?? namedUuid(`entry ${index} of ${seed.seed}`),
        entryType: entry.entryType ?? 'Message',
        messageText: entry.text,
        ...(entry.payload && { payload: entry.payload }),
        sender: { appType: sender.appType, role: sender.role, subject: sender.subject },
        clientTimestamp: entry.at,
        serverReceivedTimestamp: entry.serverAt ?? entry.at + 46,
        clientDuration: entry.durationMs ?? 0,
        relatedRecords: recordId === undefined ? [] : [recordId]
    };
}

function numbered(prefix: string, number: number): string {
    return `${prefix}-${String(number).padStart(8, '0')}`;
}

function wholeSeconds(ms: number): number {
    return Math.floor(ms / 1000) * 1000;
}
