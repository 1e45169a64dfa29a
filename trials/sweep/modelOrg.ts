import { EventType } from 'c/proxyContract';
import type { SalesforceGateway, StoredEntry, StoredEvent } from '../../proxy/salesforce/gateway.ts';
import { to18 } from '../../proxy/salesforceId.ts';
import type { EndedRecord, SweepGateway } from '../../proxy/salesforce/sweepGateway.ts';

/** A clock that only moves when it is moved, epoch ms. */
export interface ModelClock {
    time: number;
}

/** How large an org is, and when its conversations ended: epoch ms, over so long before the clock's start. */
export interface ModelSettings {
    readonly conversations: number;
    readonly overMs: number;
    /** How long every call takes, ms. */
    readonly callMs: number;
    /** How many conversations may be active at a time (epoch ms), as the org counts. */
    readonly mostActiveAt: (time: number) => number;
}

/**
 * An org in memory that counts as Salesforce is documented to: a conversation is active for 30 minutes after each call of its
 * entries, and those calls count per hour. Every tenth conversation holds a card number, every twentieth has two sessions.
 */
export interface ModelOrg {
    readonly gateway: SalesforceGateway;
    readonly sweepGateway: SweepGateway;
    readonly recordCount: number;
    /** Records whose entries hold a card number. */
    readonly sensitive: ReadonlySet<string>;
    /** What was counted at its highest; `over` is by how much the bound of that moment was exceeded, negative where it never was. */
    readonly highest: { active: number; hourlyCalls: number; over: number };
    /** Counts what is active now. */
    count(): void;
    /** How often each conversation was read and written. */
    readonly reads: ReadonlyMap<string, number>;
    readonly writes: ReadonlyMap<string, number>;
    eventsOf(recordId: string): readonly StoredEvent[];
    textOf(recordId: string): string;
    /** Somebody else calls for the entries of a conversation. */
    touch(conversationIdentifier: string): void;
    /** Hears of each call before it is made; what it throws, or never resolves with, is what becomes of the call. */
    onCall: (kind: 'query' | 'read' | 'update' | 'insert') => Promise<void>;
}

const ACTIVE_MS = 30 * 60_000;
const HOUR_MS = 60 * 60_000;
const SESSIONS_EVERY = 20;
const CARD_EVERY = 10;
const CARD = 'My card is 4111 1111 1111 1111, thanks';

