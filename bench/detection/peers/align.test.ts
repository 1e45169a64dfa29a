import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { align } from './align.ts';

const TOKENS = new Map([
    ['NAME', 'PERSON'],
    ['PHONE', 'PHONE']
]);

describe('align', () => {
    it('finds nothing where nothing was replaced', () => {
        assert.deepEqual(align('as it was', 'as it was', TOKENS), []);
    });

    it('recovers replacements at the start, within and at the end', () => {
        assert.deepEqual(align('Ann Lee, call 555 0101', 'NAME, call PHONE', TOKENS), [
            { start: 0, end: 7, type: 'PERSON' },
            { start: 14, end: 22, type: 'PHONE' }
        ]);
        assert.deepEqual(align('call 555 0101 now', 'call PHONE now', TOKENS), [{ start: 5, end: 13, type: 'PHONE' }]);
    });

    it('covers to the end where what follows cannot be found', () => {
        assert.deepEqual(align('Ann Lee said so', 'NAME has gone', TOKENS), [{ start: 0, end: 15, type: 'PERSON' }]);
    });
});
