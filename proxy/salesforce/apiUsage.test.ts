import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { ToldApiUsage } from '../state/apiUsageStore.ts';
import { createApiUsage } from './apiUsage.ts';

it('what is heard of API calls is kept once a second, and the last of it in the end', async () => {
    let time = 0;
    const kept: ToldApiUsage[] = [];
    const keep = async (usage: ToldApiUsage): Promise<void> => Promise.resolve(void kept.push(usage));
    const memory = createApiUsage({ now: () => time, store: { keep, latest: async () => Promise.resolve(null) } });

    memory.hear({ used: 1, limit: 10 });
    time = 999;
    memory.hear({ used: 2, limit: 10 });
    assert.deepEqual(kept, [{ used: 1, limit: 10, age: 0 }]);
    time = 1_000;
    memory.hear({ used: 3, limit: 10 });
    memory.hear({ used: 4, limit: 10 });
    time = 1_500;
    await memory.settle();
    await memory.settle();

    assert.deepEqual(kept.slice(1), [
        { used: 3, limit: 10, age: 0 },
        { used: 4, limit: 10, age: 500 }
    ]);
});

it('what was told last counts, here or elsewhere, and what is known here while the store is away', async () => {
    let time = 0;
    let shared: ToldApiUsage | null = null;
    const memory = createApiUsage({
        now: () => time,
        store: {
            keep: async () => Promise.reject(new Error('away')),
            latest: async () => (shared ? Promise.resolve(shared) : Promise.reject(new Error('away')))
        }
    });
    assert.equal(await memory.latest(), null);

    memory.hear({ used: 5, limit: 10 });
    time = 2_000;

    assert.deepEqual(await memory.latest(), { used: 5, limit: 10, age: 2_000 });
    shared = { used: 7, limit: 10, age: 1_999 };
    assert.deepEqual(await memory.latest(), shared);
    shared = { used: 4, limit: 10, age: 2_001 };
    assert.deepEqual(await memory.latest(), { used: 5, limit: 10, age: 2_000 });
    await memory.settle();
});
