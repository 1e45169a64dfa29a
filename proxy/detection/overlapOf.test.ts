import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { overlapOf } from './overlapOf.ts';

const stretch = fc
    .record({ entry: fc.nat(2), start: fc.nat(40), length: fc.integer({ min: 1, max: 8 }) })
    .map(({ entry, start, length }) => ({ entry, start, end: start + length }));

describe('overlapOf', () => {
    it('tells of any stretch whether one of those in its entry shares a code unit with it', () => {
        fc.assert(
            fc.property(fc.array(stretch), stretch, (candidates, sought) => {
                const taken: { entry: number; start: number; end: number }[] = [];
                for (const one of candidates) if (!taken.some((other) => share(one, other))) taken.push(one);
                assert.equal(
                    overlapOf(taken)(sought),
                    taken.some((one) => share(one, sought))
                );
            })
        );
    });
});

type Stretch = Parameters<ReturnType<typeof overlapOf>>[0];

function share(one: Stretch, other: Stretch): boolean {
    return one.entry === other.entry && one.start < other.end && other.start < one.end;
}
