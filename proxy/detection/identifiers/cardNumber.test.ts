import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cardBrand, cardBrandOfPrefix, isCardGrouping } from './cardNumber.ts';
import { passesLuhn } from './checksums.ts';

/** Test cards of payment processors. */
const TEST_CARDS: readonly (readonly [brand: string, ...numbers: string[]])[] = [
    ['Visa', '4111111111111111', '4012888888881881', '4222222222222', '4000000760000002'],
    ['Mastercard', '5555555555554444', '5105105105105100', '2223003122003222', '2720990000000007'],
    ['American Express', '378282246310005', '371449635398431'],
    ['Discover', '6011111111111117', '6011000990139424', '6445644564456445'],
    ['Diners Club', '30569309025904', '38520000023237', '36227206271667'],
    ['JCB', '3530111333300000', '3566002020360505'],
    ['UnionPay', '6200000000000005', '6205500000000000004', '8171999927660000'],
    ['RuPay', '6074820000000007', '5085000000000002', '6521500000000001'],
    ['Mir', '2200000000000053', '2201382000000013'],
    ['Maestro', '6759649826438453', '5018000000000009', '6304000000000000'],
    ['Elo', '6362970000457013', '6363680000457013']
];

describe('cardBrand', () => {
    it('knows the test cards of the brands', () => {
        for (const [brand, ...numbers] of TEST_CARDS) {
            for (const number of numbers) assert.equal(cardBrand(number)?.name, brand, number);
        }
    });

    it('is null outside the ranges and lengths', () => {
        for (const number of [
            '',
            '0000000000000000',
            '2220990000000000',
            '2721000000000000',
            '411111111111111',
            '7'.repeat(16)
        ]) {
            assert.equal(cardBrand(number), null, number);
        }
        assert.equal(cardBrand('9'.repeat(16)), null);
    });

    it('needs no check digit, as a misheard number has none', () => {
        assert.equal(cardBrand('4111111111111112')?.name, 'Visa');
        assert.equal(passesLuhn('4111111111111112'), false);
    });

    it('takes any string', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary' }), (value) => {
                cardBrandOfPrefix(value);
                return /^\d{12,19}$/.test(value) || cardBrand(value) === null;
            })
        );
    });
});

describe('cardBrandOfPrefix', () => {
    it('tells the brand of a number that lost a digit', () => {
        assert.equal(cardBrandOfPrefix('411111111111111')?.name, 'Visa');
        assert.equal(cardBrandOfPrefix('37')?.name, 'American Express');
        assert.equal(cardBrandOfPrefix('2'), null);
    });
});

describe('isCardGrouping', () => {
    it('knows how cards are printed', () => {
        const visa = cardBrand('4111111111111111');
        const amex = cardBrand('378282246310005');
        assert.ok(visa && amex);
        assert.equal(isCardGrouping(visa, [4, 4, 4, 4]), true);
        assert.equal(isCardGrouping(visa, [16]), true);
        assert.equal(isCardGrouping(visa, [4, 6, 5]), false);
        assert.equal(isCardGrouping(amex, [4, 6, 5]), true);
        assert.equal(isCardGrouping(amex, [4, 4, 4, 3]), false);
    });
});
