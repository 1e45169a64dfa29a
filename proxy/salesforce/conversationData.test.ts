import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { startOrg } from '../../simulator/org/startOrg.ts';
import { isProblem } from '../errors.ts';
import {
    DataNotFoundError,
    ErasureUnansweredError,
    OpenSessionsError,
    type ConversationDataGateway,
    type DataPage
} from './conversationDataGateway.ts';
import { createConversationData, type ConversationDataSettings } from './createConversationData.ts';
import { enterSimulatedOrg, type SimulatedOrg } from './testing/simulatedOrg.ts';

interface Entered {
    readonly org: SimulatedOrg;
    readonly data: ConversationDataGateway;
    readonly conversationIdentifier: string;
    readonly readAll: () => Promise<readonly DataPage[]>;
}

const { signal } = new AbortController();

async function enter(
    t: TestContext,
    { client = {}, settings = {} }: { client?: object; settings?: Partial<ConversationDataSettings> } = {}
): Promise<Entered> {
    const org = await enterSimulatedOrg(await startOrg());
    await org.control('POST', 'credential-clients', { clientId: 'data', clientSecret: 'secret', ...client });
    const data = createConversationData({
        url: `${org.url}/engagement-api/platform/engagement/v1.0`,
        orgUrl: org.url,
        clientId: 'data',
        clientSecret: 'secret',
        timeoutMs: 5_000,
        now: Date.now,
        sleep: () => Promise.resolve(),
        ...settings
    });
    t.after(async () => {
        await data.close();
        await org[Symbol.asyncDispose]();
    });
    const { conversationIdentifier } = org.record('richSession');
    const readAll = async (): Promise<readonly DataPage[]> => {
        const pages = [await data.readEntries({ conversationIdentifier, pageToken: null }, signal)];
        for (let next = pages[0]?.nextPageToken ?? null; next !== null; next = pages.at(-1)?.nextPageToken ?? null) {
            pages.push(await data.readEntries({ conversationIdentifier, pageToken: next }, signal));
        }
        return pages;
    };
    return { org, data, conversationIdentifier, readAll };
}

