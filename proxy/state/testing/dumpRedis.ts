import { createClient, type RedisClientType } from '@redis/client';

/** Every key of a Redis with all that it holds, as text. */
export async function dumpRedis(url: string): Promise<string> {
    const client: RedisClientType = createClient({ url });
    await client.connect();
    const lines: string[] = [];
    for await (const keys of client.scanIterator()) {
        for (const key of keys) lines.push(`${key} ${JSON.stringify(await contentOf(client, key))}`);
    }
    client.destroy();
    return lines.join('\n');
}

async function contentOf(client: RedisClientType, key: string): Promise<unknown> {
    const type = await client.type(key);
    switch (type) {
        case 'string':
            return client.get(key);
        case 'hash':
            return client.hGetAll(key);
        case 'zset':
            return client.zRangeWithScores(key, 0, -1);
        case 'set':
            return client.sMembers(key);
        case 'list':
            return client.lRange(key, 0, -1);
        default:
            throw new TypeError(`a key of type ${type} cannot be read here`);
    }
}
