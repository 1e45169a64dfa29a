import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDigests } from '../audit/digests.ts';
import { TimeKey } from './order.ts';
import { openCursor, sealCursor } from './sealedCursor.ts';

const [OLD, NEW] = [Buffer.alloc(32, 'o'), Buffer.alloc(32, 'n')];
const CURSOR = {
    key: TimeKey.Client,
    position: { clientTimestamp: 1, serverReceivedTimestamp: 2, identifier: 'e-1' },
    isTail: false
};
const RECORD = '0LQ000000000001AAA';

describe('a sealed cursor', () => {
    it('is read back as it was while the key is changed, by a proxy that has the old one behind the new one', () => {
        const sealed = sealCursor(CURSOR, RECORD, createDigests(OLD));

        assert.deepEqual(openCursor(sealed, RECORD, createDigests(OLD, NEW)), CURSOR);
        assert.deepEqual(openCursor(sealed, RECORD, createDigests(NEW, OLD)), CURSOR);
        assert.equal(openCursor(sealed, RECORD, createDigests(NEW)), null);
    });

    it('is none of another record, and none without its seal', () => {
        const digests = createDigests(NEW);
        const sealed = sealCursor(CURSOR, RECORD, digests);

        assert.equal(openCursor(sealed, '0LQ000000000002AAA', digests), null);
        for (const text of ['', '.', sealed.slice(0, -1), sealed.split('.')[0] ?? '', `x${sealed}`, `${sealed}.`])
            assert.equal(openCursor(text, RECORD, digests), null);
    });

    it('fits a query', () => {
        assert.match(sealCursor(CURSOR, RECORD, createDigests(NEW)), /^[\w-]+\.[\w-]{43}$/);
    });
});
