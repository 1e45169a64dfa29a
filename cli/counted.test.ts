import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted, entriesCounted } from './counted.ts';

describe('counted', () => {
    it('says one thing in the singular and every other number in the plural, thousands apart', () => {
        assert.deepEqual(
            [0, 1, 2, 1200].map((count) => counted(count, 'record')),
            ['0 records', '1 record', '2 records', '1,200 records']
        );
        assert.deepEqual([1, 2].map(entriesCounted), ['1 entry', '2 entries']);
    });
});
