import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { likePattern } from './likePattern.ts';

describe('a LIKE pattern', () => {
    it('matches itself when its wildcards are taken away', () => {
        fc.assert(
            fc.property(fc.string(), (text) => {
                const literal = text.replaceAll('\\', '').replace(/[%_]/g, '\\$&');
                assert.ok(likePattern(literal).test(text.replaceAll('\\', '')));
            })
        );
    });

    it('takes % for any text and _ for one character, in any case', () => {
        assert.ok(likePattern('a%Z_').test('A\nb.zc'));
        assert.ok(!likePattern('a_').test('a'));
        assert.ok(!likePattern('a.c').test('abc'));
    });
});
