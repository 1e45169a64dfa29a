import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mostFor, Priority } from './priority.ts';

const SHARES = { commitReserve: 5, bulkMost: 50 };

describe('mostFor', () => {
    it('refuses bulk work first, then reading, and last a commit', () => {
        const most = [Priority.Bulk, Priority.Reading, Priority.Commit].map((each) => mostFor(each, 2_000, SHARES));

        assert.deepEqual(most, [1_000, 1_900, 2_000]);
    });

    it('keeps that order, and a place for each, whatever the limit and the shares', () => {
        const shares = fc.record({ commitReserve: fc.nat(90), bulkMost: fc.integer({ min: 1, max: 100 }) });
        fc.assert(
            fc.property(fc.integer({ min: 1, max: 100_000 }), shares, (limit, parts) => {
                const bulk = mostFor(Priority.Bulk, limit, parts);
                const reading = mostFor(Priority.Reading, limit, parts);
                return bulk >= 1 && bulk <= reading && reading <= limit;
            })
        );
    });
});
