import { randomUUID } from 'node:crypto';
import { CALL_COUNTS_MS, type CallWindow } from '../../limits/hourlyCalls.ts';
import type { RedisStore } from './redisStore.ts';
import { NOTHING_AHEAD, WITH_NOW, type ScriptTime } from './serverTime.ts';

/** A sorted set of takings, `CALLS ID` by their time, without those that count no more. */
const CURRENT = `${WITH_NOW}${NOTHING_AHEAD}
local counts_for = tonumber(ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - counts_for)
local takings = redis.call('ZRANGE', KEYS[1], 0, -1, 'WITHSCORES')
local function calls_of(index) return tonumber(string.match(takings[index], '^%d+')) end
local used = 0
for index = 1, #takings, 2 do used = used + calls_of(index) end
`;

const TAKE = `${CURRENT}
local calls, most, id = tonumber(ARGV[3]), tonumber(ARGV[4]), ARGV[5]
if used + calls > most then return 0 end
redis.call('ZADD', KEYS[1], now, id)
redis.call('PEXPIRE', KEYS[1], counts_for)
return 1
`;

const GIVE_BACK = "return redis.call('ZREM', KEYS[1], ARGV[3])";

const COUNT = `${CURRENT}
return used
`;

const ALLOWED_IN = `${CURRENT}
local calls, most = tonumber(ARGV[3]), tonumber(ARGV[4])
if used + calls <= most then return 0 end
for index = 1, #takings, 2 do
    used = used - calls_of(index)
    if used + calls <= most then return takings[index + 1] + counts_for - now end
end
return counts_for
`;

/** The calls that a user made lately through any proxy of the org, in Redis. */
export function callWindowIn(store: RedisStore, now: ScriptTime): CallWindow {
    const run = (script: string, userId: string, ...values: readonly (string | number)[]): Promise<unknown> =>
        store.run({ script, keys: [`calls:${userId}`], values: [now(), CALL_COUNTS_MS, ...values] });
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
