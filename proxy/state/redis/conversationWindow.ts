import { HELD_FOR_MS, type ConversationWindow } from '../../limits/activeConversations.ts';
import type { RedisStore } from './redisStore.ts';
import { NOTHING_AHEAD, WITH_NOW, type ScriptTime } from './serverTime.ts';

/** A sorted set of conversations by the time that they were entered last, without those whose place is held no more. */
const CURRENT = `${WITH_NOW}${NOTHING_AHEAD}
local held_for = tonumber(ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - held_for)
local used = redis.call('ZCARD', KEYS[1])
`;

const ENTER = `${CURRENT}
local conversation, most = ARGV[3], tonumber(ARGV[4])
if used >= most and not redis.call('ZSCORE', KEYS[1], conversation) then return 0 end
redis.call('ZADD', KEYS[1], now, conversation)
redis.call('PEXPIRE', KEYS[1], held_for)
return 1
`;

const COUNT = `${CURRENT}
return used
`;

const LIST = `${CURRENT}
return redis.call('ZRANGE', KEYS[1], 0, -1)
`;

const FREES_IN = `${CURRENT}
local most = tonumber(ARGV[3])
if used < most then return 0 end
return redis.call('ZRANGE', KEYS[1], used - most, used - most, 'WITHSCORES')[2] + held_for - now
`;

const KEYS = ['conversations'] as const;

/** The conversations that any proxy of the org called lately, in Redis. */
export function conversationWindowIn(store: RedisStore, now: ScriptTime): ConversationWindow {
    const run = (script: string, ...values: readonly (string | number)[]): Promise<unknown> =>
        store.run({ script, keys: KEYS, values: [now(), HELD_FOR_MS, ...values] });
    return {
        enter: async (conversationIdentifier, most) => (await run(ENTER, conversationIdentifier, most)) === 1,
        count: async () => Number(await run(COUNT)),
        list: async () => (await run(LIST)) as readonly string[],
        freesIn: async (most) => Number(await run(FREES_IN, most))
    };
}
