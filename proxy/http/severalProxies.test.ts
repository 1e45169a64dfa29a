import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EntriesAnswer, LimitsAnswer, RedactionsAnswer } from 'c/proxyContract';
import { HELD_FOR_MS } from '../limits/activeConversations.ts';
import { cutLineTo } from '../state/testing/cutLine.ts';
import { forgetKeys } from '../state/testing/forgetKeys.ts';
import { redisMissing, startRedis, type RunningRedis } from '../state/testing/startRedis.ts';
import { holdAnswerTo } from '../state/testing/holdAnswer.ts';
import { startOtherProxy, type OtherProxy } from './otherProxy.ts';
import { openStage, redactionOf, type Stage, type StageOptions } from './stage.ts';

const SEEDS = [
    'cardAndSsn',
    'cardReadAloud',
    'threeSessions',
    'manyScripts',
    'emptyTranscript',
    'liveSession'
] as const;
const CEILING = 3;
const REAL_CLOCKS = Array.from({ length: 3 }, () => () => Date.now());

describe('three proxies that share a Redis', { skip: redisMissing }, () => {
    it('never call more conversations than the ceiling among them, and tell when a place frees', async () => {
        await using group = await openGroup({ activeConversationCeilings: { ...ALWAYS, otherwise: CEILING } });
        const asked = Array.from({ length: 4 }, () => SEEDS).flat();

        const answers = await Promise.all(
            asked.map(async (seed, index) => group.proxies[index % 3]!.read(seed, 'entries'))
        );

        const statuses = new Set(answers.map(({ status }) => status));
        assert.deepEqual(statuses, new Set([200, 429]));
        const called = (await group.stage.org.requests()).flatMap(
            ({ path }) => /\/conversation\/([^/]+)\/entries$/.exec(path)?.[1] ?? []
        );
        assert.equal(new Set(called).size, CEILING);
        for (const { status, headers } of answers) {
            const wait = Number(headers.get('retry-after'));
            if (status === 429) assert.ok(wait > HELD_FOR_MS / 1000 - 100 && wait <= HELD_FOR_MS / 1000);
        }
    });

    it("know the org's API calls as Salesforce told any of them last", async () => {
        await using group = await openGroup();
        const [one, other] = group.proxies;
        const limitsOf = async ({ url }: OtherProxy): Promise<LimitsAnswer> => {
            const recordId = group.stage.org.recordId(SEED);
            const token = await group.stage.mint({ as: 'supervisor', recordId, act: 'redact' });
            const answer = await fetch(`${url}/v1/limits`, { headers: { authorization: `Bearer ${token}` } });
            return (await answer.json()) as LimitsAnswer;
        };
        assert.equal((await limitsOf(other!)).apiCalls, null);

        assert.equal((await one!.read(SEED, 'entries')).status, 200);

        const { apiCalls } = await limitsOf(other!);
        assert.ok(apiCalls && apiCalls.used > 0 && Date.now() - Date.parse(apiCalls.toldAt) < 30_000);
    });

    it('read and commit whatever their own clocks show beside that of Redis', async () => {
        const clocks = [-20_000, -50, 20_000].map((skew) => () => Date.now() + skew);
        await using group = await openGroup({}, clocks);

        for (const [index, proxy] of group.proxies.entries()) {
            assert.equal((await proxy.read(SEEDS[index]!, 'entries')).status, 200);
        }
        const request = await oneRedaction(group.stage);
        assert.equal((await group.proxies[0]!.commit(SEED, request, 'key-of-a-slow-clock')).status, 200);
    });

    it('write a commit that is sent to all of them at once no more than once', async () => {
        await using group = await openGroup();
        const request = await oneRedaction(group.stage);

        const answers = await Promise.all(
            group.proxies.map((proxy) => proxy.commit(SEED, request, 'key-of-one-commit'))
        );

        const bodies = (await Promise.all(answers.map(async (answer) => answer.json()))) as RedactionsAnswer[];
        assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
        assert.equal(new Set(bodies.map(({ commitId }) => commitId)).size, 1);
        assert.deepEqual(new Set(bodies.map(({ entries }) => entries[0]?.outcome)), new Set(['redacted']));
        assert.equal(await countPatches(group.stage), 1);
        const events = await group.stage.org.rows('RedactInline_Event__c');
        assert.deepEqual(
            events.map((row) => row['Type__c']),
            ['Intent', 'Outcome']
        );
    });

    it('write two commits to one entry one after the other: the later is told that it changed', async () => {
        await using group = await openGroup();
        const request = await oneRedaction(group.stage);
        const [one, two] = group.proxies;

        const answers = await Promise.all([
            one!.commit(SEED, request, 'key-of-the-one-commit'),
            two!.commit(SEED, request, 'key-of-the-other-commit')
        ]);

        assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409]);
        assert.equal(await countPatches(group.stage), 1);
    });

    it('tell once what was written, when the lock of its commit is lost on the way', async () => {
        await using group = await openGroup();
        const { stage, redis, proxies } = group;
        const [, two] = proxies;
        const state = { kind: 'redis', url: redis.url } as const;
        await using one = await startOtherProxy(stage, { state, leaseTimes: SOON_KNOWN_TO_BE_LOST });
        const request = await oneRedaction(stage);
        await stage.org.addFault({ match: { method: 'PATCH' }, times: 1, fault: { kind: 'hold' } });
        const committing = one.commit(SEED, request, 'key-of-the-one-commit');
        while ((await stage.org.faults()).length > 0) await new Promise(setImmediate);

        const lost = await forgetKeys(redis.url, 'lock:');
        const refused = await two!.commit(SEED, request, 'key-of-the-other-commit');
        await stage.org.clearFaults();
        const { entries, audit } = (await (await committing).json()) as RedactionsAnswer;
        const repeated = (await (await two!.commit(SEED, request, 'key-of-the-one-commit')).json()) as RedactionsAnswer;
        await two!.read(SEED, 'redactions');

        assert.equal(lost, 1);
        assert.equal(((await refused.json()) as { code: string }).code, 'AUDIT_UNAVAILABLE');
        assert.deepEqual([entries[0]?.outcome, audit], ['redacted', undefined]);
        assert.deepEqual(repeated.entries[0]?.outcome, 'redacted');
        assert.equal(await countPatches(stage), 1);
        const events = await stage.org.rows('RedactInline_Event__c');
        assert.deepEqual(
            events.map((row) => [row['Type__c'], row['Outcome__c']]),
            [
                ['Intent', null],
                ['Outcome', 'redacted']
            ]
        );
    });

    it('refuse the repetition of a commit that another of them is just noting, and has lost its lock of', async () => {
        await using group = await openGroup({}, REAL_CLOCKS.slice(2));
        const { stage, redis, proxies } = group;
        await using line = await holdAnswerTo('commitId', redis.url);
        await using noting = await startOtherProxy(stage, { state: { kind: 'redis', url: line.url } });
        const request = await oneRedaction(stage);
        const committing = noting.commit(SEED, request, 'key-of-one-commit');
        await line.held;

        assert.equal(await forgetKeys(redis.url, 'lock:'), 1);
        const repeated = await proxies[0]!.commit(SEED, request, 'key-of-one-commit');

        assert.equal(((await repeated.json()) as { code: string }).code, 'AUDIT_UNAVAILABLE');
        assert.equal((await stage.org.rows('RedactInline_Event__c')).length, 0);
        line.release();
        await committing;
        assert.ok((await countPatches(stage)) <= 1);
    });

    it('do not start beside one that cannot check what they sign, and say how a key is changed', async () => {
        await using group = await openGroup({}, REAL_CLOCKS.slice(2));
        const { stage, redis } = group;
        const state = { kind: 'redis', url: redis.url } as const;
        const [own] = stage.environment.digestKeys;
        const other = Buffer.alloc(32, 'o');
        const starting = async (...digestKeys: Keys): Promise<number> => {
            await using started = await startOtherProxy(having(stage, digestKeys), { state });
            return (await fetch(`${started.url}/readyz`)).status;
        };

        await assert.rejects(starting(other), /^EnvironmentError: DIGEST_KEY: .*behind the old one/);
        await assert.rejects(starting(other, own), /^EnvironmentError: DIGEST_KEY: .*behind the old one/);
        assert.equal(await starting(own, other), 200);
    });

    it('answer nothing of any record where they started without their Redis, and it tells that keys differ', async () => {
        await using group = await openGroup({}, REAL_CLOCKS.slice(2));
        const { stage, redis, proxies } = group;
        const request = await oneRedaction(stage);
        await using line = await cutLineTo(redis.url);
        const logged: string[] = [];
        await using late = await startOtherProxy(having(stage, [Buffer.alloc(32, 'o')]), {
            state: { kind: 'redis', url: line.url },
            onLogLine: (written) => void logged.push(written)
        });
        await line.join();
        while (!logged.some((written) => written.includes('redis_digest_keys_differ')))
            assert.equal((await late.read(SEED, 'entries')).status, 503);
        const calls = (await stage.org.requests()).length;

        const answers = [
            await late.commit(SEED, request, 'key-of-a-late-proxy'),
            await late.read(SEED, 'entries'),
            await late.read(SEED, 'redactions'),
            await late.read(SEED, 'flags')
        ];

        const codes = await Promise.all(answers.map(async (each) => ((await each.json()) as { code: string }).code));
        assert.deepEqual(
            answers.map(({ status }) => status),
            [503, 503, 503, 503]
        );
        assert.deepEqual(new Set(codes), new Set(['STATE_UNAVAILABLE']));
        assert.equal((await stage.org.requests()).length, calls);
        assert.equal((await fetch(`${late.url}/readyz`)).status, 503);
        await proxies[0]![Symbol.asyncDispose]();
        let answer = answers[1]!;
        while (answer.status === 503) answer = await late.read(SEED, 'entries');
        assert.equal(answer.status, 200);
    });

    it('write nothing while their Redis is away, say so, and go on by themselves', async () => {
        await using group = await openGroup();
        const request = await oneRedaction(group.stage);
        const [one] = group.proxies;
        await group.redis.kill();

        const refused = await one!.commit(SEED, request, 'key-of-patience');

        assert.equal(refused.status, 503);
        assert.equal(((await refused.json()) as { code: string }).code, 'STATE_UNAVAILABLE');
        assert.ok(Number(refused.headers.get('retry-after')) > 0);
        assert.equal(await countPatches(group.stage), 0);
        await group.redis.restart();
        let answer = refused;
        while (answer.status === 503) answer = await one!.commit(SEED, request, 'key-of-patience');
        assert.equal(answer.status, 200);
        assert.equal(await countPatches(group.stage), 1);
    });
});

