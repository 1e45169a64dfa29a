import { createClient, type RedisClientType } from '@redis/client';

/** Deletes the keys of a Redis whose name has this part, as if their time were over; tells how many there were. */
export async function forgetKeys(url: string, part: string): Promise<number> {
    const client: RedisClientType = createClient({ url });
    await client.connect();
    let count = 0;
    for await (const keys of client.scanIterator({ MATCH: `*${part}*` })) {
        for (const key of keys) count += await client.del(key);
    }
    client.destroy();
    return count;
}
