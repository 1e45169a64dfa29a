import { createClient, type RedisClientType } from '@redis/client';
import { ProblemError } from '../../errors.ts';
import { describeError, type Log } from '../../log.ts';
import { NO_ANSWER, troubleOf } from './redisTrouble.ts';

/** A Lua script, which Redis runs in one step, and what it is run with. */
export interface ScriptCall {
    readonly script: string;
    /** Names below the org's own prefix. */
    readonly keys: readonly string[];
    readonly values: readonly (string | number)[];
}

/** A Redis that several proxies of one org share. */
export interface RedisStore {
    /**
     * Runs a script and resolves with its answer.
     *
     * @throws {ProblemError} STATE_UNAVAILABLE while Redis cannot be reached or does not answer; the script may have run
     */
    run(call: ScriptCall): Promise<unknown>;
    /** Counts the connections so far: behind another one, Redis may have forgotten what it was told. */
    connection(): number;
    close(): Promise<void>;
}

/** Settings of {@link openRedisStore}. */
export interface RedisStoreSettings {
    /** `redis://` or `rediss://`. */
    readonly url: string;
    /** Names the org, so that sandboxes and production can share a Redis. */
    readonly org: string;
    readonly log: Log;
}

const CONNECT_MS = 3_000;
const ANSWER_MS = 2_000;
/** A connection that was cut without a word is found out by these. */
const PING_MS = 1_000;
const SILENCE_MS = 4_000;
const LONGEST_RECONNECT_MS = 2_000;
const RETRY_AFTER_SECONDS = 5;

/**
 * Connects to a Redis. It may be away at first and at any later time: then everything asked of it fails at once, and it is
 * reconnected to for as long as the store is open.
 */
export async function openRedisStore({ url, org, log }: RedisStoreSettings): Promise<RedisStore> {
    const client: RedisClientType = createClient({
        url,
        name: 'redact-inline',
        disableOfflineQueue: true,
        pingInterval: PING_MS,
        socket: {
            connectTimeout: CONNECT_MS,
            socketTimeout: SILENCE_MS,
            reconnectStrategy: (retries) => Math.min(LONGEST_RECONNECT_MS, 50 * 2 ** Math.min(retries, 10))
        }
    });
    /** Why Redis is of no use, until it is again. */
    let trouble: string | null = null;
    const noteTrouble = (error: unknown): string => {
        const reason = troubleOf(error) ?? trouble ?? 'redis_away';
        if (reason !== trouble) log.error('the state in Redis cannot be used', { reason, ...describeError(error) });
        trouble = reason;
        return reason;
    };
    const noteAnswer = (): void => {
        if (trouble !== null) log.info('the state in Redis can be used again', {});
        trouble = null;
    };
    let connections = 0;
    let isClosed = false;
    client.on('connect', () => {
        connections += 1;
        // The client keeps a connection that comes to stand after it was closed.
        if (isClosed) client.destroy();
    });
    client.on('error', noteTrouble);
    const connected = client.connect();
    await Promise.race([connected, new Promise((resolve) => client.once('error', resolve))]);
    connected.catch(() => undefined);

    return {
        run: async ({ script, keys, values }) => {
            try {
                const answer = await withinTime(
                    client.eval(script, {
                        keys: keys.map((key) => `redact-inline:{${org}}:${key}`),
                        arguments: values.map(String)
                    })
                );
                noteAnswer();
                return answer;
            } catch (error) {
                throw new ProblemError('STATE_UNAVAILABLE', {
                    reason: noteTrouble(error),
                    retryAfterSeconds: RETRY_AFTER_SECONDS,
                    cause: error
                });
            }
        },
        connection: () => connections,
        close: async () => {
            isClosed = true;
            client.destroy();
            return Promise.resolve();
        }
    };
}

/** The client gives up on what it has not sent yet only; a Redis that stands still would keep its callers for ever. */
async function withinTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
        reject(new Error(NO_ANSWER));
    }, ANSWER_MS);
    try {
        return await Promise.race([answer, late]);
    } finally {
        clearTimeout(timer);
    }
}
