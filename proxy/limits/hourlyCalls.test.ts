import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { stateKinds } from '../state/testing/states.ts';
import { createHourlyCalls } from './hourlyCalls.ts';
import { Priority } from './priority.ts';

const MINUTE_MS = 60_000;
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
            assert.deepEqual(await ledger.use('ann'), { used: 5, limit: 5, reserved: 0, freesIn: 60 * MINUTE_MS });
            await state.close();
        });

        it('tells how long until so many calls are allowed again', async () => {
            let time = 0;
            const state = await kind.open(() => time);
            const ledger = createHourlyCalls(state.callWindow, { limit: 5, shares: ALL });
            await ledger.take('ann', 3, Priority.Reading);
            time = 10 * MINUTE_MS;
            await ledger.take('ann', 2, Priority.Reading);

            assert.equal(await ledger.allowedIn('ann', 2, Priority.Reading), 50 * MINUTE_MS);
            assert.equal(await ledger.allowedIn('ann', 5, Priority.Reading), 60 * MINUTE_MS);
            assert.equal(await ledger.allowedIn('ann', 6, Priority.Reading), 60 * MINUTE_MS);
            time = 60 * MINUTE_MS;
            assert.equal(await ledger.allowedIn('ann', 2, Priority.Reading), 0);
            assert.notEqual(await ledger.take('ann', 3, Priority.Reading), null);
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

        it('keeps the last calls of an hour for commits', async () => {
            const state = await kind.open(() => 0);
            const ledger = createHourlyCalls(state.callWindow, {
                limit: 10,
                shares: { commitReserve: 20, bulkMost: 50 }
            });

            assert.equal(await ledger.take('ann', 6, Priority.Bulk), null);
            assert.notEqual(await ledger.take('ann', 8, Priority.Reading), null);
            assert.equal(await ledger.take('ann', 1, Priority.Reading), null);
            assert.deepEqual(await ledger.use('ann'), { used: 8, limit: 10, reserved: 2, freesIn: 60 * MINUTE_MS });
            assert.notEqual(await ledger.take('ann', 2, Priority.Commit), null);
            await state.close();
        });
    });
}
