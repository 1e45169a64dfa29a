import { USAGE_TELLS_MS, type ApiUsageStore } from '../apiUsageStore.ts';
import type { RedisStore } from './redisStore.ts';
import { WITH_NOW, type ScriptTime } from './serverTime.ts';

/** A hash of `used`, `most` and `toldAt`. What a clock that was ahead has told is as of now. */
const KEEP = `${WITH_NOW}
local used, most, age, tells_for = ARGV[2], ARGV[3], tonumber(ARGV[4]), tonumber(ARGV[5])
local kept = math.min(now, tonumber(redis.call('HGET', KEYS[1], 'toldAt') or 0))
if age >= tells_for or now - age < kept then return 0 end
redis.call('HSET', KEYS[1], 'used', used, 'most', most, 'toldAt', string.format('%.0f', now - age))
redis.call('PEXPIRE', KEYS[1], tells_for - age)
return 1
`;

const LATEST = `${WITH_NOW}
local kept = redis.call('HMGET', KEYS[1], 'used', 'most', 'toldAt')
if not kept[1] then return {} end
return {kept[1], kept[2], string.format('%.0f', math.max(0, now - kept[3]))}
`;

const KEYS = ['api-usage'];

/** What Salesforce told any proxy of the org last of its API calls, in Redis. */
export function apiUsageStoreIn(store: RedisStore, now: ScriptTime): ApiUsageStore {
    return {
        keep: async ({ used, limit, age }) => {
            await store.run({ script: KEEP, keys: KEYS, values: [now(), used, limit, age, USAGE_TELLS_MS] });
        },
        latest: async () => {
            const answer = (await store.run({ script: LATEST, keys: KEYS, values: [now()] })) as readonly unknown[];
            const [used, limit, age] = answer.map(Number);
            if (used === undefined || limit === undefined || age === undefined || age >= USAGE_TELLS_MS) return null;
            return { used, limit, age };
        }
    };
}