describe('the Conversation Data API', () => {
    it('is read alike whichever way pages, payloads, times and errors are', async (t) => {
        const { org, readAll } = await enter(t);
        const plain = (await readAll()).flatMap(({ entries }) => entries);

        for (const switches of [
            { conversationDataPageSize: 4, entryPayload: 'object' },
            { conversationDataPaging: 'wholeConversation', transcriptedTimestamp: 'mixed' },
            { transcriptedTimestamp: 'seconds' }
        ]) {
            await org.control('PATCH', 'switches', switches);
            const read = (await readAll()).flatMap(({ entries }) => entries);
            const inSeconds = (entries: typeof plain): unknown =>
                entries.map((entry) => ({
                    ...entry,
                    serverReceivedTimestamp: Math.floor(entry.serverReceivedTimestamp / 1000)
                }));
            assert.deepEqual(inSeconds(read), inSeconds(plain));
        }
        assert.equal(plain.length, 15);
        assert.ok(plain.every(({ payload }) => Object.keys(payload).length > 0));
    });

    it('asks for a token once for many calls, and anew when one is taken no more', async (t) => {
        const { org, readAll } = await enter(t);
        await Promise.all([readAll(), readAll()]);
        const first = await org.requests('oauth2/token');
        await org.control('POST', 'clock', { advanceMs: 24 * 3_600_000 });
        await readAll();

        assert.equal(first.length, 1);
        assert.equal((await org.requests('oauth2/token')).length, 2);
    });

    it('tells a token of another format and one without scope from an unknown conversation', async (t) => {
        const plain = await enter(t, { client: { issuesJwt: false } });
        const scopeless = await enter(t, { client: { scopes: ['api'] } });
        const { org, data } = await enter(t);

        await assert.rejects(
            plain.readAll(),
            (error) =>
                isProblem(error, 'SALESFORCE_FAILED') && error.extras.reason === 'conversation_data_token_not_jwt'
        );
        await assert.rejects(
            scopeless.readAll(),
            (error) =>
                isProblem(error, 'SALESFORCE_FAILED') && error.extras.reason === 'conversation_data_scope_missing'
        );
        for (const shape of ['message', 'restArray', 'nested', 'empty']) {
            await org.control('PATCH', 'switches', { conversationDataErrors: shape });
            const unknown = data.readEntries({ conversationIdentifier: 'none', pageToken: null }, signal);
            await assert.rejects(unknown, DataNotFoundError);
        }
    });

    it('is left alone for as long as it asks after 429, and tried again after a 500 or a broken answer', async (t) => {
        let time = Date.now();
        const { org, readAll } = await enter(t, { settings: { now: () => time } });
        await org.control('PATCH', 'switches', { conversationDataLimit: 1, limitRetryAfter: 'present' });
        await readAll();
        const isPaused = (error: unknown): boolean => isProblem(error, 'SALESFORCE_UNAVAILABLE');
        await assert.rejects(readAll(), isPaused);
        const before = await org.requests('conversation-entries');
        await assert.rejects(readAll(), isPaused);
        const after = await org.requests('conversation-entries');
        await org.control('PATCH', 'switches', { conversationDataLimit: 0 });
        time += 61_000;
        for (const fault of [{ kind: 'status', status: 500, errorCode: 'UNKNOWN' }, { kind: 'malformedJson' }]) {
            await org.control('POST', 'faults', { match: { path: '/conversation-entries' }, times: 1, fault });
        }

        assert.equal(after.length, before.length);
        assert.equal((await readAll()).length, 1);
    });

    it('is left alone until the later of two pauses ends', async (t) => {
        let time = Date.now();
        const { org, readAll } = await enter(t, { settings: { now: () => time } });
        for (const retryAfter of ['100', '1']) {
            const fault = { kind: 'status', status: 429, errorCode: 'LIMIT', retryAfter };
            await org.control('POST', 'faults', { match: { path: '/conversation-entries' }, times: 1, fault });
        }

        await Promise.allSettled([readAll(), readAll()]);
        await org.control('DELETE', 'faults');
        time += 50_000;

        await assert.rejects(
            readAll(),
            (error) => isProblem(error, 'SALESFORCE_UNAVAILABLE') && error.extras.retryAfterSeconds === 50
        );
    });

    it('is called no more while it, or the org that gives its tokens, fails, and again after a call on trial', async (t) => {
        for (const path of ['/conversation-entries', '/oauth2/token']) {
            let time = Date.now();
            const changes: boolean[] = [];
            const onCircuit = ({ isOpen }: { isOpen: boolean }): void => void changes.push(isOpen);
            const { org, readAll } = await enter(t, { settings: { now: () => time, onCircuit } });
            await org.control('POST', 'faults', {
                match: { path },
                fault: { kind: 'status', status: 500, errorCode: 'UNKNOWN' }
            });
            for (let read = 0; read < 2; read += 1) await assert.rejects(readAll());
            const before = (await org.requests(path)).length;

            await assert.rejects(
                readAll(),
                (error) => isProblem(error, 'SALESFORCE_UNAVAILABLE') && error.extras.reason === 'circuit_open'
            );
            assert.equal((await org.requests(path)).length, before);
            await org.control('DELETE', 'faults');
            time += 10_000;
            await readAll();

            assert.deepEqual(changes, [true, false]);
        }
    });

    it('asks for every call that goes out whether it may, repetitions after a refused token too', async (t) => {
        const { org, data, conversationIdentifier } = await enter(t);
        const query = { conversationIdentifier, pageToken: null };
        let asked = 0;
        const admit = (): Promise<void> => Promise.resolve(void (asked += 1));
        const fault = { kind: 'status', status: 404, errorCode: 'NOT_FOUND' };
        await org.control('POST', 'faults', { match: { path: '/conversation-entries' }, times: 1, fault });

        await data.readEntries({ ...query, admit }, signal);
        const refused = data.readEntries({ ...query, admit: () => Promise.reject(new Error('no')) }, signal);

        await assert.rejects(refused, /no/);
        assert.equal(asked, 2);
        assert.equal((await org.requests('conversation-entries')).length, 2);
    });

    it('takes a delete on whichever way it names its ids, and tells open sessions apart', async (t) => {
        const { org, data } = await enter(t);
        const conversations = (await org.control('GET', 'objects/Conversation')) as {
            Id: string;
            ConversationIdentifier: string;
        }[];
        const idOf = (seed: string): string =>
            conversations.find((row) => row.ConversationIdentifier === org.record(seed).conversationIdentifier)?.Id ??
            '';
        const erase = (seed: string): Promise<unknown> =>
            data.requestErasure({ kind: 'conversation', entityId: idOf(seed) }, signal);

        const inBody = await erase('richSession');
        await org.control('PATCH', 'switches', { erasureRequest: 'query' });
        const inQuery = await erase('cardAndSsn');

        assert.deepEqual(
            [inBody, inQuery].map((log) => (log as { status: string }).status),
            ['ENQUEUED', 'ENQUEUED']
        );
        await assert.rejects(erase('liveSession'), OpenSessionsError);
    });

    it('tells a delete that was not sent from one that was and was not answered', async (t) => {
        const { org, data } = await enter(t);
        const erasure = { kind: 'conversation', entityId: '0dwHs0000000001IAA' } as const;
        const elsewhere = createConversationData({
            url: 'http://127.0.0.1:1',
            orgUrl: org.url,
            clientId: 'data',
            clientSecret: 'secret',
            timeoutMs: 5_000,
            now: Date.now
        });
        t.after(() => elsewhere.close());
        await org.control('POST', 'faults', { match: { method: 'DELETE' }, fault: { kind: 'resetBeforeHeaders' } });

        await assert.rejects(elsewhere.requestErasure(erasure, signal), (error) =>
            isProblem(error, 'SALESFORCE_FAILED')
        );
        await assert.rejects(data.requestErasure(erasure, signal), ErasureUnansweredError);
    });
});
