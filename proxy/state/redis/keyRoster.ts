import { EnvironmentError } from '../../environmentError.ts';
import { isProblem, ProblemError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { RedisStore } from './redisStore.ts';
import { WITH_NOW, type ScriptTime } from './serverTime.ts';

/**
 * Those who share a Redis, and the ids of the keys that each signs and checks with. Any two have the key that the other signs
 * with: who comes second to somebody else's stays out.
 */
export interface KeyRoster {
    /** The store, for this process while it is in: a script rejects with STATE_UNAVAILABLE as {@link enter} does, and has not run. */
    readonly store: RedisStore;
    /** Asks Redis to let this process in, or to keep it in; rejects with STATE_UNAVAILABLE where somebody's keys keep it out. */
    enter(): Promise<void>;
    /** Rejects as {@link enter} does where somebody's keys keep it out; resolves where Redis cannot tell that now. */
    check(): Promise<void>;
    leave(): Promise<void>;
}

/** What {@link enterKeyRoster} works with. */
export interface KeyRosterSettings {
    /** Names this process. */
    readonly id: string;
    /** Ids of its keys, which tell nothing of them; it signs with the first. */
    readonly keyIds: readonly string[];
    readonly log: Log;
    readonly now: ScriptTime;
}

/** Who died is taken for running for so long. */
const HERE_FOR_MS = 30_000;
const TOLD_EVERY_MS = 5_000;
const RETRY_AFTER_SECONDS = 5;
const DIFFER = 'redis_digest_keys_differ';

/** A hash of `until:id,id` by process: 1 where this one is in it now, 0 where another one and it differ in their keys. */
const ENTER = `${WITH_NOW}
local function has(ids, id) return string.find(',' .. ids .. ',', ',' .. id .. ',', 1, true) end
local function first(ids) return string.match(ids, '^[^,]+') end
local own = ARGV[4]
local entries = redis.call('HGETALL', KEYS[1])
for place = 1, #entries, 2 do
    local ends, ids = string.match(entries[place + 1], '^(%d+):(.*)$')
    if tonumber(ends) <= now then redis.call('HDEL', KEYS[1], entries[place])
    elseif entries[place] ~= ARGV[2] and not (has(ids, first(own)) and has(own, first(ids))) then
        redis.call('HDEL', KEYS[1], ARGV[2])
        return 0
    end
end
redis.call('HSET', KEYS[1], ARGV[2], string.format('%.0f', now + ARGV[3]) .. ':' .. own)
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
`;

const LEAVE = `return redis.call('HDEL', KEYS[1], ARGV[1])`;

const KEYS = ['digest-keys'];

/**
 * Enters this process, for as long as it runs; while Redis is away, as soon as it is back.
 *
 * @throws {EnvironmentError} where somebody is there who lacks the key that this process signs with, or signs with one that it lacks
 */
export async function enterKeyRoster(
    store: RedisStore,
    { id, keyIds, log, now }: KeyRosterSettings
): Promise<KeyRoster> {
    let differs = false;
    /** Nobody whose keys differ can be in as long as this holds. */
    let sure = { connection: -1, until: 0 };
    const enter = async (): Promise<void> => {
        const asked = { connection: store.connection(), until: performance.now() + HERE_FOR_MS };
        const values = [now(), id, HERE_FOR_MS, keyIds.join(',')];
        const isIn = (await store.run({ script: ENTER, keys: KEYS, values })) === 1;
        if (!isIn && !differs) log.error('the state in Redis cannot be used', { reason: DIFFER });
        if (isIn && differs) log.info('the state in Redis can be used again', {});
        differs = !isIn;
        if (!isIn) {
            throw new ProblemError('STATE_UNAVAILABLE', { reason: DIFFER, retryAfterSeconds: RETRY_AFTER_SECONDS });
        }
        sure = asked;
    };
    let entering: Promise<void> | null = null;
    const beIn = async (): Promise<void> => {
        while (sure.connection !== store.connection() || performance.now() >= sure.until) {
            entering ??= enter().finally(() => {
                entering = null;
            });
            await entering;
        }
    };
    await enter().catch((error: unknown) => {
        if (!isProblem(error, 'STATE_UNAVAILABLE')) throw error;
        if (error.extras.reason === DIFFER) throw new EnvironmentError([{ variable: 'DIGEST_KEY', problem: CURE }]);
    });
    const timer = setInterval(() => void enter().catch(() => undefined), TOLD_EVERY_MS).unref();
    return {
        store: {
            ...store,
            run: async (call) => {
                await beIn();
                return store.run(call);
            }
        },
        enter,
        check: async () => {
            await beIn().catch((error: unknown) => {
                if (!isProblem(error, 'STATE_UNAVAILABLE') || error.extras.reason === DIFFER) throw error;
            });
        },
        leave: async () => {
            clearInterval(timer);
            await store.run({ script: LEAVE, keys: KEYS, values: [id] }).catch(() => undefined);
        }
    };
}

const CURE =
    'another proxy on this Redis lacks the first of its keys, or the other way round, so that one could not check what the other signs. Give all of them the same set; to change the key while they run, put the new one behind the old one in all of them, and only then before it (docs/operations.md, "Keys and certificates"). Where all others have ended, wait half a minute and start again.';
