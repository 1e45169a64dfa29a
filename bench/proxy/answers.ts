import { gzipSync } from 'node:zlib';
import { ORG } from './org.ts';
import type { BenchEntry } from './transcript.ts';

/** Salesforce's answers for one record, ready to be sent, and the texts behind them. */
export interface Answers {
    /** The bytes of the answer to a request; made once, and again when a text was changed. */
    answer(request: { readonly method: string; readonly path: string; readonly body: string }): Prepared;
    /** Texts as they were at first, and this page of them: its answer is made at once, so that nobody waits for that. */
    turnTo(page: number): void;
    /** Whether every reading of the entries is of another page; so many that what was found in one is forgotten before it comes again. */
    turnAlways(always: 'yes' | 'no'): void;
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

/** More pages than a proxy can keep findings of. */
const PAGES = 2_000;

/** Answers about pages of a transcript. `orgUrl` is told with access tokens. */
export function prepareAnswers(pageOf: (page: number) => readonly BenchEntry[], orgUrl: string): Answers {
    let transcript = pageOf(0);
    let texts = textsOf(transcript);
    let entries: Prepared | null = null;
    let next: number | null = null;
    const pages: Prepared[] = [];
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
            if (next !== null) {
                const page = pages[next];
                next = (next + 1) % PAGES;
                if (page) return page;
            }
            entries ??= prepare(entriesAnswer(transcript, texts));
            return entries;
        },
        turnTo: (page) => {
            transcript = pageOf(page);
            texts = textsOf(transcript);
            entries = prepare(entriesAnswer(transcript, texts));
        },
        turnAlways: (always) => {
            while (always === 'yes' && pages.length < PAGES) {
                const page = pageOf(pages.length);
                pages.push(prepare(entriesAnswer(page, textsOf(page))));
            }
            next = always === 'yes' ? 0 : null;
        }
    };
}

function textsOf(transcript: readonly BenchEntry[]): Map<string, string> {
    return new Map(transcript.map(({ identifier, text }) => [identifier, text]));
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
