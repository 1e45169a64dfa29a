import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bicOf } from './bank.ts';
import { ibanLength, ibanOf } from './iban.ts';

/** Examples of the SWIFT IBAN Registry. */
const EXAMPLES = [
    'GB29NWBK60161331926819',
    'DE89370400440532013000',
    'FR1420041010050500013M02606',
    'ES9121000418450200051332',
    'IT60X0542811101000000123456',
    'NL91ABNA0417164300',
    'PT50000201231234567890154',
    'BE68539007547034',
    'CH9300762011623852957',
    'AT611904300234573201',
    'IE29AIBK93115212345678',
    'NO9386011117947',
    'MT84MALT011000012345MTLCAST001S',
    'BR1800360305000010009795493C1',
    'UA213223130000026007233566001',
    'LC55HEMM000100010012001200023015'
];

describe('ibanOf', () => {
    it('proves the examples of the registry', () => {
        for (const value of EXAMPLES) assert.equal(ibanOf(value)?.strength, 'checksum', value);
    });

    it('finds every wrong digit, and keeps what it proves by its length', () => {
        fc.assert(
            fc.property(
                fc.constantFrom(...EXAMPLES),
                fc.nat(),
                fc.integer({ min: 1, max: 9 }),
                (right, place, change) => {
                    const index = 2 + (place % (right.length - 2));
                    fc.pre(/\d/.test(right.charAt(index)));
                    const wrong = String((Number(right[index]) + change) % 10);
                    return ibanOf(right.slice(0, index) + wrong + right.slice(index + 1))?.strength === 'length';
                }
            )
        );
    });

    it('is null for other lengths, countries and characters', () => {
        for (const value of [
            '',
            'GB',
            'GB29NWBK6016133192681',
            'XX29NWBK60161331926819',
            'gb29nwbk60161331926819',
            'GBA9NWBK60161331926819'
        ]) {
            assert.equal(ibanOf(value), null, value);
        }
        fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => ibanOf(value)?.strength !== 'checksum'));
    });

    it('knows groups of four', () => {
        const groupingOf = (groups: readonly number[]): string | undefined =>
            ibanOf('NL91ABNA0417164300', groups)?.grouping;
        assert.equal(groupingOf([4, 4, 4, 4, 2]), 'customary');
        assert.equal(groupingOf([18]), 'together');
        assert.equal(groupingOf([2, 4, 4, 4, 4]), 'other');
    });
});

describe('ibanLength', () => {
    it('tells where an IBAN ends', () => {
        assert.equal(ibanLength('DE'), 22);
        assert.equal(ibanLength('US'), undefined);
    });
});

describe('bicOf', () => {
    it('knows codes of eight and eleven characters with a country in the middle', () => {
        assert.deepEqual(
            ['DEUTDEFF', 'DEUTDEFF500', 'NEDSZAJJXXX', 'DEUTQQFF', 'DEUTDEF', 'deutdeff'].map(
                (code) => bicOf(code)?.country
            ),
            ['DE', 'DE', 'ZA', undefined, undefined, undefined]
        );
    });
});