/** Makes an org whose conversations ended before the time of the clock. */
export function createModelOrg(
    clock: ModelClock,
    { conversations, overMs, callMs, mostActiveAt }: ModelSettings
): ModelOrg {
    const start = clock.time;
    const records: EndedRecord[] = [];
    const sensitive = new Set<string>();
    for (let index = 0; index < conversations; index += 1) {
        const endedAt = Math.floor((start - ((index + 0.5) * overMs) / conversations) / 1000) * 1000;
        const sessions = index % SESSIONS_EVERY === 0 ? 2 : 1;
        for (let session = 0; session < sessions; session += 1) {
            const recordId = to18(`0MwMs${String(2 * index + session).padStart(10, '0')}`);
            records.push({
                recordId,
                object: 'MessagingSession',
                conversationIdentifier: `conversation-${String(index)}`,
                endedAt: endedAt - session * 90 * 60_000
            });
            if (index % CARD_EVERY === 0 && session === 0) sensitive.add(recordId);
        }
    }
    const byId = new Map(records.map((record) => [record.recordId, record]));
    const byConversation = Map.groupBy(records, ({ conversationIdentifier }) => conversationIdentifier ?? '');
    const inOrder = records.toSorted((a, b) => (a.recordId < b.recordId ? -1 : 1));
    const changed = new Map<string, string>();
    const events = new Map<string, StoredEvent[]>();
    const active = new Map<string, number>();
    const calls: number[] = [];
    const reads = new Map<string, number>();
    const writes = new Map<string, number>();
    const highest = { active: 0, hourlyCalls: 0, over: -Infinity };

    const countActive = (): void => {
        for (const [oldest, at] of active) {
            if (at > clock.time - ACTIVE_MS) break;
            active.delete(oldest);
        }
        highest.active = Math.max(highest.active, active.size);
        highest.over = Math.max(highest.over, active.size - mostActiveAt(clock.time));
    };
    const touch = (conversation: string): void => {
        active.delete(conversation);
        active.set(conversation, clock.time);
        countActive();
    };
    const call = async (kind: Parameters<ModelOrg['onCall']>[0], conversation?: string): Promise<void> => {
        await org.onCall(kind);
        clock.time += callMs;
        if (conversation === undefined) return;
        touch(conversation);
        calls.push(clock.time);
        while ((calls[0] ?? Infinity) <= clock.time - HOUR_MS) calls.shift();
        highest.hourlyCalls = Math.max(highest.hourlyCalls, calls.length);
        const counted = kind === 'read' ? reads : writes;
        counted.set(conversation, (counted.get(conversation) ?? 0) + 1);
    };
    const entriesOf = (conversation: string): readonly StoredEntry[] =>
        (byConversation.get(conversation) ?? []).flatMap(({ recordId, endedAt }) =>
            ['Hello', sensitive.has(recordId) ? CARD : 'Where is my order?', 'Let me see', 'Bye'].map((text, index) => {
                const identifier = `${recordId}-${String(index)}`;
                const at = (endedAt ?? 0) - (4 - index) * 60_000;
                return {
                    identifier,
                    text: changed.get(identifier) ?? text,
                    sender: { role: index % 2 === 1 ? 'EndUser' : 'Agent', appType: 'web', subject: 's' },
                    clientTimestamp: at,
                    serverReceivedTimestamp: at,
                    durationMs: 0,
                    relatedRecords: [recordId]
                };
            })
        );
    const stepsOf = (recordId: string): readonly StoredEvent[] => events.get(recordId) ?? [];

    const gateway: SalesforceGateway = {
        findRecord: async (_object, recordId) => {
            await call('query');
            const record = byId.get(recordId);
            if (!record) return null;
            const { conversationIdentifier, endedAt } = record;
            const startedAt = (endedAt ?? 0) - 10 * 60_000;
            return { id: recordId, object: record.object, conversationId: conversationIdentifier, startedAt, endedAt };
        },
        findRecordStarts: async () => {
            await call('query');
            return [];
        },
        findConversationIdentifier: async (conversationId) => {
            await call('query');
            return conversationId;
        },
        findParticipants: async () => {
            await call('query');
            return [];
        },
        hasEditAccess: async () => {
            await call('query');
            return true;
        },
        findPolicy: () => Promise.resolve(null),
        readEntries: async (conversation) => {
            await call('read', conversation);
            return entriesOf(conversation);
        },
        updateEntries: async (conversation, updates) => {
            await call('update', conversation);
            for (const { identifier, text } of updates) changed.set(identifier, text);
        },
        insertEvents: async (inserted) => {
            await call('insert');
            for (const event of inserted) events.set(event.recordId, [...stepsOf(event.recordId), event]);
            return true;
        },
        findEvents: () => Promise.resolve({ events: [], before: null }),
        findEventsOfCommit: async (recordId, commitId) => {
            await call('query');
            return stepsOf(recordId).filter((event) => event.commitId === commitId);
        },
        findSteps: async (recordId) => {
            await call('query');
            return stepsOf(recordId);
        },
        findFlagEvents: async (recordId) => {
            await call('query');
            return stepsOf(recordId).filter(({ type }) => type === EventType.Flag || type === EventType.FlagResolved);
        },
        readAuditRows: () => Promise.resolve(null),
        findStrayRows: () => Promise.resolve([])
    };
    const sweepGateway: SweepGateway = {
        findEnded: (object, { from, until, after }) => {
            if (object !== 'MessagingSession') return Promise.resolve(null);
            const first = after === null ? 0 : inOrder.findIndex(({ recordId }) => recordId > after);
            const later = first < 0 ? [] : inOrder.slice(first);
            const found = later.filter(({ endedAt }) => endedAt !== null && endedAt >= from && endedAt < until);
            return Promise.resolve(found.slice(0, 2_000));
        },
        findNamed: () => Promise.resolve([])
    };
    const org: ModelOrg = {
        gateway,
        sweepGateway,
        recordCount: records.length,
        sensitive,
        highest,
        reads,
        writes,
        eventsOf: stepsOf,
        textOf: (recordId) =>
            entriesOf(byId.get(recordId)?.conversationIdentifier ?? '')
                .filter(({ relatedRecords }) => relatedRecords.includes(recordId))
                .map(({ text }) => text)
                .join('\n'),
        touch,
        count: countActive,
        onCall: () => Promise.resolve()
    };
    return org;
}
