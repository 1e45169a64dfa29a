import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { LimitsAnswer } from 'c/proxyContract';
import { HELD_FOR_MS } from '../limits/activeConversations.ts';
import { parseCeilingPeriods } from '../limits/ceilings.ts';
import { openStage, type Answer, type Stage } from './stage.ts';

const SEED = 'cardAndSsn';
const MINUTE_MS = 60_000;
/** Monday noon in UTC. */
const NOON = Date.UTC(2026, 0, 5, 12);

async function readLimits(stage: Stage): Promise<LimitsAnswer> {
    const { status, body } = await stage.call('/v1/limits', {
        as: 'supervisor',
        act: 'redact',
        recordId: stage.org.recordId(SEED)
    });
    assert.equal(status, 200);
    return body as unknown as LimitsAnswer;
}

/** The samples of a metric, by their labels. */
async function samplesOf(stage: Stage, metric: string): Promise<Readonly<Record<string, number>>> {
    const { text } = await stage.call('/metrics');
    const samples = text.matchAll(new RegExp(`^${metric}(?:\\{(?<labels>.*)\\})? (?<value>\\S+)$`, 'gm'));
    return Object.fromEntries([...samples].map(({ groups }) => [groups?.['labels'] ?? '', Number(groups?.['value'])]));
}

const read = (stage: Stage, seed: string): Promise<Answer> =>
    stage.call(`/v1/records/${stage.org.recordId(seed)}/entries`, { as: 'supervisor', act: 'redact' });

describe('GET /v1/limits', () => {
    let time = NOON;
    let stage: Stage;
    before(async () => {
        stage = await openStage({
            now: () => time,
            environment: {
                activeConversationCeilings: {
                    timeZone: 'UTC',
                    periods: parseCeilingPeriods('Mon-Fri 20:00-08:00 9000'),
                    otherwise: 2
                },
                hourlyCallLimit: 10,
                shares: { commitReserve: 50, bulkMost: 50 }
            }
        });
    });
    after(() => stage[Symbol.asyncDispose]());

    it('tells nothing of API calls before Salesforce has, and calls nobody to find out', async () => {
        await stage.org.forgetRequests();

        const { activeConversations, hourlyCalls, apiCalls } = await readLimits(stage);

        assert.equal(apiCalls, null);
        assert.deepEqual(hourlyCalls, { used: 0, limit: 10, reserved: 5, freesAt: null });
        assert.deepEqual(activeConversations, {
            used: 0,
            ceiling: 2,
            reserved: 1,
            freesAt: null,
            nextCeiling: { ceiling: 9_000, from: '2026-01-05T20:00:00.000Z' }
        });
        assert.deepEqual(await stage.org.requests(), []);
        assert.deepEqual(await samplesOf(stage, 'redact_inline_api_calls'), {});
    });

    it("tells when a place frees, and the org's API calls as Salesforce told them last", async () => {
        assert.equal((await read(stage, SEED)).status, 200);
        const toldAt = new Date(time).toISOString();
        time += 10 * MINUTE_MS;

        const { activeConversations, hourlyCalls, apiCalls } = await readLimits(stage);

        assert.equal(activeConversations.used, 1);
        assert.equal(activeConversations.freesAt, new Date(NOON + HELD_FOR_MS).toISOString());
        assert.deepEqual(hourlyCalls, { used: 1, limit: 10, reserved: 5, freesAt: null });
        assert.ok(apiCalls && apiCalls.used > 0);
        assert.deepEqual(apiCalls, { used: apiCalls.used, limit: 100_000, toldAt });
    });

    it('agrees with the second that a refusal names, and both are counted', async () => {
        const refused = await read(stage, 'manyScripts');
        const { activeConversations } = await readLimits(stage);

        assert.equal(refused.body['code'], 'ACTIVE_CONVERSATIONS_EXHAUSTED');
        const named = time + Number(refused.headers.get('retry-after')) * 1000;
        assert.equal(new Date(named).toISOString(), activeConversations.freesAt);
        assert.deepEqual(await samplesOf(stage, 'redact_inline_limit_refusals_total'), {
            'limit="activeConversations",priority="bulk"': 0,
            'limit="activeConversations",priority="reading"': 1,
            'limit="activeConversations",priority="commit"': 0,
            'limit="hourlyCalls",priority="bulk"': 0,
            'limit="hourlyCalls",priority="reading"': 0,
            'limit="hourlyCalls",priority="commit"': 0,
            'limit="conversationData",priority="bulk"': 0,
            'limit="conversationData",priority="reading"': 0,
            'limit="conversationData",priority="commit"': 0
        });
    });

    it('is measured as it stands when the metrics are read', async () => {
        const apiCalls = await samplesOf(stage, 'redact_inline_api_calls');

        assert.ok((apiCalls[''] ?? 0) > 0);
        assert.deepEqual(await samplesOf(stage, 'redact_inline_api_call_limit'), { '': 100_000 });
        assert.deepEqual(await samplesOf(stage, 'redact_inline_active_conversations'), { '': 1 });
        assert.deepEqual(await samplesOf(stage, 'redact_inline_active_conversation_ceiling'), { '': 2 });
        time = NOON + 9 * 60 * MINUTE_MS;
        assert.deepEqual(await samplesOf(stage, 'redact_inline_active_conversations'), { '': 0 });
        assert.deepEqual(await samplesOf(stage, 'redact_inline_active_conversation_ceiling'), { '': 9_000 });
    });

    it('tells them with their age after a restart, before Salesforce is called', async () => {
        const before = (await readLimits(stage)).apiCalls;
        assert.ok(before);
        await stage.org.forgetRequests();

        await stage.restartProxy();

        assert.deepEqual((await readLimits(stage)).apiCalls, before);
        assert.deepEqual(await samplesOf(stage, 'redact_inline_api_calls'), { '': before.used });
        assert.deepEqual(await samplesOf(stage, 'redact_inline_api_calls_age_seconds'), {
            '': (time - Date.parse(before.toldAt)) / 1000
        });
        assert.deepEqual(await stage.org.requests(), []);
    });

    it('makes no call where the limit of the whole org is spent, and tells that from the refusal', async () => {
        await stage.org.setSwitches({ dailyLimit: 1 });
        const first = await read(stage, SEED);
        await stage.org.forgetRequests();

        const second = await read(stage, SEED);

        assert.deepEqual([first.status, first.body['code']], [503, 'SALESFORCE_UNAVAILABLE']);
        assert.deepEqual([second.status, second.body['code']], [503, 'SALESFORCE_UNAVAILABLE']);
        assert.deepEqual(await stage.org.requests(), []);
        const { apiCalls } = await readLimits(stage);
        assert.ok(apiCalls && apiCalls.used >= apiCalls.limit);
        assert.equal(apiCalls.limit, 1);
    });
});

