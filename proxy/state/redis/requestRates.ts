import { isProblem } from '../../errors.ts';
import { createLocalRequestRates } from '../localRequestRates.ts';
import { RATE_SECONDS, type RequestRates } from '../requestRates.ts';
import type { RedisStore } from './redisStore.ts';

const COUNT = `
local count = redis.call('INCR', KEYS[1])
local left = redis.call('PTTL', KEYS[1])
if left < 0 then
    left = tonumber(ARGV[1])
    redis.call('PEXPIRE', KEYS[1], left)
end
return { count, left }
`;

/**
 * Rates of the requests to all proxies of the org, in Redis. Each proxy counts its own too: what is over the bound by that is
 * refused without asking Redis, so that a flood ends here, and while Redis is away each proxy holds the bound for itself.
 */
export function requestRatesIn(store: RedisStore): RequestRates {
    const own = createLocalRequestRates();
    return {
        take: async (key, perMinute) => {
            const ownWait = await own.take(key, perMinute);
            if (ownWait !== null) return ownWait;
            try {
                const answer = await store.run({ script: COUNT, keys: [`rate:${key}`], values: [RATE_SECONDS * 1000] });
                const [count = 0, left = 0] = (answer as readonly unknown[]).map(Number);
                return count <= perMinute ? null : left;
            } catch (error) {
                if (isProblem(error, 'STATE_UNAVAILABLE')) return null;
                throw error;
            }
        }
    };
}
