import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isRecordId, makeId, sameId, to15, to18 } from './ids.ts';

describe('a record id', () => {
    it('has the checksum that Salesforce gives it', () => {
        assert.equal(to18('0012v00002mSR8O'), '0012v00002mSR8OAAW');
        assert.equal(to18('00D000000000000'), '00D000000000000EAA');
    });

    it('is different for every number and the same in 15 and 18 characters', () => {
        fc.assert(
            fc.property(fc.nat(), fc.nat(), (one, other) => {
                const id = makeId('0Mw', one);
                assert.ok(isRecordId(id) && isRecordId(to15(id)));
                assert.equal(to18(to15(id)), id);
                assert.equal(sameId(id, to15(makeId('0Mw', other))), one === other);
            })
        );
    });

    it('is the same in 18 characters of any case', () => {
        const id = to18('0012v00002mSR8O');

        assert.ok(isRecordId(id.toLowerCase()));
        assert.equal(to18(id.toLowerCase()), id);
        assert.ok(sameId(id.toUpperCase(), '0012v00002mSR8O'));
    });

    it('is not any other text', () => {
        const wrongChecksums = ['0MwHs0000000001LAA', '0MwHs0000000001KBA', '0MwHs0000000001KA9'];
        for (const text of [
            '',
            '0Mw',
            '0MwHs0000000001K',
            '0MwHs0000000001KAA1',
            '0MwHs000000000-',
            ...wrongChecksums
        ]) {
            assert.equal(isRecordId(text), false, text);
        }
    });
});
