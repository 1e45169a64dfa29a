import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sharedProbe } from './sharedProbe.ts';

const NEVER = new AbortController().signal;

describe('sharedProbe', () => {
    it('asks once for all who ask at the same time, and anew after a second', async () => {
        let time = 0;
        let asked = 0;
        const answers: (() => void)[] = [];
        const probe = sharedProbe(
            () => {
                asked += 1;
                return new Promise((resolve) => answers.push(resolve));
            },
            { now: () => time, timeoutMs: 5_000 }
        );

        const both = Promise.all([probe(NEVER), probe(NEVER)]);
        time = 5_000;
        answers[0]?.();
        await both;
        await probe(NEVER);
        time = 5_999;
        await probe(NEVER);
        assert.equal(asked, 1);

        time = 6_000;
        const again = probe(NEVER);
        answers[1]?.();
        await again;
        assert.equal(asked, 2);
    });

    it('keeps a failure no longer than a success', async () => {
        let time = 0;
        let isAway = true;
        const probe = sharedProbe(() => (isAway ? Promise.reject(new Error('away')) : Promise.resolve()), {
            now: () => time,
            timeoutMs: 5_000
        });
        await assert.rejects(probe(NEVER));

        isAway = false;
        await assert.rejects(probe(NEVER));
        time = 1_000;

        await probe(NEVER);
    });
});
