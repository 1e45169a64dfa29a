import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openDatabase } from '../state/database.ts';
import { ACTIVE_FOR_MS, createActiveConversations } from './activeConversations.ts';
import { createHourlyCalls } from './hourlyCalls.ts';

const MINUTE_MS = 60_000;

describe('createActiveConversations', () => {
    it('refuses a new conversation at the ceiling and lets a known one pass', async () => {
        let time = 0;
        const ledger = createActiveConversations(openDatabase(':memory:'), { ceiling: 2, now: () => time });

        assert.equal(await ledger.enter('a'), true);
        time = 5 * MINUTE_MS;
        assert.equal(await ledger.enter('b'), true);
        assert.equal(await ledger.enter('c'), false);
        assert.equal(await ledger.enter('b'), true);
        assert.deepEqual(await ledger.use(), { used: 2, ceiling: 2, freesAt: ACTIVE_FOR_MS });
    });

    it('frees a place 30 minutes after the last call, which each call puts off', async () => {
        let time = 0;
        const ledger = createActiveConversations(openDatabase(':memory:'), { ceiling: 1, now: () => time });
        await ledger.enter('a');
        time = 20 * MINUTE_MS;
        await ledger.enter('a');

        time = 20 * MINUTE_MS + ACTIVE_FOR_MS - 1;
        assert.equal(await ledger.enter('b'), false);
        time += 1;
        assert.equal(await ledger.enter('b'), true);
    });

    it('never holds more than the ceiling, whatever comes when', async () => {
        const visits = fc.array(fc.tuple(fc.nat(12), fc.nat(20)), { maxLength: 80 });
        await fc.assert(
            fc.asyncProperty(visits, fc.integer({ min: 1, max: 5 }), async (steps, ceiling) => {
                let time = 0;
                const database = openDatabase(':memory:');
                const ledger = createActiveConversations(database, { ceiling, now: () => time });
                const lastCall = new Map<number, number>();
                for (const [conversation, minutes] of steps) {
                    time += minutes * MINUTE_MS;
                    if (await ledger.enter(String(conversation))) lastCall.set(conversation, time);
                    const active = [...lastCall.values()].filter((called) => called > time - ACTIVE_FOR_MS);
                    assert.ok(active.length <= ceiling);
                    assert.equal((await ledger.use()).used, active.length);
                }
                database.close();
            })
        );
    });

    it('forgets nothing over a restart', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));
        const open = (): ReturnType<typeof openDatabase> => openDatabase(join(folder, 'state', 'ledger.db'));
        const before = open();
        await createActiveConversations(before, { ceiling: 1, now: () => 0 }).enter('a');
        before.close();

        const after = open();
        assert.equal(await createActiveConversations(after, { ceiling: 1, now: () => 1 }).enter('b'), false);
        after.close();
        await rm(folder, { recursive: true });
    });
});

describe('createHourlyCalls', () => {
    it('takes all calls or none', async () => {
        const ledger = createHourlyCalls(openDatabase(':memory:'), { limit: 5, now: () => 0 });

        assert.equal(await ledger.take('ann', 3), true);
        assert.equal(await ledger.take('ann', 3), false);
        assert.equal(await ledger.take('ann', 2), true);
        assert.equal(await ledger.take('bob', 5), true);
        assert.deepEqual(await ledger.use('ann'), { used: 5, limit: 5, freesAt: 60 * MINUTE_MS });
    });

    it('tells when so many calls will be allowed again', async () => {
        let time = 0;
        const ledger = createHourlyCalls(openDatabase(':memory:'), { limit: 5, now: () => time });
        await ledger.take('ann', 3);
        time = 10 * MINUTE_MS;
        await ledger.take('ann', 2);

        assert.equal(await ledger.allowedAt('ann', 2), 60 * MINUTE_MS);
        assert.equal(await ledger.allowedAt('ann', 5), 70 * MINUTE_MS);
        time = 60 * MINUTE_MS;
        assert.equal(await ledger.take('ann', 3), true);
    });
});
