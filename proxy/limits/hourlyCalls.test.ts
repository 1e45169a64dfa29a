import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { stateKinds } from '../state/testing/states.ts';
import { createHourlyCalls } from './hourlyCalls.ts';
import { Priority } from './priority.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** So long after it was taken a call can arrive. */
const LATEST_MS = 2 * MINUTE_MS;
const COUNTED_MS = HOUR_MS + LATEST_MS;
const ALL = { commitReserve: 0, bulkMost: 100 };

for (const kind of stateKinds()) {
    describe(`createHourlyCalls over ${kind.name}`, { skip: kind.skip }, () => {
        after(() => kind.stop());

        it('takes all calls or none', async () => {
            const state = await kind.open(() => 0);
            const ledger = createHourlyCalls(state.callWindow, { limit: 5, shares: ALL });

            assert.notEqual(await ledger.take('ann', 3, Priority.Reading), null);
            assert.equal(await ledger.take('ann', 3, Priority.Reading), null);
            assert.notEqual(await ledger.take('ann', 2, Priority.Reading), null);
            assert.notEqual(await ledger.take('bob', 5, Priority.Reading), null);
            assert.deepEqual(await ledger.use('ann'), { used: 5, limit: 5, reserved: 0, freesIn: COUNTED_MS });
            await state.close();
        });

        it('tells how long until so many calls are allowed again', async () => {
            let time = 0;
            const state = await kind.open(() => time);
            const ledger = createHourlyCalls(state.callWindow, { limit: 5, shares: ALL });
            await ledger.take('ann', 3, Priority.Reading);
            time = 10 * MINUTE_MS;
            await ledger.take('ann', 2, Priority.Reading);

            assert.equal(await ledger.allowedIn('ann', 2, Priority.Reading), COUNTED_MS - 10 * MINUTE_MS);
            assert.equal(await ledger.allowedIn('ann', 5, Priority.Reading), COUNTED_MS);
            assert.equal(await ledger.allowedIn('ann', 6, Priority.Reading), COUNTED_MS);
            time = COUNTED_MS;
            assert.equal(await ledger.allowedIn('ann', 2, Priority.Reading), 0);
            assert.notEqual(await ledger.take('ann', 3, Priority.Reading), null);
            await state.close();
        });

        it('counts calls until they are an hour old at Salesforce, and no longer where the clock was ahead when they were made', async () => {
            let time = 365 * 24 * 60 * MINUTE_MS;
            const state = await kind.open(() => time);
            const ledger = createHourlyCalls(state.callWindow, { limit: 5, shares: ALL });
            await ledger.take('ann', 5, Priority.Reading);

            time = 0;
            assert.equal(await ledger.allowedIn('ann', 1, Priority.Reading), COUNTED_MS);
            time = COUNTED_MS;
            assert.equal((await ledger.use('ann')).used, 0);
            await state.close();
        });

        it('takes nothing for no call, also where nothing is left', async () => {
            const state = await kind.open(() => 0);
            const ledger = createHourlyCalls(state.callWindow, { limit: 5, shares: ALL });
            await ledger.take('ann', 5, Priority.Reading);

            assert.notEqual(await ledger.take('ann', 0, Priority.Reading), null);
            await state.close();
        });

        it('counts no call that was given back', async () => {
            const state = await kind.open(() => 0);
            const ledger = createHourlyCalls(state.callWindow, { limit: 5, shares: ALL });
            await ledger.take('ann', 2, Priority.Reading);
            const taken = await ledger.take('ann', 3, Priority.Reading);

            await taken?.giveBack();
            await taken?.giveBack();

            assert.equal((await ledger.use('ann')).used, 2);
            assert.notEqual(await ledger.take('ann', 3, Priority.Reading), null);
            await state.close();
        });

        it('tells the same as who notes every call, whatever is taken, given back and over', async () => {
            const step = fc.record({
                user: fc.constantFrom('ann', 'bob'),
                calls: fc.integer({ min: 1, max: 4 }),
                passed: fc.integer({ min: 0, max: 40 }),
                isGivenBack: fc.boolean()
            });
            await fc.assert(
                fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
                    let time = 0;
                    const state = await kind.open(() => time);
                    const ledger = createHourlyCalls(state.callWindow, { limit: 8, shares: ALL });
                    let noted: readonly NotedCalls[] = [];
                    for (const { user, calls, passed, isGivenBack } of steps) {
                        time += passed * MINUTE_MS;
                        noted = noted.filter(({ at }) => at > time - COUNTED_MS);
                        const own = noted.filter((each) => each.user === user);
                        assert.equal(await ledger.allowedIn(user, calls, Priority.Reading), waitOf(own, calls, time));
                        const taken = await ledger.take(user, calls, Priority.Reading);
                        assert.equal(taken !== null, sumOf(own) + calls <= 8);
                        if (isGivenBack) await taken?.giveBack();
                        else if (taken) noted = [...noted, { user, calls, at: time }];
                        const used = sumOf(noted.filter((each) => each.user === user));
                        assert.equal((await ledger.use(user)).used, used);
                    }
                    await state.close();
                }),
                { numRuns: 40 }
            );
        });

        it('never lets more arrive in an hour of Salesforce than are allowed, however late each does', async () => {
            const step = fc.record({
                passed: fc.integer({ min: 0, max: 40 * MINUTE_MS }),
                calls: fc.integer({ min: 1, max: 4 }),
                late: fc.integer({ min: 0, max: LATEST_MS - 1 })
            });
            await fc.assert(
                fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
                    let time = 0;
                    const state = await kind.open(() => time);
                    const ledger = createHourlyCalls(state.callWindow, { limit: 8, shares: ALL });
                    const arrivals: number[] = [];
                    for (const { passed, calls, late } of steps) {
                        time += passed;
                        if (await ledger.take('ann', calls, Priority.Reading)) {
                            arrivals.push(...new Array<number>(calls).fill(time + late));
                        }
                    }
                    await state.close();
                    for (const end of arrivals) {
                        assert.ok(arrivals.filter((at) => at <= end && at > end - HOUR_MS).length <= 8);
                    }
                }),
                {
                    numRuns: 40,
                    examples: [
                        [
                            [
                                { passed: 0, calls: 4, late: 0 },
                                { passed: 0, calls: 4, late: MINUTE_MS },
                                { passed: HOUR_MS, calls: 4, late: 0 }
                            ]
                        ]
                    ]
                }
            );
        });

        it('keeps the last calls of an hour for commits', async () => {
            const state = await kind.open(() => 0);
            const ledger = createHourlyCalls(state.callWindow, {
                limit: 10,
                shares: { commitReserve: 20, bulkMost: 50 }
            });

            assert.equal(await ledger.take('ann', 6, Priority.Bulk), null);
            assert.notEqual(await ledger.take('ann', 8, Priority.Reading), null);
            assert.equal(await ledger.take('ann', 1, Priority.Reading), null);
            assert.deepEqual(await ledger.use('ann'), { used: 8, limit: 10, reserved: 2, freesIn: COUNTED_MS });
            assert.notEqual(await ledger.take('ann', 2, Priority.Commit), null);
            await state.close();
        });
    });
}

interface NotedCalls {
    readonly user: string;
    readonly calls: number;
    readonly at: number;
}

const sumOf = (noted: readonly NotedCalls[]): number => noted.reduce((sum, { calls }) => sum + calls, 0);

/** Until the oldest of a user's calls are over that are in the way of so many more, of 8 in an hour. */
function waitOf(noted: readonly NotedCalls[], calls: number, time: number): number {
    if (sumOf(noted) + calls <= 8) return 0;
    const last = noted.findIndex((_each, index) => sumOf(noted.slice(index + 1)) + calls <= 8);
    return (noted[last]?.at ?? time) + COUNTED_MS - time;
}
