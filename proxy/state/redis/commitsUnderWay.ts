import { COMMIT_KEPT_MS, CommitState, type CommitsUnderWay } from '../commitsUnderWay.ts';
import type { Presence } from './presence.ts';
import type { RedisStore } from './redisStore.ts';

const ENDED = 'ended';

const BEGIN = `return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])`;
const END = `return redis.call('SET', KEYS[1], '${ENDED}', 'PX', ARGV[1])`;
const OWNER = `return redis.call('GET', KEYS[1])`;

/** Commits under way in Redis, each with the proxy that runs it. */
export function commitsUnderWayIn(store: RedisStore, presence: Presence): CommitsUnderWay {
    const keysOf = (commitId: string): readonly string[] => [`commit:${commitId}`];
    return {
        begin: async (commitId) => {
            await store.run({ script: BEGIN, keys: keysOf(commitId), values: [presence.id, COMMIT_KEPT_MS] });
        },
        end: async (commitId) => {
            await store.run({ script: END, keys: keysOf(commitId), values: [COMMIT_KEPT_MS] });
        },
        stateOf: async (commitId) => {
            const owner = await store.run({ script: OWNER, keys: keysOf(commitId), values: [] });
            if (typeof owner !== 'string') return CommitState.Unknown;
            const isOver = owner === ENDED || owner === presence.id || !(await presence.isHere(owner));
            return isOver ? CommitState.Over : CommitState.UnderWay;
        }
    };
}
