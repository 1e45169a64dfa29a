import { isProblem } from '../../errors.ts';
import { openRedisStore, type RedisStoreSettings } from './redisStore.ts';

/** INFO is open to more users than CONFIG is, and to scripts. */
const POLICY = `return redis.call('INFO', 'memory')`;

/** What a Redis drops when its memory is full, such as `noeviction` or `allkeys-lru`; `null` where it does not tell. */
export async function readEvictionPolicy(settings: RedisStoreSettings): Promise<string | null> {
    const store = await openRedisStore(settings);
    try {
        const told = await store.run({ script: POLICY, keys: [], values: [] });
        return /^maxmemory_policy:([\w-]+)/m.exec(String(told))?.[1] ?? null;
    } catch (error) {
        if (isProblem(error, 'STATE_UNAVAILABLE')) return null;
        throw error;
    } finally {
        await store.close();
    }
}
