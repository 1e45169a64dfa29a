import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chunksOf } from './chunksOf.ts';

describe('chunksOf', () => {
    it('keeps every item in its order, in chunks that are full but for the last', () => {
        fc.assert(
            fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (items, size) => {
                const chunks = chunksOf(items, size);

                assert.deepEqual(chunks.flat(), items);
                assert.ok(chunks.slice(0, -1).every(({ length }) => length === size));
                assert.ok(chunks.every(({ length }) => length > 0 && length <= size));
            })
        );
    });
});
