import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PauseStore } from '../state/pauseStore.ts';
import { createSharedPause, type SharedPause } from './sharedPause.ts';

const paused = (retryAfterSeconds: number): object => ({
    code: 'SALESFORCE_UNAVAILABLE',
    extras: { reason: 'it_paused', retryAfterSeconds }
});

describe('createSharedPause', () => {
    it('asks its store once a second at most, and keeps the later of two ends', async () => {
        let time = 0;
        let asked = 0;
        const store: PauseStore = {
            prolong: () => Promise.resolve(),
            left: () => {
                asked += 1;
                return Promise.resolve(asked === 1 ? 0 : 90_000);
            }
        };
        const pause = pauseOver(store, () => time);

        await Promise.all([pause.check(), pause.check()]);
        time = 999;
        await pause.check();
        assert.equal(asked, 1);
        time = 1_000;
        await assert.rejects(pause.check(), paused(90));
        pause.prolong(5_000);
        await assert.rejects(pause.check(), paused(90));
        time = 91_000;
        pause.prolong(0);
        assert.equal(asked, 2);
    });

    it('goes by what it knows while the store is away, which it leaves alone for five seconds', async () => {
        let time = 0;
        let asked = 0;
        const away = (): Promise<never> => {
            asked += 1;
            return Promise.reject(new Error('away'));
        };
        const pause = pauseOver({ prolong: away, left: away }, () => time);

        await pause.check();
        time = 4_999;
        await pause.check();
        assert.equal(asked, 1);
        pause.prolong(3_000);
        await assert.rejects(pause.check(), paused(3));
        time = 7_999;
        await pause.check();
        assert.equal(asked, 2);
    });
});

function pauseOver(store: PauseStore, now: () => number): SharedPause {
    return createSharedPause({ now, store, scope: 'it', reason: 'it_paused' });
}
