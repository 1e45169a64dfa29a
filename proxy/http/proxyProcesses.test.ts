import assert from 'node:assert/strict';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { runProxy, type ProxyProcess } from '../../scripts/runProxy.ts';
import { HELD_FOR_MS } from '../limits/activeConversations.ts';
import { redisMissing, startRedis, type RunningRedis } from '../state/testing/startRedis.ts';
import { AUDIENCE, openStage, type Stage } from './stage.ts';

/** Three programs take six seconds to start; `severalProxies.test.ts` has three proxies in one. */
const LONG_FORM = process.env['EVERY_CALL'] === '1' ? false : 'long form: npm run test:crash';
const SKIPPED = LONG_FORM || redisMissing;
const CEILING = 10;
const CONVERSATIONS = 40;
const USERS = ['ann', 'ben', 'cleo', 'dan', 'eve'];
const MAY_READ = { apiEnabled: true, accessConversationEntries: true, readRecords: true, view: true, readEvents: true };

describe('three proxies as processes that share a Redis', { skip: SKIPPED }, () => {
    let stage: Stage;
    let redis: RunningRedis;
    const proxies: ProxyProcess[] = [];
    before(async () => {
        redis = await startRedis();
        stage = await openStage();
        const start = async (): Promise<void> => {
            const variables = { ...variablesOf(stage), STATE_URL: redis.url };
            proxies.push(await runProxy(variables, { onLine: () => undefined }));
        };
        await Promise.all([start(), start(), start()]);
        for (const name of USERS) await stage.org.addUser({ name, permissions: MAY_READ });
    });
    after(async () => {
        await Promise.all(proxies.map(async (proxy) => proxy.kill()));
        await stage[Symbol.asyncDispose]();
        await redis.kill();
    });

    const plant = async (): Promise<readonly string[]> => {
        const startedAt = Date.now() - 3_600_000;
        const access = Object.fromEntries(USERS.map((name) => [name, 'read']));
        const planted = Array.from({ length: CONVERSATIONS }, async (_, index) => {
            const [record] = await stage.org.addConversation({
                seed: `asked${String(index)}`,
                records: [{ object: 'MessagingSession', startedAt, endedAt: startedAt + 60_000, access }],
                entries: [
                    { from: 'customer', text: 'Good morning', at: startedAt, identifier: `entry-${String(index)}` }
                ]
            });
            return record?.recordId ?? '';
        });
        return Promise.all(planted);
    };
    const ask = async (recordId: string, as: string, place: number): Promise<Response> => {
        const token = await stage.mint({ as, recordId, act: 'view' });
        const { firstLine } = proxies[place % proxies.length]!;
        const address = /http:\/\/\S+/.exec(firstLine)?.[0] ?? '';
        const headers = { authorization: `Bearer ${token}` };
        return fetch(`${address}/v1/records/${recordId}/entries`, { headers });
    };

    it('never call more conversations than the ceiling, not by one, and tell who is refused when a place frees', async () => {
        const records = await plant();
        const before = await stage.org.activeConversations();
        await stage.org.forgetRequests();

        const answers = await Promise.all(
            USERS.flatMap((as, user) => records.map(async (recordId, index) => ask(recordId, as, user + index)))
        );

        const refused = answers.filter(({ status }) => status === 429);
        assert.equal(answers.filter(({ status }) => status === 200).length, CEILING * USERS.length);
        assert.equal(refused.length, (CONVERSATIONS - CEILING) * USERS.length);
        for (const { headers } of refused) {
            const wait = Number(headers.get('retry-after')) * 1000;
            assert.ok(wait > HELD_FOR_MS - 60_000 && wait <= HELD_FOR_MS);
        }
        const called = (await stage.org.requests()).flatMap(
            ({ path }) => /\/conversation\/([^/]+)\/entries$/.exec(path)?.[1] ?? []
        );
        assert.equal(called.length, CEILING * USERS.length);
        assert.equal(new Set(called).size, CEILING);
        assert.equal((await stage.org.activeConversations()).length, before.length + CEILING);
    });
});

function variablesOf({ environment }: Stage): Readonly<Record<string, string>> {
    return {
        PROXY_PORT: '0',
        PROXY_AUDIENCE: AUDIENCE,
        PROXY_MAX_LOOP_DELAY_MS: '0',
        ACTIVE_CONVERSATION_CEILING: String(CEILING),
        LIMIT_COMMIT_RESERVE: '0',
        SALESFORCE_ORG_URL: environment.orgUrl,
        SALESFORCE_CLIENT_ID: environment.clientId,
        SALESFORCE_PRIVATE_KEY: environment.privateKeyPem,
        TOKEN_CERTIFICATES: environment.certificatesFolder,
        DIGEST_KEY: environment.digestKeys[0].toString('base64')
    };
}
