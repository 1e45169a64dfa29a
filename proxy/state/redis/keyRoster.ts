import { EnvironmentError } from '../../environmentError.ts';
import { isProblem, ProblemError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { RedisStore } from './redisStore.ts';
import { WITH_NOW, type ScriptTime } from './serverTime.ts';

/** Those who share a Redis, and the ids of the keys that each signs and checks with. */
export interface KeyRoster {
    /** Rejects with STATE_UNAVAILABLE while somebody is there with whom this process has no key in common. */
    check(): Promise<void>;
    leave(): Promise<void>;
}

/** What {@link enterKeyRoster} works with. */
export interface KeyRosterSettings {
    /** Names this process. */
    readonly id: string;
    /** Ids of its keys, which tell nothing of them. */
    readonly keyIds: readonly string[];
    readonly log: Log;
    readonly now: ScriptTime;
}

/** Who died is taken for running for so long. */
const HERE_FOR_MS = 30_000;
const TOLD_EVERY_MS = 5_000;
const RETRY_AFTER_SECONDS = 5;
const DIFFER = 'redis_digest_keys_differ';

/** A hash of `until:id,id` by process: 1 where this one is in it now, 0 where another one has none of its keys. */
const ENTER = `${WITH_NOW}
local own = {}
for id in string.gmatch(ARGV[4], '[^,]+') do own[id] = true end
local entries = redis.call('HGETALL', KEYS[1])
for place = 1, #entries, 2 do
    local ends, ids = string.match(entries[place + 1], '^(%d+):(.*)$')
    if tonumber(ends) <= now then redis.call('HDEL', KEYS[1], entries[place])
    elseif entries[place] ~= ARGV[2] then
        local shares = false
        for id in string.gmatch(ids, '[^,]+') do shares = shares or own[id] end
        if not shares then
            redis.call('HDEL', KEYS[1], ARGV[2])
            return 0
        end
    end
end
redis.call('HSET', KEYS[1], ARGV[2], string.format('%.0f', now + ARGV[3]) .. ':' .. ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
`;

const LEAVE = `return redis.call('HDEL', KEYS[1], ARGV[1])`;

const KEYS = ['digest-keys'];

/**
 * Enters this process, for as long as it runs; while Redis is away, as soon as it is back.
 *
 * @throws {EnvironmentError} where somebody is there with whom it has no key in common: what one signs, the other cannot check
 */
export async function enterKeyRoster(
    store: RedisStore,
    { id, keyIds, log, now }: KeyRosterSettings
): Promise<KeyRoster> {
    let differs = false;
    const check = async (): Promise<void> => {
        const values = [now(), id, HERE_FOR_MS, keyIds.join(',')];
        const isIn = (await store.run({ script: ENTER, keys: KEYS, values })) === 1;
        if (!isIn && !differs) log.error('the state in Redis cannot be used', { reason: DIFFER });
        if (isIn && differs) log.info('the state in Redis can be used again', {});
        differs = !isIn;
        if (!isIn) {
            throw new ProblemError('STATE_UNAVAILABLE', { reason: DIFFER, retryAfterSeconds: RETRY_AFTER_SECONDS });
        }
    };
    await check().catch((error: unknown) => {
        if (!isProblem(error, 'STATE_UNAVAILABLE')) throw error;
        if (error.extras.reason === DIFFER) throw new EnvironmentError([{ variable: 'DIGEST_KEY', problem: CURE }]);
    });
    const timer = setInterval(() => void check().catch(() => undefined), TOLD_EVERY_MS).unref();
    return {
        check,
        leave: async () => {
            clearInterval(timer);
            await store.run({ script: LEAVE, keys: KEYS, values: [id] }).catch(() => undefined);
        }
    };
}

const CURE =
    'none of its keys is one of those that another proxy on this Redis has, so that neither could check what the other signs. Give all of them the same set; to change the key, put the new one before the old one (docs/operations.md, "Keys and certificates"). Where all others have ended, wait half a minute and start again.';
