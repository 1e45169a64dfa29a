import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Join, segmentOf, type Segment } from '../numbers/run.ts';
import { correctedCard } from './retold.ts';

/** Groups of digits one after the other; a `true` before a group says that something was taken back before it. */
function told(...parts: readonly (string | true)[]): Segment {
    let chars = '';
    let isCorrection = false;
    const groups = [];
    for (const part of parts) {
        if (part === true) {
            isCorrection = true;
        } else if (part !== '') {
            const join = isCorrection ? Join.Correction : chars === '' ? Join.None : Join.Space;
            groups.push({ at: chars.length, join, form: 'spoken' as const });
            chars += part;
            isCorrection = false;
        }
    }
    return segmentOf({ entry: 0, first: 0, end: 0, chars, starts: [], ends: [], groups });
}

/** The digit that makes digits pass the Luhn check, counted as its inventor does: from the right, every other one doubled. */
function checkDigitOf(digits: string): string {
    let sum = 0;
    for (let fromRight = 0; fromRight < digits.length; fromRight += 1) {
        const digit = Number(digits.charAt(digits.length - 1 - fromRight));
        const counted = fromRight % 2 === 0 ? digit * 2 : digit;
        sum += counted > 9 ? counted - 9 : counted;
    }
    return String((10 - (sum % 10)) % 10);
}

const digits = (length: number): fc.Arbitrary<string> =>
    fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((all) => all.join(''));

const cardOf = (prefix: string, length: number): fc.Arbitrary<string> =>
    digits(length - prefix.length - 1).map((middle) => prefix + middle + checkDigitOf(prefix + middle));

const LONG_CARD = fc.oneof(cardOf('4', 16), cardOf('51', 16), cardOf('6011', 16));
const AMEX = cardOf('37', 15);
const WRONG = fc.integer({ min: 1, max: 8 }).chain(digits);

describe('correctedCard', () => {
    it('finds a card again behind a wrong group that was taken back', () => {
        fc.assert(
            fc.property(LONG_CARD, fc.integer({ min: 0, max: 15 }), WRONG, (card, at, wrong) => {
                const segment = told(card.slice(0, at), wrong, true, card.slice(at));

                assert.equal(correctedCard(segment), card);
            })
        );
    });

    it('finds a card of fifteen digits again, or another that passes the check', () => {
        fc.assert(
            fc.property(AMEX, fc.integer({ min: 0, max: 14 }), WRONG, (card, at, wrong) => {
                const found = correctedCard(told(card.slice(0, at), wrong, true, card.slice(at))) ?? '';

                assert.ok(found === card || found.length === 16);
                assert.equal(found.at(-1), checkDigitOf(found.slice(0, -1)));
            })
        );
    });

    it('finds a card behind up to three corrections', () => {
        fc.assert(
            fc.property(LONG_CARD, digits(2), digits(3), digits(4), (card, first, second, third) => {
                const { 0: a, 1: b, 2: c, 3: d } = [0, 4, 8, 12].map((at) => card.slice(at, at + 4));
                const found = correctedCard(
                    told(a ?? '', first, true, b ?? '', second, true, c ?? '', third, true, d ?? '')
                );

                assert.equal(found?.length, 16);
                assert.equal(found.at(-1), checkDigitOf(found.slice(0, -1)));
            })
        );
    });

    it('finds a card told all over again', () => {
        assert.equal(correctedCard(told('5425233430109', true, '5425', '2334', '3010', '9903')), '5425233430109903');
    });

    it('takes back no more digits than people do, unless all of them', () => {
        assert.equal(correctedCard(told('5425', '123456789', true, '233430109903')), null);
        assert.equal(correctedCard(told('123456789', true, '5425233430109903')), '5425233430109903');
    });

    it('finds nothing where nothing was taken back, too much was, or the rest fails the check', () => {
        assert.equal(correctedCard(told('5425', '99', '233430109903')), null);
        assert.equal(correctedCard(told('5425', '99', true, '233430109904')), null);
        assert.equal(
            correctedCard(told('5', '1', true, '425', '1', true, '2334', '1', true, '3010', '1', true, '9903')),
            null
        );
    });
});
