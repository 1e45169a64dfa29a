import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Level } from '../level.ts';
import { judgeLevels, MORE_HEAP_BYTES, MORE_SOCKETS } from './levels.ts';
import { createTally } from './tally.ts';
import { judgeActive } from './watch.ts';

describe('what the soak holds a run against', () => {
    const brokenBy = (judge: (tally: ReturnType<typeof createTally>) => void): readonly string[] => {
        const tally = createTally();
        judge(tally);
        return tally.breaches.map(({ promise }) => promise);
    };

    it('finds one active conversation beyond the ceiling, and a ceiling that nobody came near', () => {
        const ceiling = 40;

        assert.deepEqual(
            brokenBy((tally) => judgeActive(tally, { mostActive: 40, ceiling })),
            []
        );
        assert.deepEqual(
            brokenBy((tally) => judgeActive(tally, { mostActive: 41, ceiling })),
            ['the ledger never exceeds its ceiling']
        );
        assert.deepEqual(
            brokenBy((tally) => judgeActive(tally, { mostActive: 39, ceiling })),
            ['the ceiling is reached']
        );
    });

    it('finds heap and sockets that do not return to their level', () => {
        const first: Level = { heapBytes: 60 * 2 ** 20, sockets: 2 };
        const levels = (after: Level) => ({ before: new Map([[0, first]]), after: new Map([[0, after]]) });
        const within = { heapBytes: first.heapBytes + MORE_HEAP_BYTES, sockets: first.sockets + MORE_SOCKETS };

        assert.deepEqual(
            brokenBy((tally) => judgeLevels(tally, levels(within))),
            []
        );
        assert.deepEqual(
            brokenBy((tally) => judgeLevels(tally, levels({ ...within, heapBytes: within.heapBytes + 1 }))),
            ['memory returns to its level']
        );
        assert.deepEqual(
            brokenBy((tally) => judgeLevels(tally, levels({ ...within, sockets: within.sockets + 1 }))),
            ['sockets return to their level']
        );
        assert.deepEqual(
            brokenBy((tally) => judgeLevels(tally, { before: new Map([[0, first]]), after: new Map() })),
            ['a proxy tells what it holds']
        );
    });
});
