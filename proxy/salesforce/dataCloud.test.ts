import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { startOrg } from '../../simulator/org/startOrg.ts';
import { isProblem } from '../errors.ts';
import { createDataCloud, type DataCloudSettings } from './createDataCloud.ts';
import type { Copies, DataCloudGateway } from './dataCloudGateway.ts';
import { enterSimulatedOrg, type SimulatedOrg } from './testing/simulatedOrg.ts';

interface Entered {
    readonly org: SimulatedOrg;
    readonly dataCloud: DataCloudGateway;
    readonly read: () => Promise<Copies>;
    /** Has every request to the path fail, or so many of them. */
    readonly fail: (path: string, fault: object, times?: number) => Promise<void>;
}

const { signal } = new AbortController();
const QUERY = '/api/v2/query';
const EXCHANGE = '/services/a360/token';
const SSOT = { object: 'ssot__ConversationEntry__dlm', fieldPrefix: 'ssot' };
const STD = { object: 'std__ConversationEntryDmo__dlm', fieldPrefix: 'std' };

async function enter(
    t: TestContext,
    { client = {}, settings = {} }: { client?: object; settings?: Partial<DataCloudSettings> } = {}
): Promise<Entered> {
    const org = await enterSimulatedOrg(await startOrg());
    const registered = { clientId: 'copies', clientSecret: 'secret', scopes: ['cdp_query_api'], issuesJwt: false };
    await org.control('POST', 'credential-clients', { ...registered, ...client });
    const dataCloud = createDataCloud({
        url: `${org.url}/data-cloud`,
        orgUrl: org.url,
        clientId: 'copies',
        clientSecret: 'secret',
        dataspace: null,
        names: SSOT,
        timeoutMs: 5_000,
        now: Date.now,
        sleep: () => Promise.resolve(),
        ...settings
    });
    t.after(async () => {
        await dataCloud.close();
        await org[Symbol.asyncDispose]();
    });
    const { recordId, conversationIdentifier } = org.record('cardAndSsn');
    const { conversationId } = (await org.as('supervisor').findRecord('MessagingSession', recordId)) ?? {};
    assert.ok(conversationId);
    return {
        org,
        dataCloud,
        read: () => dataCloud.readCopies({ conversationId, conversationIdentifier }, signal),
        fail: async (path, fault, times) => {
            await org.control('POST', 'faults', { match: { path }, fault, ...(times !== undefined && { times }) });
        }
    };
}

const isRefusedAs =
    (code: Parameters<typeof isProblem>[1], reason: string) =>
    (error: unknown): boolean =>
        isProblem(error, code) && error.extras.reason === reason;

