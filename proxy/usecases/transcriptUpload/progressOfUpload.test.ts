import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { UploadProgress } from 'c/proxyContract';
import { tellProgress } from './progressOfUpload.ts';

describe('tellProgress', () => {
    it('tells each twentieth once, and again while nothing happens, until it is over', (t) => {
        t.mock.timers.enable({ apis: ['setInterval'] });
        const told: UploadProgress[] = [];
        const progress = tellProgress(1000, (each) => {
            told.push(each);
        });

        t.mock.timers.tick(60_000);
        assert.equal(told.length, 0);
        for (let sent = 0; sent < 1000; sent += 10) progress.sent(10);
        assert.equal(told.length, 21);
        assert.deepEqual(told.at(0), { step: 'sending', share: 0.01 });
        assert.deepEqual(told.at(-1), { step: 'settling', share: 1 });

        progress.sent(500);
        t.mock.timers.tick(20_000);
        assert.deepEqual(told.slice(21), [
            { step: 'settling', share: 1 },
            { step: 'settling', share: 1 }
        ]);
        progress[Symbol.dispose]();
        t.mock.timers.tick(60_000);
        assert.equal(told.length, 23);
    });
});
