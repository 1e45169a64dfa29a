import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createClient } from '@redis/client';
import { freePort } from '../../../scripts/freePort.ts';
import { createLog } from '../../log.ts';
import { redisMissing, startRedis, type RunningRedis } from '../testing/startRedis.ts';
import { openRedisStore, type RedisStore } from './redisStore.ts';
import { troubleOf } from './redisTrouble.ts';

describe('troubleOf', () => {
    it('tells the word of Redis, also from within a script, and nothing else of the message', () => {
        const said = 'ERR Error running script (call to f_0): @user_script:3: -OOM command not allowed';

        assert.equal(troubleOf(new Error('WRONGPASS invalid username-password pair')), 'redis_wrongpass');
        assert.equal(troubleOf(new Error(said)), 'redis_oom');
        assert.equal(troubleOf(new Error('ERR something with a secret')), 'redis_refused');
    });

    it('tells the code of a connection that fails at every address of a name', () => {
        const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });

        assert.equal(troubleOf(new AggregateError([refused, refused])), 'redis_econnrefused');
        assert.equal(troubleOf(Object.assign(new Error('x'), { code: 'secret' })), null);
    });
});

describe('openRedisStore', { skip: redisMissing }, () => {
    it('tells once why its Redis is of no use, and once that it is again', async () => {
        await using redis = await startRedis();
        await using logged = await openLogged(redis.url);
        const { store, told } = logged;
        await configure(redis, 'maxmemory', '1');

        await refused(store, 'redis_oom');
        await refused(store, 'redis_oom');
        await configure(redis, 'maxmemory', '0');
        await write(store);

        assert.deepEqual(told(), ['redis_oom', 'again']);
    });

    it('tells a password that Redis does not take', async () => {
        await using redis = await startRedis();
        await configure(redis, 'requirepass', 'ours');
        await using second = await openLogged(redis.url.replace('//', '//:theirs@'));

        await refused(second.store, 'redis_wrongpass');

        assert.deepEqual(second.told(), ['redis_wrongpass']);
    });

    it('tells a Redis that is not there', async () => {
        await using redis = await startRedis();
        await redis.kill();
        await using logged = await openLogged(redis.url);

        await refused(logged.store, 'redis_econnrefused');
        await redis.restart();
        while (!(await write(logged.store).then(Boolean, () => false))) await setImmediate();

        assert.deepEqual(logged.told(), ['redis_econnrefused', 'again']);
    });

    it('leaves no connection open that comes to stand when it is closed', { timeout: 3_000 }, async () => {
        const port = await freePort();
        await using logged = await openLogged(`redis://127.0.0.1:${String(port)}`);
        const server = createServer().listen(port, '127.0.0.1');

        const [socket] = (await once(server, 'connection')) as [Socket];
        await logged.store.close();

        await once(socket.resume(), 'close');
        server.close();
    });
});

interface LoggedStore extends AsyncDisposable {
    readonly store: RedisStore;
    /** The reasons that were logged, and `again` where the store was of use again. */
    readonly told: () => readonly string[];
}

async function openLogged(url: string): Promise<LoggedStore> {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => void lines.push(line) });
    const store = await openRedisStore({ url, org: 'acme.my.salesforce.com', log });
    return {
        store,
        told: () => lines.map((line) => (JSON.parse(line) as { readonly reason?: string }).reason ?? 'again'),
        [Symbol.asyncDispose]: () => store.close()
    };
}

const write = async (store: RedisStore): Promise<unknown> =>
    store.run({ script: `return redis.call('SET', KEYS[1], 1)`, keys: ['k'], values: [] });

async function configure({ url }: RunningRedis, name: string, value: string): Promise<void> {
    const client = await createClient({ url }).connect();
    await client.configSet(name, value);
    client.destroy();
}

const refused = async (store: RedisStore, reason: string): Promise<void> =>
    assert.rejects(write(store), (error) => {
        assert.equal((error as { readonly extras?: { readonly reason?: string } }).extras?.reason, reason);
        return true;
    });