describe('the ceiling', () => {
    it('holds at the org too where a call was repeated long after its conversation was entered', async () => {
        let time = NOON;
        await using stage = await openStage({
            now: () => time,
            environment: { activeConversationCeilings: { timeZone: 'UTC', periods: [], otherwise: 1 } },
            tries: {
                sleep: async () => {
                    time += 14_000;
                    return Promise.resolve();
                }
            }
        });
        const match = { method: 'GET', path: '/connect/' };
        await stage.org.addFault({ match, times: 1, fault: { kind: 'resetBeforeHeaders' } });
        assert.equal((await read(stage, SEED)).status, 200);
        assert.equal(time, NOON + 14_000);

        time = NOON + 30 * MINUTE_MS + 1000;
        const tooSoon = await read(stage, 'manyScripts');
        assert.equal(tooSoon.body['code'], 'ACTIVE_CONVERSATIONS_EXHAUSTED');
        time += Number(tooSoon.headers.get('retry-after')) * 1000;
        assert.equal((await read(stage, 'manyScripts')).status, 200);
        assert.equal((await stage.org.activeConversations()).length, 1);
    });
});

describe('the limits of a proxy whose state is away', () => {
    it('are refused to callers and left out of the metrics, which are answered all the same', async () => {
        await using stage = await openStage({
            environment: { state: { kind: 'redis', url: 'redis://127.0.0.1:1' } }
        });

        const { status, body } = await stage.call('/v1/limits', { as: 'agent', recordId: stage.org.recordId(SEED) });

        assert.deepEqual([status, body['code']], [503, 'STATE_UNAVAILABLE']);
        assert.deepEqual(await samplesOf(stage, 'redact_inline_active_conversations'), {});
        assert.deepEqual(await samplesOf(stage, 'redact_inline_active_conversation_limit'), { '': 11_000 });
    });
});