describe('Data Cloud', () => {
    it('is read alike whichever way it names conversations, fields and the tenant, spells times and cuts batches', async (t) => {
        const { org, read } = await enter(t);
        const plain = await read();
        const byTime = ({ entries }: Copies): unknown =>
            entries
                .map((entry) => ({ ...entry, clientTimestamp: Math.floor(entry.clientTimestamp / 1000) }))
                .map((entry) => ({
                    ...entry,
                    transcriptedAt: Math.floor((entry.transcriptedAt ?? 0) / 1000)
                }))
                .toSorted((a, b) => a.identifier.localeCompare(b.identifier));

        for (const switches of [
            { dataCloudConversationId: 'identifier', dataCloudBatchRows: 2 },
            { dataCloudInstanceUrl: 'url', dataCloudDateTimes: 'spaced' },
            { dataCloudDateTimes: 'seconds' }
        ]) {
            await org.control('PATCH', 'switches', switches);
            const copies = await read();
            assert.deepEqual(byTime(copies), byTime(plain));
            assert.equal(copies.isWhole, true);
        }
        assert.ok(plain.entries.length > 3);
        assert.ok(plain.entries.every(({ participantKey }) => participantKey !== null));
        assert.ok(Math.abs(plain.asOf - Date.now()) < 60_000);
    });

    it('is read by the names that the org has given its objects and fields', async (t) => {
        const { org, dataCloud, read } = await enter(t, { settings: { names: STD } });

        await assert.rejects(read(), isRefusedAs('SALESFORCE_FAILED', 'data_cloud_query_refused'));
        await assert.rejects(dataCloud.check(signal), isRefusedAs('SALESFORCE_FAILED', 'data_cloud_query_refused'));
        await org.control('PATCH', 'switches', { dataCloudPrefix: 'std' });

        assert.ok((await read()).entries.length > 0);
        await dataCloud.check(signal);
    });

    it('has none of a conversation that it does not know', async (t) => {
        const { dataCloud } = await enter(t);
        const unknown = { conversationId: '0dwHs0000000999IAA', conversationIdentifier: 'unknown' };

        assert.deepEqual((await dataCloud.readCopies(unknown, signal)).entries, []);
    });

    it('exchanges a token once for many calls, and a new one once when one is not taken', async (t) => {
        let time = Date.now();
        const { org, read, fail } = await enter(t, { settings: { now: () => time } });
        await Promise.all([read(), read()]);
        const first = (await org.requests(EXCHANGE)).length;
        await fail(QUERY, { kind: 'status', status: 401, errorCode: 'UNAUTHENTICATED' }, 1);
        await read();
        const second = (await org.requests(EXCHANGE)).length;
        time += 11 * 60_000;
        await read();

        assert.deepEqual([first, second, (await org.requests(EXCHANGE)).length], [1, 2, 3]);
        await fail(QUERY, { kind: 'status', status: 401, errorCode: 'UNAUTHENTICATED' });
        await assert.rejects(read(), (error) => isProblem(error, 'SALESFORCE_ACCESS_DENIED'));
    });

    it('asks for a new token of the org where the exchange does not take the one that it has', async (t) => {
        const { org, read } = await enter(t);
        await read();
        const before = (await org.requests('/oauth2/token')).length;
        await org.control('POST', 'clock', { advanceMs: 24 * 3_600_000 });
        await read();

        assert.equal((await org.requests('/oauth2/token')).length, before + 1);
        assert.ok((await org.requests(EXCHANGE)).some(({ status }) => status === 400));
    });

    it('tells a missing scope, a wrong secret and another tenant apart', async (t) => {
        const scopeless = await enter(t, { client: { scopes: ['api'] } });
        const secretless = await enter(t, { settings: { clientSecret: 'wrong' } });
        const elsewhere = await enter(t, { settings: { url: 'http://127.0.0.1:9' } });

        await assert.rejects(scopeless.read(), isRefusedAs('SALESFORCE_FAILED', 'oauth_invalid_scope'));
        await assert.rejects(secretless.read(), isRefusedAs('SALESFORCE_FAILED', 'oauth_invalid_client'));
        await assert.rejects(elsewhere.read(), isRefusedAs('SALESFORCE_FAILED', 'data_cloud_tenant_differs'));
    });

    it('is left alone for as long as it asks after 429, and tried again after a 500 or a broken answer', async (t) => {
        let time = Date.now();
        const { org, read, fail } = await enter(t, { settings: { now: () => time } });
        await fail(QUERY, { kind: 'status', status: 429, errorCode: 'LIMIT', retryAfter: '50' }, 1);
        const isPaused = (error: unknown): boolean => isProblem(error, 'SALESFORCE_UNAVAILABLE');
        await assert.rejects(read(), isPaused);
        const before = (await org.requests(QUERY)).length;
        await assert.rejects(read(), isPaused);

        assert.equal((await org.requests(QUERY)).length, before);
        time += 51_000;
        await fail(QUERY, { kind: 'status', status: 500, errorCode: 'UNKNOWN' }, 1);
        await fail(QUERY, { kind: 'malformedJson' }, 1);
        assert.ok((await read()).entries.length > 0);
    });

    it('is called no more while it, or the exchange, fails, and again after a call on trial', async (t) => {
        for (const path of [QUERY, EXCHANGE]) {
            let time = Date.now();
            const changes: boolean[] = [];
            const onCircuit = ({ isOpen }: { isOpen: boolean }): void => void changes.push(isOpen);
            const { org, read, fail } = await enter(t, { settings: { now: () => time, onCircuit } });
            await fail(path, { kind: 'status', status: 500, errorCode: 'UNKNOWN' });
            for (let tried = 0; tried < 2; tried += 1) await assert.rejects(read());
            const before = (await org.requests(path)).length;

            await assert.rejects(read(), isRefusedAs('SALESFORCE_UNAVAILABLE', 'circuit_open'));
            assert.equal((await org.requests(path)).length, before);
            await org.control('DELETE', 'faults');
            time += 10_000;
            await read();
            assert.deepEqual(changes, [true, false]);
        }
    });

    it('gives up on what does not answer in time', async (t) => {
        const { org, read, fail } = await enter(t, { settings: { timeoutMs: 200 } });
        await fail(QUERY, { kind: 'hold' });

        await assert.rejects(read(), (error) => isProblem(error, 'SALESFORCE_TIMEOUT'));
        await org.control('DELETE', 'faults');
    });
});
