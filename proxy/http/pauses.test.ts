import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntriesAnswer } from 'c/proxyContract';
import { isProblem } from '../errors.ts';
import { DataNotFoundError, ErasureKind } from '../salesforce/conversationDataGateway.ts';
import { createConversationData } from '../salesforce/createConversationData.ts';
import { openState } from '../state/openState.ts';
import { startOtherProxy } from './otherProxy.ts';
import { openStage, redactionOf, type Answer, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';
const DATA = '/conversation-entries';
const COPIES = '/api/v2/query';
const BUSY = { kind: 'status', status: 429, errorCode: 'LIMIT', retryAfter: 120 };
const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };
const SPENT = { kind: 'status', status: 403, errorCode: 'REQUEST_LIMIT_EXCEEDED', retryAfter: 120 };

describe('a pause that Salesforce asks for', () => {
    it('is kept over a restart, and other proxies of the state keep it', async () => {
        await using stage = await openStage();
        await stage.org.addFault({ match: { path: '/query' }, times: 1, fault: SPENT });
        const refused = await read(stage);
        assert.equal(refused.status, 503);
        await stage.org.forgetRequests();

        await stage.restartProxy();
        const again = await read(stage);
        await using other = await startOtherProxy(stage, { state: stage.environment.state });
        const elsewhere = await other.read(SEED, 'entries');

        assert.equal(again.body['code'], 'SALESFORCE_UNAVAILABLE');
        assert.ok(waitOf(again.headers) > 100 && waitOf(again.headers) <= 120);
        assert.equal(elsewhere.status, 503);
        assert.ok(waitOf(elsewhere.headers) > 100);
        assert.deepEqual(await stage.org.requests(), []);
    });

    it('of the Conversation Data API or of Data Cloud is kept likewise, each for itself', async () => {
        await using stage = await openStage({ reads: 'everyKind', copies: 'dataCloud' });
        await redact(stage);
        for (const path of [DATA, COPIES]) await stage.org.addFault({ match: { path }, times: 1, fault: BUSY });
        await stage.org.forgetRequests();
        await read(stage);
        assert.deepEqual(await callsTo(stage), [1, 0]);
        await compare(stage);
        assert.deepEqual(await callsTo(stage), [1, 1]);

        await stage.restartProxy();
        const [again, compared] = [await read(stage), await compare(stage)];
        await using other = await startOtherProxy(stage, { state: stage.environment.state });
        const elsewhere = (await (await other.read(SEED, 'entries')).json()) as EntriesAnswer;

        for (const { readers } of [again.body as unknown as EntriesAnswer, elsewhere]) {
            assert.deepEqual(readers, { conversationData: 'unavailable' });
        }
        assert.equal(compared.body['code'], 'SALESFORCE_UNAVAILABLE');
        assert.ok(waitOf(compared.headers) > 100 && waitOf(compared.headers) <= 120);
        assert.deepEqual(await callsTo(stage), [1, 1]);
    });

    it('of the Conversation Data API is of one operation: reading goes on, and each delete but the one that was refused', async (t) => {
        await using stage = await openStage({ reads: 'everyKind' });
        const { conversationData, orgUrl, state } = stage.environment;
        assert.ok(conversationData);
        const settings = { org: 'localhost', now: Date.now, log: SILENT };
        const opened = await openState(state, settings);
        const { pauses: pauseStore } = opened;
        const data = createConversationData({
            ...conversationData,
            orgUrl,
            timeoutMs: 5_000,
            now: Date.now,
            pauseStore
        });
        t.after(async () => {
            await data.close();
            await opened.close();
        });
        const signal = AbortSignal.timeout(10_000);
        const fault = { ...BUSY, retryAfter: 3600 };
        await stage.org.addFault({ match: { method: 'DELETE', path: '/conversations' }, times: 1, fault });
        const isPaused = (error: unknown): boolean =>
            isProblem(error, 'SALESFORCE_UNAVAILABLE') && error.extras.reason === 'conversation_data_paused';

        const ofConversation = { kind: ErasureKind.Conversation, entityId: '0dwHs0000000001IAA' };
        await assert.rejects(data.requestErasure(ofConversation, signal), isPaused);
        await stage.org.forgetRequests();

        const { body } = await read(stage);
        assert.deepEqual((body as unknown as EntriesAnswer).readers, { conversationData: 'read' });
        assert.deepEqual(await callsTo(stage), [1, 0]);
        await assert.rejects(data.checkErasure(ErasureKind.Conversation), isPaused);
        await assert.rejects(data.requestErasure(ofConversation, signal), isPaused);
        await data.checkErasure(ErasureKind.Participant);
        const ofPerson = { kind: ErasureKind.Participant, entityId: '0PAHs0000000099IAA' };
        await assert.rejects(data.requestErasure(ofPerson, signal), DataNotFoundError);
        const deletes = (await stage.org.requests()).filter(({ method }) => method === 'DELETE');
        assert.ok(deletes.length > 0 && deletes.every(({ path }) => path.includes('/conversation-participants')));
    });
});

/** How often the Conversation Data API and Data Cloud were called. */
async function callsTo({ org }: Stage): Promise<readonly number[]> {
    const requests = await org.requests();
    return [DATA, COPIES].map((part) => requests.filter(({ path }) => path.includes(part)).length);
}

async function redact(stage: Stage): Promise<void> {
    const { entries } = await stage.readEntries(SEED, 'supervisor');
    const entry = entries.find(({ text }) => text.includes('4111'));
    assert.ok(entry);
    await stage.commit(SEED, { request: redactionOf(entry, '4111') });
}

async function compare(stage: Stage): Promise<Answer> {
    const { entries } = await stage.readEntries(SEED, 'supervisor');
    return stage.call(`/v1/records/${stage.org.recordId(SEED)}/copies`, {
        method: 'POST',
        as: 'supervisor',
        act: 'redact',
        body: { entries: entries.map(({ identifier }) => identifier) }
    });
}

const read = async (stage: Stage): Promise<Answer> =>
    stage.call(`/v1/records/${stage.org.recordId(SEED)}/entries`, { as: 'supervisor', act: 'redact' });

const waitOf = (headers: Headers): number => Number(headers.get('retry-after'));
