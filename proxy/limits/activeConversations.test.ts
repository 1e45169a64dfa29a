import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { stateKinds } from '../state/testing/states.ts';
import {
    ACTIVE_FOR_MS,
    createActiveConversations,
    HELD_FOR_MS,
    LATEST_CALL_MS,
    type ActiveConversationsRules
} from './activeConversations.ts';
import { Priority } from './priority.ts';

const MINUTE_MS = 60_000;
const ALL = { commitReserve: 0, bulkMost: 100 };

for (const kind of stateKinds()) {
    describe(`createActiveConversations over ${kind.name}`, { skip: kind.skip }, () => {
        after(() => kind.stop());

        it('refuses a new conversation at the ceiling and lets a known one pass', async () => {
            await using clock = await openLedger({ ceilingAt: () => 2 });
            const { ledger } = clock;

            assert.equal(await ledger.enter('a', Priority.Reading), true);
            clock.time = 5 * MINUTE_MS;
            assert.equal(await ledger.enter('b', Priority.Reading), true);
            assert.equal(await ledger.enter('c', Priority.Reading), false);
            assert.equal(await ledger.enter('b', Priority.Reading), true);
            assert.deepEqual(await ledger.use(), {
                used: 2,
                ceiling: 2,
                reserved: 0,
                freesIn: HELD_FOR_MS - 5 * MINUTE_MS
            });
        });

        it('lets bulk work open nothing that is still held when the ceiling falls, and reading open it', async () => {
            const fallsAt = 40 * MINUTE_MS;
            await using clock = await openLedger({ ceilingAt: (time) => (time < fallsAt ? 3 : 1) });
            const { ledger } = clock;

            assert.equal(await ledger.enter('a', Priority.Bulk), true);
            clock.time = fallsAt - HELD_FOR_MS;
            assert.equal(await ledger.enter('b', Priority.Bulk), false);
            assert.equal(await ledger.enter('a', Priority.Bulk), true);
            assert.equal(await ledger.freesIn(Priority.Bulk), HELD_FOR_MS);
            assert.equal(await ledger.enter('b', Priority.Reading), true);
        });

        it('frees a place when Salesforce counts its last call no more, which each call puts off', async () => {
            await using clock = await openLedger({ ceilingAt: () => 1 });
            const { ledger } = clock;
            await ledger.enter('a', Priority.Reading);
            clock.time = 20 * MINUTE_MS;
            await ledger.enter('a', Priority.Reading);

            clock.time = 20 * MINUTE_MS + LATEST_CALL_MS + ACTIVE_FOR_MS - 1;
            assert.equal(await ledger.enter('b', Priority.Reading), false);
            clock.time += 1;
            assert.equal(await ledger.enter('b', Priority.Reading), true);
        });

        it('holds a place for as long as any other where the clock was ahead when it was taken', async () => {
            await using clock = await openLedger({ ceilingAt: () => 1 });
            clock.time = 365 * 24 * 60 * MINUTE_MS;
            await clock.ledger.enter('a', Priority.Reading);

            clock.time = 0;
            assert.equal(await clock.ledger.freesIn(Priority.Reading), HELD_FOR_MS);
            clock.time = HELD_FOR_MS;
            assert.equal(await clock.ledger.enter('b', Priority.Reading), true);
        });

        it('refuses bulk work first and keeps the last places for commits', async () => {
            await using clock = await openLedger({
                ceilingAt: () => 10,
                shares: { commitReserve: 20, bulkMost: 50 }
            });
            const { ledger } = clock;
            const enterMany = async (priority: Priority): Promise<number> => {
                const names = Array.from({ length: 12 }, (_, index) => `${priority} ${String(index)}`);
                const entered = await Promise.all(names.map((name) => ledger.enter(name, priority)));
                return entered.filter(Boolean).length;
            };

            assert.equal(await enterMany(Priority.Bulk), 5);
            assert.equal(await enterMany(Priority.Reading), 3);
            assert.equal(await enterMany(Priority.Commit), 2);
        });

        it('tells for each priority when a place frees', async () => {
            await using clock = await openLedger({
                ceilingAt: () => 4,
                shares: { commitReserve: 25, bulkMost: 25 }
            });
            const { ledger } = clock;
            for (const [minute, name] of ['a', 'b', 'c'].entries()) {
                clock.time = minute * MINUTE_MS;
                await ledger.enter(name, Priority.Reading);
            }

            const freesIn = await Promise.all(
                [Priority.Commit, Priority.Reading, Priority.Bulk].map((priority) => ledger.freesIn(priority))
            );
            assert.deepEqual(freesIn, [0, HELD_FOR_MS - 2 * MINUTE_MS, HELD_FOR_MS]);
        });

        it('frees a place when the ceiling rises, and none while it has fallen below what is active', async () => {
            const rises = (time: number): number => (time < 10 * MINUTE_MS ? 1 : 2);
            await using clock = await openLedger({ ceilingAt: rises });
            await clock.ledger.enter('a', Priority.Reading);
            assert.equal(await clock.ledger.freesIn(Priority.Reading), 10 * MINUTE_MS);

            const falls = (time: number): number => (time < 10 * MINUTE_MS ? 3 : 1);
            await using later = await openLedger({ ceilingAt: falls });
            for (const [minute, name] of ['a', 'b', 'c'].entries()) {
                later.time = minute * MINUTE_MS;
                await later.ledger.enter(name, Priority.Reading);
            }
            assert.equal(await later.ledger.freesIn(Priority.Reading), HELD_FOR_MS);
            later.time = 10 * MINUTE_MS;
            assert.deepEqual(await later.ledger.use(), {
                used: 3,
                ceiling: 1,
                reserved: 0,
                freesIn: HELD_FOR_MS - 8 * MINUTE_MS
            });
        });

        it('never holds more than the ceiling, whatever comes when', async () => {
            const visits = fc.array(fc.tuple(fc.nat(12), fc.nat(20)), { maxLength: 60 });
            await fc.assert(
                fc.asyncProperty(visits, fc.integer({ min: 1, max: 5 }), async (steps, ceiling) => {
                    await using clock = await openLedger({ ceilingAt: () => ceiling });
                    const lastCall = new Map<number, number>();
                    for (const [conversation, minutes] of steps) {
                        clock.time += minutes * MINUTE_MS;
                        const isIn = await clock.ledger.enter(String(conversation), Priority.Reading);
                        if (isIn) lastCall.set(conversation, clock.time);
                        const active = [...lastCall.values()].filter((called) => called > clock.time - HELD_FOR_MS);
                        assert.ok(active.length <= ceiling);
                        assert.equal((await clock.ledger.use()).used, active.length);
                        const freesIn = await clock.ledger.freesIn(Priority.Reading);
                        assert.equal(freesIn === 0, active.length < ceiling);
                    }
                }),
                { numRuns: 30 }
            );
        });

        it('tells the same waits whatever the clock of its store shows', async () => {
            for (const ahead of [-MINUTE_MS, -1, 1, MINUTE_MS]) {
                await using clock = await openLedger({ ceilingAt: () => 1 }, ahead);
                const { ledger } = clock;
                assert.equal(await ledger.freesIn(Priority.Reading), 0);
                await ledger.enter('a', Priority.Reading);
                clock.time = MINUTE_MS;

                assert.equal(await ledger.freesIn(Priority.Reading), HELD_FOR_MS - MINUTE_MS);
                assert.equal((await ledger.use()).freesIn, HELD_FOR_MS - MINUTE_MS);
            }
        });

        /** `ahead`: how far the clock of the store is ahead of the proxy's, ms. */
        async function openLedger(rules: Partial<ActiveConversationsRules>, ahead = 0): Promise<Clock> {
            const clock = { time: 0 };
            const state = await kind.open(() => clock.time + ahead);
            const ledger = createActiveConversations(state.conversationWindow, {
                ceilingAt: () => 1,
                shares: ALL,
                now: () => clock.time,
                ...rules
            });
            return Object.assign(clock, { ledger, [Symbol.asyncDispose]: () => state.close() });
        }
    });
}

interface Clock extends AsyncDisposable {
    /** Epoch ms. */
    time: number;
    readonly ledger: ReturnType<typeof createActiveConversations>;
}
