import type { SpentTokens } from '../spentTokens.ts';
import type { RedisStore } from './redisStore.ts';

const SPEND = `
if redis.call('SET', KEYS[1], 1, 'NX', 'PX', ARGV[1]) then return 1 end
return 0
`;

/** Spent tokens in Redis. */
export function spentTokensIn(store: RedisStore): SpentTokens {
    return {
        spend: async (tokenId, rememberedForMs) => {
            const spent = await store.run({ script: SPEND, keys: [`token:${tokenId}`], values: [rememberedForMs] });
            return spent === 1;
        }
    };
}
