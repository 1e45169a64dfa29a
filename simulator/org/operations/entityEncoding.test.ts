import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { escapeEntities, unescapeEntities } from './entityEncoding.ts';

describe('entity encoding', () => {
    it('escapes what Connect escapes and nothing else', () => {
        assert.equal(escapeEntities(`<>"'\\& é\n😊`), '&lt;&gt;&quot;&#39;&#92;&amp; é\n😊');
    });

    it('is undone by one decoding', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary' }), (text) => {
                assert.equal(unescapeEntities(escapeEntities(text)), text);
            })
        );
    });
});
