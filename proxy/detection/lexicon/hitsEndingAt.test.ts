import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readingOf } from '../reading.ts';
import { hitsEndingAt } from './hitsEndingAt.ts';

const TEXT =
    'hello, my name is the name on the account, the account number is what? my date of birth and the card number';

describe('hitsEndingAt', () => {
    it('finds the phrases that end before any token, and no others', () => {
        const { tokens, hits } = readingOf([{ identifier: 'e', text: TEXT, role: null }]);
        const own = hits[0] ?? [];
        assert.notEqual(own.length, 0);
        for (let token = 0; token <= (tokens.firstOf[1] ?? 0); token += 1) {
            const expected = own.filter(({ end }) => end === token);
            assert.deepEqual(new Set(hitsEndingAt(own, token)), new Set(expected));
        }
    });
});
