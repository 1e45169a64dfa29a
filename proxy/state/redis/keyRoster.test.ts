import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
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
    let redis: RunningRedis | undefined;
    const states: State[] = [];
    after(async () => {
        for (const state of states) await state.close();
        await redis?.kill();
    });
    const open = async (org: string, digestKeyIds: readonly string[], settings: Partial<Surroundings> = {}) => {
        redis ??= await startRedis();
        const { log = SILENT_LOG, now } = settings;
        const state = await openRedisState({ url: redis.url, org, log, digestKeyIds }, now);
        states.push(state);
        return state;
    };

    it('may have sets of keys that overlap, as while one is changed', async () => {
        const org = randomUUID();
        await open(org, ['old']);
        const both = await open(org, ['new', 'old']);

        await assert.rejects(open(org, ['new']), tellsCure);

        await both.check();
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
        const running = (redis ??= await startRedis());
        await running.kill();
        const one = await open(org, ['one'], { log });
        const other = await open(org, ['other'], { log });
        await running.restart();

        const refused = [await reasonOf(one), await reasonOf(other)].filter((reason) => reason !== null);
        await reasonOf(one);
        await reasonOf(other);

        assert.deepEqual(refused, [DIFFER]);
        assert.equal(told.filter((reason) => reason === DIFFER).length, 1);
    });

    it('keep ids of keys alone there, by org', async () => {
        await open(randomUUID(), ['id-of-a-key']);
        await open(randomUUID(), ['id-of-another']);

        assert.match(await dumpRedis(String(redis?.url)), /:digest-keys \{"[\w-]+":"\d+:id-of-a-key"\}/);
    });
});

interface Surroundings {
    readonly log: Log;
    /** Epoch ms. */
    readonly now: () => number;
}

function tellsCure(error: unknown): boolean {
    return (
        error instanceof EnvironmentError && /^DIGEST_KEY: .* put the new one before the old one/.test(error.message)
    );
}

/** Why the state is of no use, once its Redis is back. */
async function reasonOf(state: State): Promise<unknown> {
    for (;;) {
        try {
            await state.check();
            return null;
        } catch (error) {
            if (!isProblem(error, 'STATE_UNAVAILABLE')) throw error;
            if (error.extras.reason === DIFFER) return DIFFER;
            await setImmediate();
        }
    }
}
