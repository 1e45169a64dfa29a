import { randomUUID } from 'node:crypto';
import type { RedisStore } from './redisStore.ts';

/** Lets the proxies of an org know of each other which of them run. */
export interface Presence {
    /** Of this proxy, another one after each start. */
    readonly id: string;
    isHere(id: string): Promise<boolean>;
    leave(): Promise<void>;
}

/** A proxy that died is taken for running for so long, and one that Redis has not heard of for so long, for dead. */
const HERE_FOR_MS = 30_000;
const TOLD_EVERY_MS = 5_000;

const TELL = `return redis.call('SET', KEYS[1], 1, 'PX', ARGV[1])`;
const IS_HERE = `return redis.call('EXISTS', KEYS[1])`;
const LEAVE = `return redis.call('DEL', KEYS[1])`;

/** Makes this proxy known for as long as it runs. */
export async function enterPresence(store: RedisStore): Promise<Presence> {
    const id = randomUUID();
    const keysOf = (proxy: string): readonly string[] => [`proxy:${proxy}`];
    const tell = async (): Promise<void> => {
        await store.run({ script: TELL, keys: keysOf(id), values: [HERE_FOR_MS] }).catch(() => null);
    };
    await tell();
    const timer = setInterval(() => void tell(), TOLD_EVERY_MS).unref();
    return {
        id,
        isHere: async (proxy) => (await store.run({ script: IS_HERE, keys: keysOf(proxy), values: [] })) === 1,
        leave: async () => {
            clearInterval(timer);
            await store.run({ script: LEAVE, keys: keysOf(id), values: [] }).catch(() => null);
        }
    };
}
