import { chunksOf } from '../../chunksOf.ts';
import {
    LASTING,
    SWEEP_KEPT_MS,
    type OpenItem,
    type SweepItem,
    type SweepJournal,
    type SweepStanding
} from '../sweepJournal.ts';
import type { RedisStore } from './redisStore.ts';

/**
 * A hash of the sweep, one of its items as JSON, a sorted set of the open ones by their end, a hash of what is prepared, one of
 * the failed with their codes, one of the records of each conversation, one of the counts, and one of what the visits of the failed
 * have counted, as JSON; `done` is among the sweep's fields.
 */
const NAMES = ['', ':items', ':open', ':prepared', ':failed', ':of', ':counts', ':visits'] as const;
const PARTS = `
local sweep, items, open, prepared, failed, records_of, counts, visits = unpack(KEYS)
local function keep() for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ${String(SWEEP_KEPT_MS)}) end end
local function count_from(first)
    if #ARGV < first then return end
    for name, count in pairs(cjson.decode(redis.call('HGET', visits, ARGV[1]) or '{}')) do
        local lasts = string.sub(name, 1, ${String(LASTING.length)}) == '${LASTING}'
        if not lasts and redis.call('HINCRBY', counts, name, -count) == 0 then redis.call('HDEL', counts, name) end
    end
    redis.call('HDEL', visits, ARGV[1])
    for index = first, #ARGV, 2 do redis.call('HINCRBY', counts, ARGV[index], ARGV[index + 1]) end
end
local function keep_visit(first)
    if #ARGV < first then return end
    local counted = {}
    for index = first, #ARGV, 2 do counted[ARGV[index]] = tonumber(ARGV[index + 1]) end
    redis.call('HSET', visits, ARGV[1], cjson.encode(counted))
end
`;

const CREATE = `${PARTS} redis.call('HSET', sweep, 'settings', ARGV[1], 'listed', 0, 'done', 0) keep()`;
const FIND = `${PARTS} return redis.call('HMGET', sweep, 'settings', 'listed')`;
const MARK_LISTED = `${PARTS} redis.call('HSET', sweep, 'listed', 1) keep()`;

const ADD = `${PARTS}
for index = 1, #ARGV, 4 do
    local record, conversation = ARGV[index], ARGV[index + 1]
    if redis.call('HSETNX', items, record, ARGV[index + 3]) == 1 then
        redis.call('ZADD', open, ARGV[index + 2], record)
        local others = redis.call('HGET', records_of, conversation)
        redis.call('HSET', records_of, conversation, others and others .. ' ' .. record or record)
    end
end
keep()
`;

const NEXT = `${PARTS}
local answer = {}
local seen = {}
local function tell(record)
    if seen[record] then return end
    seen[record] = true
    table.insert(answer, { redis.call('HGET', items, record), redis.call('HGET', prepared, record) })
end
for _, record in ipairs(redis.call('HKEYS', prepared)) do tell(record) end
for _, record in ipairs(redis.call('ZREVRANGE', open, 0, tonumber(ARGV[1]) - 1)) do tell(record) end
return answer
`;

const OPEN_AMONG = `${PARTS}
local answer = {}
for _, conversation in ipairs(ARGV) do
    for record in string.gmatch(redis.call('HGET', records_of, conversation) or '', '%S+') do
        if redis.call('ZSCORE', open, record) then
            table.insert(answer, { redis.call('HGET', items, record), redis.call('HGET', prepared, record) })
        end
    end
end
return answer
`;

const BEGIN = `${PARTS}
if redis.call('ZSCORE', open, ARGV[1]) then redis.call('HSET', prepared, ARGV[1], ARGV[2]) end
keep()
`;

const FINISH = `${PARTS}
if redis.call('ZREM', open, ARGV[1]) == 0 then return end
redis.call('HDEL', prepared, ARGV[1])
redis.call('HINCRBY', sweep, 'done', 1)
count_from(2)
keep()
`;

const FAIL = `${PARTS}
if redis.call('ZREM', open, ARGV[1]) == 0 then return end
redis.call('HDEL', prepared, ARGV[1])
redis.call('HSET', failed, ARGV[1], ARGV[2])
count_from(3)
keep_visit(3)
keep()
`;

