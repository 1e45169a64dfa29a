import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createReadingTurns } from './readingTurns.ts';

const { signal } = new AbortController();

describe('reading turns', () => {
    it('lets so many work at once, and the next as one ends, however it does', async () => {
        const turns = createReadingTurns(2);
        const begun: number[] = [];
        const ends = [0, 1, 2].map(() => Promise.withResolvers<number>());
        const works = ends.map(({ promise }, index) =>
            turns(() => {
                begun.push(index);
                return promise;
            }, signal)
        );
        await Promise.resolve();
        assert.deepEqual(begun, [0, 1]);
        ends[0]?.reject(new Error('ended'));
        await assert.rejects(works[0] ?? Promise.resolve());
        ends[2]?.resolve(2);

        assert.equal(await works[2], 2);
        ends[1]?.resolve(1);
        assert.equal(await works[1], 1);
    });

    it('gives the turn of who gave up to the next', async () => {
        const turns = createReadingTurns(1);
        const { promise, resolve } = Promise.withResolvers<undefined>();
        const first = turns(() => promise, signal);
        const leaving = new AbortController();
        const second = turns(() => Promise.reject(new Error('begun')), leaving.signal);
        const third = turns(() => Promise.resolve('third'), signal);
        leaving.abort();
        await assert.rejects(second, { message: 'request_aborted' });
        resolve(undefined);
        await first;

        assert.equal(await third, 'third');
    });
});
