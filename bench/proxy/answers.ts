import { gzipSync } from 'node:zlib';
import { ORG } from './org.ts';
import type { BenchEntry } from './transcript.ts';

/** Salesforce's answers for one record, ready to be sent, and the texts behind them. */
export interface Answers {
    /** The bytes of the answer to a request; made once, and again when a text was changed. */
    answer(request: { readonly method: string; readonly path: string; readonly body: string }): Prepared;
    /** Texts as they were at first. */
    reset(): void;
}

/** One answer, as it is and compressed. */
export interface Prepared {
    readonly plain: Buffer;
    readonly compressed: Buffer;
}

const START = Date.UTC(2026, 0, 12, 9);
const WHEN = (ms: number): string => new Date(ms).toISOString().replace('Z', '+0000');

/** Rows by the object that is queried; an object that is not listed has none. */
const ROWS: Readonly<Record<string, readonly object[]>> = {
    VoiceCall: [
        {
            Id: ORG.recordId,
            ConversationId: ORG.conversationId,
            CallStartDateTime: WHEN(START),
            CallEndDateTime: WHEN(START + 3_600_000)
        }
    ],
    Conversation: [{ ConversationIdentifier: ORG.conversationIdentifier }],
    ConversationParticipant: [
        { ParticipantKey: 'customer', ParticipantRole: 'EndUser', ParticipantDisplayName: 'Robin Clarke' },
        { ParticipantKey: 'agent', ParticipantRole: 'Agent', ParticipantDisplayName: 'Ana Oliveira' }
    ],
    UserRecordAccess: [{ RecordId: ORG.recordId, HasEditAccess: true }]
};

/** Answers about a transcript. `orgUrl` is told with access tokens. */
export function prepareAnswers(transcript: readonly BenchEntry[], orgUrl: string): Answers {
    const first = new Map(transcript.map(({ identifier, text }) => [identifier, text]));
    let texts = new Map(first);
    let entries: Prepared | null = null;
    const known = new Map<string, Prepared>();
    const prepared = (name: string, make: () => unknown): Prepared => {
        const answer = known.get(name) ?? prepare(make());
        known.set(name, answer);
        return answer;
    };
    return {
        answer: ({ method, path, body }) => {
            if (path.includes('/oauth2/token')) return prepared('token', () => tokenAnswer(orgUrl));
            if (path.includes('/query')) {
                const object = /\bFROM (\w+)/.exec(decodeURIComponent(path))?.[1] ?? '';
                return prepared(object, () => queryAnswer(ROWS[object] ?? []));
            }
            if (path.includes('/composite/sobjects')) return prepare(insertAnswer(body));
            if (method === 'PATCH') {
                const { conversationEntriesUpdates: updates } = JSON.parse(body) as Updates;
                for (const { identifier, messageText } of updates) texts.set(identifier, messageText);
                entries = null;
                return prepared('updated', () => ({}));
            }
            entries ??= prepare(entriesAnswer(transcript, texts));
            return entries;
        },
        reset: () => {
            texts = new Map(first);
            entries = null;
        }
    };
}

interface Updates {
    readonly conversationEntriesUpdates: readonly { readonly identifier: string; readonly messageText: string }[];
}

function prepare(body: unknown): Prepared {
    const plain = Buffer.from(JSON.stringify(body));
    return { plain, compressed: gzipSync(plain) };
}

function tokenAnswer(orgUrl: string): object {
    return {
        access_token: `${ORG.orgId.slice(0, 15)}!benchmark`,
        instance_url: orgUrl,
        id: `${orgUrl}/id/${ORG.orgId}/${ORG.userId}`,
        token_type: 'Bearer'
    };
}

function queryAnswer(records: readonly object[]): object {
    return { totalSize: records.length, done: true, records };
}

function insertAnswer(body: string): readonly object[] {
    const { records } = JSON.parse(body) as { readonly records: readonly object[] };
    return records.map((_, index) => ({
        id: `a00Hs${String(index).padStart(10, '0')}AAA`,
        success: true,
        errors: []
    }));
}

function entriesAnswer(transcript: readonly BenchEntry[], texts: ReadonlyMap<string, string>): object {
    const newestFirst = transcript.toReversed().map(({ identifier, role, at }) => ({
        identifier,
        messageText: texts.get(identifier),
        sender: { appType: 'telephony_integration', role, subject: role === 'Agent' ? 'agent' : 'customer' },
        clientTimestamp: at,
        serverReceivedTimestamp: at + 46,
        clientDuration: 2_000,
        relatedRecords: [ORG.recordId]
    }));
    return { conversationEntries: newestFirst };
}
