import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '@redis/client';
import { redisMissing, startRedis } from '../../../proxy/state/testing/startRedis.ts';
import { checkState } from './state.ts';

describe('redact-inline doctor on a Redis', { skip: redisMissing }, () => {
    it('says where it forgets when its memory is full, and what to set', async (t) => {
        await using redis = await startRedis();
        const place = { state: { kind: 'redis', url: redis.url }, orgUrl: 'https://acme.my.salesforce.com' } as const;
        const client = createClient({ url: redis.url }).on('error', () => undefined);
        await client.connect();
        t.after(() => {
            client.destroy();
        });

        const kept = await checkState(place);
        await client.configSet('maxmemory-policy', 'allkeys-lru');
        const [, dropped] = await checkState(place);
        await client.sendCommand(['ACL', 'SETUSER', 'default', '-info']);
        const [, untold] = await checkState(place);

        assert.deepEqual(
            kept.map(({ about, verdict }) => [about, verdict]),
            [
                ['state', 'fine'],
                ['memory of Redis', 'fine']
            ]
        );
        assert.deepEqual([dropped?.verdict, untold?.verdict], ['warning', 'unknown']);
        assert.match(dropped?.found ?? '', /allkeys-lru/);
        assert.match(dropped?.cure ?? '', /maxmemory-policy noeviction/);
    });
});
