import { randomUUID } from 'node:crypto';
import { CALL_COUNTS_MS, type CallWindow } from '../../limits/hourlyCalls.ts';
import type { RedisStore } from './redisStore.ts';
import { NOTHING_AHEAD, WITH_NOW, type ScriptTime } from './serverTime.ts';

/**
 * A sorted set of takings, `CALLS ID` by their time, without those that count no more, and beside it `SUM NUMBER LAST`: what is asked
 * before every call does not add them up. A proxy of an earlier version writes to the set alone. So a sum is made anew where the set
 * has another number of takings than the sum, or another last one.
 */
const CURRENT = `${WITH_NOW}${NOTHING_AHEAD}
local counts_for = tonumber(ARGV[2])
local function calls_of(taking) return tonumber(string.match(taking, '^%d+')) end
local function set_is_of() return redis.call('ZCARD', KEYS[1]) .. ' ' .. (redis.call('ZRANGE', KEYS[1], -1, -1)[1] or '') end
local kept_sum, kept_of = string.match(redis.call('GET', KEYS[2]) or '', '^(%d+) (.*)$')
local is_kept = kept_sum and kept_of == set_is_of()
local over = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now - counts_for)
if #over > 0 then redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - counts_for) end
local used = 0
if is_kept then
    used = tonumber(kept_sum)
    for _, taking in ipairs(over) do used = used - calls_of(taking) end
else
    for _, taking in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do used = used + calls_of(taking) end
end
local function keep(sum)
    redis.call('SET', KEYS[2], string.format('%.0f ', sum) .. set_is_of(), 'PX', counts_for)
end
if not is_kept or #over > 0 then keep(used) end
`;

const TAKE = `${CURRENT}
local calls, most, id = tonumber(ARGV[3]), tonumber(ARGV[4]), ARGV[5]
if used + calls > most then return 0 end
redis.call('ZADD', KEYS[1], now, id)
redis.call('PEXPIRE', KEYS[1], counts_for)
keep(used + calls)
return 1
`;

const GIVE_BACK = `${CURRENT}
if redis.call('ZREM', KEYS[1], ARGV[3]) == 1 then keep(used - calls_of(ARGV[3])) end
return 1
`;

const COUNT = `${CURRENT}
return used
`;

const ALLOWED_IN = `${CURRENT}
local calls, most = tonumber(ARGV[3]), tonumber(ARGV[4])
if used + calls <= most then return 0 end
local takings = redis.call('ZRANGE', KEYS[1], 0, -1, 'WITHSCORES')
for index = 1, #takings, 2 do
    used = used - calls_of(takings[index])
    if used + calls <= most then return takings[index + 1] + counts_for - now end
end
return counts_for
`;

/** The calls that a user made lately through any proxy of the org, in Redis. */
export function callWindowIn(store: RedisStore, now: ScriptTime): CallWindow {
    const run = (script: string, userId: string, ...values: readonly (string | number)[]): Promise<unknown> => {
        const keys = [`calls:${userId}`, `calls-sum:${userId}`];
        return store.run({ script, keys, values: [now(), CALL_COUNTS_MS, ...values] });
    };
    return {
        take: async (userId, calls, most) => {
            const id = `${String(calls)} ${randomUUID()}`;
            return (await run(TAKE, userId, calls, most, id)) === 1 ? id : null;
        },
        giveBack: async (userId, id) => {
            await run(GIVE_BACK, userId, id);
        },
        count: async (userId) => Number(await run(COUNT, userId)),
        allowedIn: async (userId, calls, most) => Number(await run(ALLOWED_IN, userId, calls, most))
    };
}