const TRY_AGAIN = `${PARTS}
for _, record in ipairs(ARGV) do
    if redis.call('HDEL', failed, record) == 1 then
        redis.call('ZADD', open, cjson.decode(redis.call('HGET', items, record)).endedAt, record)
    end
end
keep()
`;

const STANDING = `${PARTS}
return { redis.call('ZCARD', open), redis.call('HGET', sweep, 'done') or 0, redis.call('HLEN', failed), redis.call('HGETALL', counts) }
`;

const FAILURES = `${PARTS} return redis.call('HGETALL', failed)`;

/** So many items go into one call of a script. */
const ITEMS_PER_CALL = 500;

/** Sweeps in Redis. */
export function sweepJournalIn(store: RedisStore): SweepJournal {
    const run = (script: string, sweepId: string, ...values: readonly (string | number)[]): Promise<unknown> =>
        store.run({ script, keys: NAMES.map((name) => `sweep:${sweepId}${name}`), values });
    return {
        create: async (sweepId, settings) => {
            await run(CREATE, sweepId, settings);
        },
        find: async (sweepId) => {
            const [settings, listed] = (await run(FIND, sweepId)) as readonly (string | null)[];
            return typeof settings === 'string' ? { settings, isListed: listed === '1' } : null;
        },
        add: async (sweepId, items) => {
            for (const some of chunksOf(items, ITEMS_PER_CALL)) await run(ADD, sweepId, ...some.flatMap(toArguments));
        },
        markListed: async (sweepId) => {
            await run(MARK_LISTED, sweepId);
        },
        next: async (sweepId, most) => toItems(await run(NEXT, sweepId, most)).slice(0, most),
        openAmong: async (sweepId, identifiers) => {
            const answers = [];
            for (const some of chunksOf(identifiers, ITEMS_PER_CALL))
                answers.push(...toItems(await run(OPEN_AMONG, sweepId, ...some)));
            return answers;
        },
        begin: async (sweepId, recordId, prepared) => {
            await run(BEGIN, sweepId, recordId, prepared);
        },
        finish: async (sweepId, recordId, counts) => {
            await run(FINISH, sweepId, recordId, ...Object.entries(counts).flat());
        },
        fail: async (sweepId, recordId, code, counts) => {
            await run(FAIL, sweepId, recordId, code, ...Object.entries(counts).flat());
        },
        tryAgain: async (sweepId, recordIds) => {
            for (const some of chunksOf(recordIds, ITEMS_PER_CALL)) await run(TRY_AGAIN, sweepId, ...some);
        },
        standing: async (sweepId) => toStanding(await run(STANDING, sweepId)),
        failures: async (sweepId) =>
            pairsOf((await run(FAILURES, sweepId)) as readonly string[])
                .map(([recordId, code]) => ({ recordId, code }))
                .toSorted((a, b) => (a.recordId < b.recordId ? -1 : 1))
    };
}

function toArguments(item: SweepItem): readonly (string | number)[] {
    const { recordId, object, conversationIdentifier, endedAt } = item;
    const stored = JSON.stringify({ recordId, object, conversationIdentifier, endedAt });
    return [recordId, conversationIdentifier, endedAt, stored];
}

function toItems(answer: unknown): readonly OpenItem[] {
    return (answer as readonly (readonly [string, string | null])[]).map(([item, prepared]) => ({
        ...(JSON.parse(item) as SweepItem),
        prepared
    }));
}

function toStanding(answer: unknown): SweepStanding {
    const [open, done, failed, counts] = answer as readonly [number, string, number, readonly string[]];
    return {
        open,
        done: Number(done),
        failed,
        counts: Object.fromEntries(
            pairsOf(counts)
                .map(([name, count]) => [name, Number(count)] as const)
                .toSorted(([a], [b]) => (a < b ? -1 : 1))
        )
    };
}

function pairsOf(flat: readonly string[]): readonly (readonly [string, string])[] {
    return Array.from({ length: flat.length / 2 }, (_, index) => [flat[2 * index] ?? '', flat[2 * index + 1] ?? '']);
}
