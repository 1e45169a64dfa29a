import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSalesforceId, sameId, to18 } from './salesforceId.ts';

const id15 = fc.stringMatching(/^[A-Za-z0-9]{15}$/);

describe('isSalesforceId', () => {
    it('knows the ids of the documentation', () => {
        assert.equal(to18('0Mw000000000001'), '0Mw000000000001CAA');
        assert.equal(to18('001A0000006Vm9r'), '001A0000006Vm9rIAC');
        assert.equal(isSalesforceId('001A0000006Vm9rIAC'), true);
    });

    it('refuses an id whose checksum does not fit', () => {
        assert.equal(isSalesforceId('001A0000006Vm9rIAD'), false);
        assert.equal(isSalesforceId('001a0000006Vm9rIAC'), false);
    });

    it('refuses every other length, other characters and line ends', () => {
        for (const value of [
            '',
            '001A0000006Vm9',
            '001A0000006Vm9rI',
            "001A0000006Vm9'",
            '001A0000006Vm9r\n',
            '001A0000006Vm9rIAC\n'
        ]) {
            assert.equal(isSalesforceId(value), false, JSON.stringify(value));
        }
    });
});

describe('to18', () => {
    it('gives an id that is its own 18 characters and begins with the 15', () => {
        fc.assert(
            fc.property(id15, (id) => {
                const id18 = to18(id);
                return id18.length === 18 && id18.startsWith(id) && isSalesforceId(id18) && to18(id18) === id18;
            })
        );
    });

    it('tells apart ids that differ in case only', () => {
        fc.assert(
            fc.property(id15, (id) => {
                fc.pre(id.toLowerCase() !== id);
                return to18(id).toLowerCase() !== to18(id.toLowerCase()).toLowerCase();
            })
        );
    });

    it('throws without quoting what is no id', () => {
        assert.throws(() => to18("x' OR Id != '"), { name: 'RangeError', message: 'not a Salesforce id' });
    });
});

describe('sameId', () => {
    it('compares across both lengths', () => {
        fc.assert(fc.property(id15, (id) => sameId(id, to18(id)) && sameId(to18(id), id) && sameId(id, id)));
    });

    it('is false for different ids and for anything that is no id', () => {
        assert.equal(sameId('001A0000006Vm9r', '001A0000006Vm9R'), false);
        assert.equal(sameId('', ''), false);
    });
});
