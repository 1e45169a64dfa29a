import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { isProblem } from '../../errors.ts';
import { CALL_COUNTS_MS } from '../../limits/hourlyCalls.ts';
import { CommitState } from '../commitsUnderWay.ts';
import type { State } from '../state.ts';
import { SILENT_LOG } from '../testing/states.ts';
import { redisMissing, startRedis, type RunningRedis } from '../testing/startRedis.ts';
import { locksIn } from './locks.ts';
import { openRedisState } from './openRedisState.ts';
import { openRedisStore, type RedisStore } from './redisStore.ts';
import type { ScriptTime } from './serverTime.ts';

const NEVER = new AbortController().signal;
const ORG = 'acme.my.salesforce.com';
const AWAY = { code: 'STATE_UNAVAILABLE' };
/** Takes calls as a proxy does that keeps no sum. */
const EARLIER_TAKE = `
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[1] - ARGV[2])
return redis.call('ZADD', KEYS[1], ARGV[1], ARGV[3] .. ' of-an-earlier-version ' .. ARGV[1])
`;

describe('openRedisState', { skip: redisMissing }, () => {
    it('shares windows, keys, tokens and locks among proxies of an org, and nothing with those of another', async () => {
        await using redis = await startRedis();
        await using one = await open(redis);
        await using two = await open(redis);
        await using other = await open(redis, 'other.my.salesforce.com');

        assert.equal(await one.conversationWindow.enter('a', 1), true);
        assert.equal(await two.conversationWindow.enter('b', 1), false);
        assert.equal(await other.conversationWindow.enter('b', 1), true);
        assert.equal(await one.spentTokens.spend('t', 60_000), true);
        assert.equal(await two.spentTokens.spend('t', 60_000), false);
        await one.idempotencyKeys.begin('k', { body: 'b', commitId: 'c' });
        assert.equal((await two.idempotencyKeys.find('k'))?.commitId, 'c');
        await one.locks.withLock('l', NEVER, async () => {
            assert.equal(await two.locks.withFreeLock('l', async () => Promise.resolve('runs')), null);
            assert.equal(await other.locks.withFreeLock('l', async () => Promise.resolve('runs')), 'runs');
        });
        assert.equal(await two.locks.withLock('l', NEVER, async () => Promise.resolve('runs')), 'runs');
    });

    it('adds calls up anew where a proxy of an earlier version has taken some without their sum', async () => {
        await using redis = await startRedis();
        let now = 1_000_000;
        await using state = await open(redis, ORG, () => now);
        await using store = await openStore(redis);
        const { callWindow } = state;
        const takeAsEarlier = (user: string, calls: number): Promise<unknown> =>
            store.run({ script: EARLIER_TAKE, keys: [`calls:${user}`], values: [now, CALL_COUNTS_MS, calls] });

        await callWindow.take('more', 1, 10);
        await takeAsEarlier('more', 5);
        await callWindow.take('asMany', 1, 100);
        now += CALL_COUNTS_MS / 2;
        await callWindow.take('asMany', 1, 100);
        now += CALL_COUNTS_MS / 2;
        await takeAsEarlier('asMany', 40);
        await takeAsEarlier('more', 5);

        assert.equal(await callWindow.count('asMany'), 41);
        assert.equal(await callWindow.take('asMany', 60, 100), null);
        assert.equal(await callWindow.count('more'), 5);
        assert.equal(await callWindow.take('more', 6, 10), null);
    });

    it('counts requests for all proxies together, and each its own while Redis is away', async () => {
        await using redis = await startRedis();
        await using one = await open(redis);
        await using two = await open(redis);

        assert.equal(await one.requestRates.take('user:a', 2), null);
        assert.equal(await two.requestRates.take('user:a', 2), null);
        assert.notEqual(await two.requestRates.take('user:a', 2), null);
        await redis.kill();
        assert.equal(await one.requestRates.take('user:a', 2), null);
        assert.notEqual(await one.requestRates.take('user:a', 2), null);
    });

    it('never lets three proxies under load exceed the ceiling by one', async () => {
        await using redis = await startRedis();
        await using one = await open(redis);
        await using two = await open(redis);
        await using three = await open(redis);
        const entering = [one, two, three].flatMap(({ conversationWindow }, proxy) =>
            Array.from({ length: 300 }, (_, index) =>
                conversationWindow.enter(`${String(proxy)} ${String(index)}`, 100)
            )
        );

        const entered = (await Promise.all(entering)).filter(Boolean);

        assert.equal(entered.length, 100);
        assert.equal(await two.conversationWindow.count(), 100);
    });

    it('takes a commit for under way until its proxy says that it has ended, or leaves', async () => {
        await using redis = await startRedis();
        const one = await open(redis);
        await using two = await open(redis);
        await one.commitsUnderWay.begin('c');
        await one.commitsUnderWay.begin('d');

        assert.equal(await two.commitsUnderWay.stateOf('c'), CommitState.UnderWay);
        await one.commitsUnderWay.end('c');
        assert.equal(await two.commitsUnderWay.stateOf('c'), CommitState.Over);
        assert.equal(await two.commitsUnderWay.stateOf('d'), CommitState.UnderWay);
        await one.close();
        assert.equal(await two.commitsUnderWay.stateOf('d'), CommitState.Over);
    });

    it('begins without its Redis, says that it is away, and goes on by itself once it is there', async () => {
        await using redis = await startRedis();
        await redis.kill();
        await using state = await open(redis);

        await assert.rejects(state.check(), AWAY);
        await assert.rejects(state.conversationWindow.enter('a', 1), AWAY);
        await assert.rejects(
            state.locks.withLock('l', NEVER, async () => Promise.resolve('runs')),
            AWAY
        );
        await redis.restart();
        await untilReached(state);

        assert.equal(await state.conversationWindow.enter('a', 1), true);
    });

    it('fails within seconds when its Redis stands still, and goes on once it answers', async () => {
        await using redis = await startRedis();
        await using state = await open(redis);
        redis.pause();

        await assert.rejects(state.conversationWindow.enter('a', 1), AWAY);
        redis.resume();
        await untilReached(state);

        assert.equal(await state.conversationWindow.enter('b', 2), true);
    });

    it('tells the holder of a lock that it may be somebody else’s by now', async () => {
        await using redis = await startRedis();
        await using store = await openStore(redis);
        const locks = locksIn(store, { leaseMs: 600, renewedEveryMs: 50, sureForMs: 500 });

        await locks.withLock('l', NEVER, async (lock) => {
            lock.check();
            redis.pause();
            await untilRejected(() => {
                lock.check();
            });
        });

        redis.resume();
    });
});

interface OpenState extends State, AsyncDisposable {}

async function open({ url }: RunningRedis, org = ORG, now?: ScriptTime): Promise<OpenState> {
    const state = await openRedisState({ url, org, log: SILENT_LOG }, now);
    return { ...state, [Symbol.asyncDispose]: () => state.close() };
}

async function openStore({ url }: RunningRedis): Promise<RedisStore & AsyncDisposable> {
    const store = await openRedisStore({ url, org: ORG, log: SILENT_LOG });
    return { ...store, [Symbol.asyncDispose]: () => store.close() };
}

async function untilReached(state: State): Promise<void> {
    while (!(await passes(() => state.check()))) await setImmediate();
}

async function untilRejected(ask: () => void): Promise<void> {
    while (await passes(ask)) await setImmediate();
}

async function passes(ask: () => Promise<void> | void): Promise<boolean> {
    try {
        await ask();
        return true;
    } catch (error) {
        assert.ok(isProblem(error, 'STATE_UNAVAILABLE'));
        return false;
    }
}
