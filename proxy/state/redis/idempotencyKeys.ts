import { KEY_KEPT_MS, type EntryOutcome, type IdempotencyKeys, type KeyedCommit } from '../idempotencyKeys.ts';
import type { RedisStore } from './redisStore.ts';

const FIND = `return redis.call('GET', KEYS[1])`;
const BEGIN = `return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])`;
const FORGET = `return redis.call('DEL', KEYS[1])`;

const FINISH = `
local stored = redis.call('GET', KEYS[1])
if not stored then return 0 end
local commit = cjson.decode(stored)
commit.outcomes = cjson.decode(ARGV[1])
redis.call('SET', KEYS[1], cjson.encode(commit), 'KEEPTTL')
return 1
`;

/** Idempotency keys in Redis. */
export function idempotencyKeysIn(store: RedisStore): IdempotencyKeys {
    const run = (script: string, scope: string, ...values: readonly (string | number)[]): Promise<unknown> =>
        store.run({ script, keys: [`key:${scope}`], values });
    return {
        find: async (scope) => {
            const stored = await run(FIND, scope);
            return typeof stored === 'string' ? toKeyedCommit(stored) : null;
        },
        begin: async (scope, { body, commitId }) => {
            await run(BEGIN, scope, JSON.stringify({ body, commitId }), KEY_KEPT_MS);
        },
        finish: async (scope, outcomes) => {
            await run(FINISH, scope, JSON.stringify(outcomes));
        },
        forget: async (scope) => {
            await run(FORGET, scope);
        }
    };
}

interface StoredCommit {
    readonly body: string;
    readonly commitId: string;
    readonly outcomes?: readonly EntryOutcome[];
}

function toKeyedCommit(stored: string): KeyedCommit {
    const { body, commitId, outcomes = null } = JSON.parse(stored) as StoredCommit;
    return { body, commitId, outcomes };
}
