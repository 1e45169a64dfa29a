import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { State } from './state.ts';
import { stateKinds } from './testing/states.ts';

const NEVER = new AbortController().signal;

for (const kind of stateKinds()) {
    describe(`a state in ${kind.name}`, { skip: kind.skip }, () => {
        after(() => kind.stop());

        const open = async (now = (): number => 1000): Promise<State & AsyncDisposable> => {
            const state = await kind.open(now);
            return { ...state, [Symbol.asyncDispose]: () => state.close() };
        };

        it('says that it can be reached', async () => {
            await using state = await open();

            await state.check();
        });

        it('spends a token once', async () => {
            await using state = await open();

            assert.equal(await state.spentTokens.spend('t', 60_000), true);
            assert.equal(await state.spentTokens.spend('t', 60_000), false);
            assert.equal(await state.spentTokens.spend('u', 60_000), true);
        });

        it('keeps the later end of a pause, and tells the longest that is left of several', async () => {
            let time = 1000;
            await using state = await open(() => time);
            const { pauses } = state;

            assert.equal(await pauses.left(['org', 'user:a']), 0);
            await pauses.prolong('user:a', 9000);
            await pauses.prolong('user:a', 5000);
            await pauses.prolong('org', 4000);
            time = 2000;
            assert.equal(await pauses.left(['org', 'user:a']), 8000);
            assert.equal(await pauses.left(['org', 'user:b']), 3000);
            time = 10_000;
            assert.equal(await pauses.left(['org', 'user:a']), 0);
        });

        it('keeps what was told last of API calls, for a day, and how long ago that was', async () => {
            const start = 1_700_000_000_000;
            let time = start;
            await using state = await open(() => time);
            const { apiUsage } = state;

            assert.equal(await apiUsage.latest(), null);
            await apiUsage.keep({ used: 5, limit: 100, age: 2_000 });
            await apiUsage.keep({ used: 4, limit: 100, age: 2_001 });
            time += 1_000;
            assert.deepEqual(await apiUsage.latest(), { used: 5, limit: 100, age: 3_000 });
            await apiUsage.keep({ used: 3, limit: 90, age: 0 });
            assert.deepEqual(await apiUsage.latest(), { used: 3, limit: 90, age: 0 });
            // A clock that was ahead keeps nothing from being learned.
            time = start;
            await apiUsage.keep({ used: 6, limit: 90, age: 0 });
            assert.deepEqual(await apiUsage.latest(), { used: 6, limit: 90, age: 0 });
            time += 24 * 3_600_000;
            assert.equal(await apiUsage.latest(), null);
        });

        it('lets so many requests of a kind through in a minute, and tells the others how long to wait', async () => {
            await using state = await open();
            const { requestRates } = state;

            assert.equal(await requestRates.take('user:a', 2), null);
            assert.equal(await requestRates.take('user:a', 2), null);
            const wait = await requestRates.take('user:a', 2);
            assert.ok(wait !== null && wait > 50_000 && wait <= 60_000);
            assert.equal(await requestRates.take('user:b', 2), null);
        });

        it('remembers a commit under its key from its beginning to its outcomes', async () => {
            await using state = await open();
            const keys = state.idempotencyKeys;
            const outcomes = [{ identifier: 'e', outcome: 'redacted', afterDigest: 'd' }] as const;

            assert.equal(await keys.find('k'), null);
            await keys.begin('k', { body: 'b', commitId: 'c' });
            assert.deepEqual(await keys.find('k'), { body: 'b', commitId: 'c', outcomes: null });
            await keys.finish('k', outcomes);
            assert.deepEqual(await keys.find('k'), { body: 'b', commitId: 'c', outcomes });
        });

        it('gives a key free', async () => {
            await using state = await open();
            await state.idempotencyKeys.begin('k', { body: 'b', commitId: 'c' });

            await state.idempotencyKeys.forget('k');

            assert.equal(await state.idempotencyKeys.find('k'), null);
        });

        it('takes a commit of its own for over, and knows nothing of others', async () => {
            await using state = await open();
            await state.commitsUnderWay.begin('c');

            assert.equal(await state.commitsUnderWay.stateOf('c'), 'over');
            assert.equal(await state.commitsUnderWay.stateOf('d'), 'unknown');
        });

        it('lets one holder of a lock at a time run, in the order of asking', async () => {
            await using state = await open();
            const trace: string[] = [];
            const step = (name: string) => async (): Promise<void> => {
                trace.push(`${name} begins`);
                await Promise.resolve();
                trace.push(`${name} ends`);
            };

            await Promise.all(['a', 'b', 'c'].map(async (name) => state.locks.withLock('one', NEVER, step(name))));

            assert.deepEqual(trace, ['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
        });

        it('lets holders of different locks run side by side', async () => {
            await using state = await open();
            const { promise, resolve } = Promise.withResolvers<undefined>();
            const first = state.locks.withLock('one', NEVER, () => promise);

            await state.locks.withLock('two', NEVER, async () => Promise.resolve());

            resolve(undefined);
            await first;
        });

        it('lets who waits too long for a lock leave, and the others go on in order', async () => {
            await using state = await open();
            const { promise, resolve } = Promise.withResolvers<undefined>();
            const tooLong = new Error('too long');
            const patience = new AbortController();
            const trace: string[] = [];
            const push = (name: string) => async (): Promise<number> => Promise.resolve(trace.push(name));
            const held = state.locks.withLock('one', NEVER, () => promise);
            const impatient = state.locks.withLock('one', patience.signal, push('impatient'));
            const patient = state.locks.withLock('one', NEVER, push('patient'));

            patience.abort(tooLong);
            await assert.rejects(impatient, {
                code: 'PROXY_OVERLOADED',
                extras: { reason: 'lock_deadline', retryAfterSeconds: 5, cause: tooLong }
            });
            assert.deepEqual(trace, []);
            resolve(undefined);
            await Promise.all([held, patient]);

            assert.deepEqual(trace, ['patient']);
            assert.equal(await state.locks.withFreeLock('one', async () => Promise.resolve('free')), 'free');
        });

        it('remembers the updates of a conversation that are not answered, of every commit', async () => {
            let time = 1_700_000_000_000;
            await using state = await open(() => time);
            const { commitsUnderWay } = state;
            const [one, other] = ['one', 'other'].map((commitId) => ({
                commitId,
                conversationIdentifier: 'c',
                updates: [
                    { identifier: 'first', digest: `${commitId} 1` },
                    { identifier: 'second', digest: `${commitId} 2` }
                ]
            }));
            assert.ok(one && other);
            assert.deepEqual(await commitsUnderWay.unanswered('c'), []);

            await commitsUnderWay.sends(one);
            time += 1_000;
            await commitsUnderWay.sends(other);
            await commitsUnderWay.answered({ ...other, updates: other.updates.slice(0, 1) });
            await commitsUnderWay.sends({ ...one, conversationIdentifier: 'd', updates: [] });
            time += 500;

            const found = await commitsUnderWay.unanswered('c');
            assert.deepEqual(
                found.toSorted((a, b) => (a.digest < b.digest ? -1 : 1)),
                [
                    { commitId: 'one', identifier: 'first', digest: 'one 1', age: 1_500 },
                    { commitId: 'one', identifier: 'second', digest: 'one 2', age: 1_500 },
                    { commitId: 'other', identifier: 'second', digest: 'other 2', age: 500 }
                ]
            );
            assert.deepEqual(await commitsUnderWay.unanswered('d'), []);
        });

        it('remembers of a commit whether it has sent a PATCH, answered or not', async () => {
            await using state = await open();
            const { commitsUnderWay } = state;
            const sent = { commitId: 'sent', conversationIdentifier: 'c', updates: [{ identifier: 'e', digest: 'x' }] };
            await commitsUnderWay.begin('sent');
            await commitsUnderWay.begin('not sent');
            await commitsUnderWay.sends(sent);
            await commitsUnderWay.answered(sent);

            assert.equal(await commitsUnderWay.hasSent('sent'), true);
            assert.equal(await commitsUnderWay.hasSent('not sent'), false);
        });

        it('gives a lock back when a step fails', async () => {
            await using state = await open();

            await assert.rejects(state.locks.withLock('one', NEVER, () => Promise.reject(new Error('fails'))));

            assert.equal(await state.locks.withFreeLock('one', async () => Promise.resolve('runs')), 'runs');
        });

        it('does not run a step that would have to wait for its lock', async () => {
            await using state = await open();
            const { promise, resolve } = Promise.withResolvers<undefined>();
            const held = state.locks.withLock('one', NEVER, () => promise);

            assert.equal(await state.locks.withFreeLock('one', async () => Promise.resolve('runs')), null);

            resolve(undefined);
            await held;
        });

        it('lets a holder check that the lock is still its own', async () => {
            await using state = await open();

            await state.locks.withLock('one', NEVER, (lock) => {
                lock.check();
                return Promise.resolve();
            });
        });
    });
}
