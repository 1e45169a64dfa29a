import { COMMIT_KEPT_MS, CommitState, type CommitsUnderWay } from '../commitsUnderWay.ts';
import type { Presence } from './presence.ts';
import type { RedisStore } from './redisStore.ts';
import { WITH_NOW, type ScriptTime } from './serverTime.ts';

const ENDED = 'ended';

const BEGIN = `return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])`;
const END = `return redis.call('SET', KEYS[1], '${ENDED}', 'PX', ARGV[1])`;
const OWNER = `return redis.call('GET', KEYS[1])`;

/** One field for each update of a commit, `COMMIT ENTRY`, which holds `SENT_AT DIGEST`. */
const SENDS = `${WITH_NOW}
for _, update in ipairs(cjson.decode(ARGV[4])) do
  redis.call('HSET', KEYS[2], ARGV[3] .. ' ' .. update.identifier, now .. ' ' .. update.digest)
end
redis.call('PEXPIRE', KEYS[2], ARGV[2])
return redis.call('SET', KEYS[1], 1, 'PX', ARGV[2])
`;

const ANSWERED = `
for _, update in ipairs(cjson.decode(ARGV[2])) do
  redis.call('HDEL', KEYS[1], ARGV[1] .. ' ' .. update.identifier)
end
return true
`;

const HAS_SENT = `return redis.call('EXISTS', KEYS[1])`;

const UNANSWERED = `${WITH_NOW}
local fields, found = redis.call('HGETALL', KEYS[1]), {}
for i = 1, #fields, 2 do
  local commit, entry = string.match(fields[i], '^(%S+) (.*)$')
  local sent_at, digest = string.match(fields[i + 1], '^(%S+) (.*)$')
  local age = now - tonumber(sent_at)
  if age > tonumber(ARGV[2]) then redis.call('HDEL', KEYS[1], fields[i])
  else found[#found + 1] = { commit, entry, digest, age } end
end
return found
`;

/** Commits under way in Redis, each with the proxy that runs it. */
export function commitsUnderWayIn(store: RedisStore, presence: Presence, time: ScriptTime): CommitsUnderWay {
    const keysOf = (commitId: string): readonly string[] => [`commit:${commitId}`];
    const sentKeyOf = (commitId: string): string => `sent:${commitId}`;
    const updatesKeyOf = (conversationIdentifier: string): string => `unanswered:${conversationIdentifier}`;
    return {
        begin: async (commitId) => {
            await store.run({ script: BEGIN, keys: keysOf(commitId), values: [presence.id, COMMIT_KEPT_MS] });
        },
        sends: async ({ commitId, conversationIdentifier, updates }) => {
            const keys = [sentKeyOf(commitId), updatesKeyOf(conversationIdentifier)];
            const values = [time(), COMMIT_KEPT_MS, commitId, JSON.stringify(updates)];
            await store.run({ script: SENDS, keys, values });
        },
        answered: async ({ commitId, conversationIdentifier, updates }) => {
            const keys = [updatesKeyOf(conversationIdentifier)];
            await store.run({ script: ANSWERED, keys, values: [commitId, JSON.stringify(updates)] });
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
        hasSent: async (commitId) =>
            (await store.run({ script: HAS_SENT, keys: [sentKeyOf(commitId)], values: [] })) === 1,
        unanswered: async (conversationIdentifier) => {
            const keys = [updatesKeyOf(conversationIdentifier)];
            const found = await store.run({ script: UNANSWERED, keys, values: [time(), COMMIT_KEPT_MS] });
            const rows = (found ?? []) as readonly (readonly [string, string, string, number])[];
            return rows.map(([commitId, identifier, digest, age]) => ({ commitId, identifier, digest, age }));
        }
    };
}
