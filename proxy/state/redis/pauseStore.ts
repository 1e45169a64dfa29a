import type { PauseStore } from '../pauseStore.ts';
import type { RedisStore } from './redisStore.ts';
import { WITH_NOW, type ScriptTime } from './serverTime.ts';

const PROLONG = `${WITH_NOW}
local lasts = tonumber(ARGV[2])
local ends = tonumber(redis.call('GET', KEYS[1]) or 0)
if ends < now + lasts then redis.call('SET', KEYS[1], now + lasts, 'PX', lasts) end
return 1
`;

const LEFT = `${WITH_NOW}
local left = 0
for _, key in ipairs(KEYS) do
    local ends = tonumber(redis.call('GET', key) or 0)
    left = math.max(left, ends - now)
end
return left
`;

/** Pauses that any proxy of the org was asked for, in Redis. */
export function pauseStoreIn(store: RedisStore, now: ScriptTime): PauseStore {
    return {
        prolong: async (scope, milliseconds) => {
            await store.run({ script: PROLONG, keys: [`pause:${scope}`], values: [now(), milliseconds] });
        },
        left: async (scopes) => {
            const keys = scopes.map((scope) => `pause:${scope}`);
            return Number(await store.run({ script: LEFT, keys, values: [now()] }));
        }
    };
}
