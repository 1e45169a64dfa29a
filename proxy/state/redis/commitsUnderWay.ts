import { COMMIT_KEPT_MS, CommitState, type CommitsUnderWay } from '../commitsUnderWay.ts';
import type { Presence } from './presence.ts';
import type { RedisStore } from './redisStore.ts';
import { WITH_NOW, type ScriptTime } from './serverTime.ts';

const ENDED = 'ended';

const BEGIN = `return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])`;
const END = `return redis.call('SET', KEYS[1], '${ENDED}', 'PX', ARGV[1])`;
const OWNER = `return redis.call('GET', KEYS[1])`;

const SENDS = `${WITH_NOW}
redis.call('HSET', KEYS[1], 'entries', ARGV[2], 'sent_at', now)
return redis.call('PEXPIRE', KEYS[1], ARGV[3])
`;

const LATEST_PATCH = `${WITH_NOW}
local patch = redis.call('HMGET', KEYS[1], 'entries', 'sent_at')
if not patch[1] then return false end
return { patch[1], now - tonumber(patch[2]) }
`;

/** Commits under way in Redis, each with the proxy that runs it. */
export function commitsUnderWayIn(store: RedisStore, presence: Presence, time: ScriptTime): CommitsUnderWay {
    const keysOf = (commitId: string): readonly string[] => [`commit:${commitId}`];
    const patchKeysOf = (commitId: string): readonly string[] => [`patch:${commitId}`];
    return {
        begin: async (commitId) => {
            await store.run({ script: BEGIN, keys: keysOf(commitId), values: [presence.id, COMMIT_KEPT_MS] });
        },
        sends: async (commitId, identifiers) => {
            const values = [time(), JSON.stringify(identifiers), COMMIT_KEPT_MS];
            await store.run({ script: SENDS, keys: patchKeysOf(commitId), values });
        },
        end: async (commitId) => {
            await store.run({ script: END, keys: keysOf(commitId), values: [COMMIT_KEPT_MS] });
        },
        stateOf: async (commitId) => {
            const owner = await store.run({ script: OWNER, keys: keysOf(commitId), values: [] });
            if (typeof owner !== 'string') return CommitState.Unknown;
            const isOver = owner === ENDED || owner === presence.id || !(await presence.isHere(owner));
            return isOver ? CommitState.Over : CommitState.UnderWay;
        },
        latestPatch: async (commitId) => {
            const patch = await store.run({ script: LATEST_PATCH, keys: patchKeysOf(commitId), values: [time()] });
            if (patch === null) return null;
            const [entries, age] = patch as readonly [string, number];
            return { identifiers: JSON.parse(entries) as readonly string[], age };
        }
    };
}
