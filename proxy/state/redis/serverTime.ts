/**
 * Begins a script that needs the time, epoch ms: its first value, or where that is empty the time of the Redis server, so that
 * proxies whose clocks differ agree.
 */
export const WITH_NOW = `
local now = tonumber(ARGV[1])
if not now then
    local time = redis.call('TIME')
    now = time[1] * 1000 + math.floor(time[2] / 1000)
end
`;

/** Goes on in such a script: what its sorted set has ahead of now, because a clock was, is as of now. */
export const NOTHING_AHEAD = `
for _, ahead in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. now, '+inf')) do
    redis.call('ZADD', KEYS[1], now, ahead)
end
`;

/** The time that scripts go by: tests inject one, in use it is that of the Redis server. */
export type ScriptTime = () => number | '';

/** The time of the Redis server. */
export const SERVER_TIME: ScriptTime = () => '';
