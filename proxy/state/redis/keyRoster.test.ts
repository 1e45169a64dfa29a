import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { EnvironmentError } from '../../environmentError.ts';
import { isProblem } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { dumpRedis } from '../testing/dumpRedis.ts';
import { redisMissing, startRedis, type RunningRedis } from '../testing/startRedis.ts';
import { SILENT_LOG } from '../testing/states.ts';
import type { State } from '../state.ts';
import { openRedisState } from './openRedisState.ts';

const DIFFER = 'redis_digest_keys_differ';

describe('processes that share a Redis', { skip: redisMissing }, () => {
    let redis: RunningRedis;
    const states: State[] = [];
    before(async () => {
        redis = await startRedis();
    });
    after(async () => {
        for (const state of states) await state.close();
        await redis.kill();
    });
    const open = async (org: string, digestKeyIds: readonly string[], settings: Partial<Surroundings> = {}) => {
        const { log = SILENT_LOG, now } = settings;
        const state = await openRedisState({ url: redis.url, org, log, digestKeyIds }, now);
        states.push(state);
        return state;
    };

    it('may change their key one by one: the new one behind the old one, then before it, then alone', async () => {
        const org = randomUUID();
        const running = await Promise.all([1, 2, 3].map(() => open(org, ['old'])));

        for (const keys of [['old', 'new'], ['new', 'old'], ['new']]) {
            for (const [place, ended] of running.entries()) {
                await ended.close();
                running[place] = await open(org, keys);
                for (const each of running) await each.check();
            }
        }
    });

    it('know the key that each other signs with', async () => {
        const org = randomUUID();
        const old = await open(org, ['old']);

        await assert.rejects(open(org, ['new', 'old']), tellsCure);
        await old.close();
        await open(org, ['new', 'old']);
        await assert.rejects(open(org, ['old']), tellsCure);
        await assert.rejects(open(org, ['other', 'new', 'old']), tellsCure);
    });

    it('may have the same keys in another order, and none that another one only begins with', async () => {
        const org = randomUUID();
        await open(org, ['key-1', 'key-2', 'key-3']);

        await (await open(org, ['key-3', 'key-1', 'key-2'])).check();

        await assert.rejects(open(org, ['key-1', 'key', 'key-2', 'ey-3']), tellsCure);
    });

    it('may have any keys one after the other, those of one that died half a minute later', async () => {
        const org = randomUUID();
        let time = Date.now();
        const now = (): number => time;
        const ended = await open(org, ['first'], { now });
        await ended.close();
        await open(org, ['second'], { now });
        await assert.rejects(open(org, ['third'], { now }), tellsCure);

        time += 30_000;

        await (await open(org, ['third'], { now })).check();
    });

    it('find out that they differ when Redis is back: who comes second is not ready, and says so once', async () => {
        const org = randomUUID();
        const told: unknown[] = [];
        const log: Log = { ...SILENT_LOG, error: (_message, fields) => void told.push(fields?.reason) };
        await redis.kill();
        const one = await open(org, ['one'], { log });
        const other = await open(org, ['other'], { log });
        await redis.restart();

        const refused = [await reasonOf(one), await reasonOf(other)].filter((reason) => reason !== null);
        await reasonOf(one);
        await reasonOf(other);

        assert.deepEqual(refused, [DIFFER]);
        assert.equal(told.filter((reason) => reason === DIFFER).length, 1);
    });

    it('do nothing in a Redis that is back where one with other keys has come first, until that has left', async () => {
        const org = randomUUID();
        const here = await open(org, ['one']);
        await redis.kill();
        const first = await open(org, ['other']);
        await redis.restart();
        assert.equal(await reasonOf(first), null);

        assert.equal(await reasonOf(here, spendingToken), DIFFER);
        await assert.rejects(here.checkKeys(), isDiffering);
        assert.equal(await first.spentTokens.spend('token', 60_000), true);
        await first.close();

        assert.equal(await reasonOf(here, spendingToken), null);
        await here.checkKeys();
    });

    it('take keys for shared while Redis is away', async () => {
        const here = await open(randomUUID(), ['one']);
        await redis.kill();

        await here.checkKeys();

        await redis.restart();
    });

    it('keep ids of keys alone there, by org', async () => {
        await open(randomUUID(), ['id-of-a-key']);
        await open(randomUUID(), ['id-of-another']);

        assert.match(await dumpRedis(redis.url), /:digest-keys \{"[\w-]+":"\d+:id-of-a-key"\}/);
    });
});

interface Surroundings {
    readonly log: Log;
    /** Epoch ms. */
    readonly now: () => number;
}

function tellsCure(error: unknown): boolean {
    return (
        error instanceof EnvironmentError &&
        /^DIGEST_KEY: .* put the new one behind the old one in all of them, and only then before it/.test(error.message)
    );
}

const spendingToken = async (state: State): Promise<unknown> => state.spentTokens.spend('token', 60_000);

function isDiffering(error: unknown): boolean {
    return isProblem(error, 'STATE_UNAVAILABLE') && error.extras.reason === DIFFER;
}

/** Why the state is of no use to a step, once its Redis is back. */
async function reasonOf(
    state: State,
    step = async (asked: State): Promise<unknown> => asked.check()
): Promise<unknown> {
    for (;;) {
        try {
            await step(state);
            return null;
        } catch (error) {
            if (!isProblem(error, 'STATE_UNAVAILABLE')) throw error;
            if (isDiffering(error)) return DIFFER;
            await setImmediate();
        }
    }
}
