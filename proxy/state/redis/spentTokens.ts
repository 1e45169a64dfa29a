import type { SpentTokens } from '../spentTokens.ts';
import type { RedisStore } from './redisStore.ts';
import { WITH_NOW, type ScriptTime } from './serverTime.ts';

const SPEND = `${WITH_NOW}
local left = math.max(1, ARGV[2] - now)
if redis.call('SET', KEYS[1], 1, 'NX', 'PX', left) then return 1 end
return 0
`;

/** Spent tokens in Redis. */
export function spentTokensIn(store: RedisStore, now: ScriptTime): SpentTokens {
    return {
        spend: async (tokenId, expiresAt) => {
            const spent = await store.run({ script: SPEND, keys: [`token:${tokenId}`], values: [now(), expiresAt] });
            return spent === 1;
        }
    };
}