const SEED = 'cardAndSsn';
const SOON_KNOWN_TO_BE_LOST = { leaseMs: 60_000, renewedEveryMs: 5, sureForMs: 60_000 };
const ALWAYS = { timeZone: 'UTC', periods: [] } as const;

type Keys = Stage['environment']['digestKeys'];

function having(stage: Stage, digestKeys: Keys): Stage {
    return { ...stage, environment: { ...stage.environment, digestKeys } };
}

interface Group extends AsyncDisposable {
    readonly stage: Stage;
    readonly redis: RunningRedis;
    readonly proxies: readonly OtherProxy[];
}

async function openGroup(environment: StageOptions['environment'] = {}, clocks = REAL_CLOCKS): Promise<Group> {
    const redis = await startRedis();
    const stage = await openStage({ environment });
    const state = { kind: 'redis', url: redis.url } as const;
    const proxies = await Promise.all(clocks.map((now) => startOtherProxy(stage, { state, now })));
    return {
        stage,
        redis,
        proxies,
        [Symbol.asyncDispose]: async () => {
            await Promise.all(proxies.map(async (proxy) => proxy[Symbol.asyncDispose]()));
            await stage[Symbol.asyncDispose]();
            await redis.kill();
        }
    };
}

async function oneRedaction(stage: Stage): Promise<ReturnType<typeof redactionOf>> {
    const { entries } = (await stage.readEntries(SEED, 'supervisor')) satisfies EntriesAnswer;
    const entry = entries.find(({ suggestions }) => suggestions.length > 0);
    assert.ok(entry?.suggestions[0]);
    const { start, end, category } = entry.suggestions[0];
    return redactionOf(entry, entry.text.slice(start, end), category);
}

async function countPatches({ org }: Stage): Promise<number> {
    return (await org.requests()).filter(({ method }) => method === 'PATCH').length;
}
