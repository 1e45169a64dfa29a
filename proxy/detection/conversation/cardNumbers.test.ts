import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Category } from 'c/redaction';
import { readingOf } from '../reading.ts';
import { recogniseNumbers } from './recogniseNumbers.ts';

function cardsIn(text: string): readonly string[] {
    return recogniseNumbers(readingOf([{ identifier: 'a', text, role: 'EndUser' }]))
        .filter(({ category }) => category === Category.CardNumber)
        .map(({ start, end }) => text.slice(start, end));
}

const WRITTEN: readonly (readonly [string, string])[] = [
    ['one run', '4111111111111111'],
    ['groups of four', '4111 1111 1111 1111'],
    ['dashes', '4111-1111-1111-1111'],
    ['two spaces', '4111  1111  1111  1111'],
    ['a line break', '4111 1111\n1111 1111'],
    ['no-break spaces', '4111\u00A01111\u00A01111\u00A01111'],
    ['middle dots', '4111·1111·1111·1111'],
    ['commas', '4111, 1111, 1111, 1111'],
    ['soft hyphens', '4111\u00AD1111\u00AD1111\u00AD1111'],
    ['five separators', '4111 --- 1111 --- 1111 --- 1111'],
    ['zero-width spaces', '4111\u200B1111\u200B1111\u200B1111'],
    ['character references', '4111&nbsp;1111&#32;1111&#x20;1111'],
    ['full-width digits', '４１１１ １１１１ １１１１ １１１１'],
    ['Arabic-Indic digits', '٤١١١ ١١١١ ١١١١ ١١١١'],
    ['the grouping of American Express', '3782 822463 10005'],
    ['the new range of Mastercard', '2223 0031 2200 3222'],
    ['UnionPay', '6200 0000 0000 0005']
];

describe('recogniseNumbers, for card numbers', () => {
    for (const [what, card] of WRITTEN) {
        it(`finds ${what}, alone and within other words`, () => {
            for (const text of [card, `my card is ${card}, thanks`, `(${card})`])
                assert.deepEqual(cardsIn(text), [card]);
        });
    }

    it('finds a card number typed with letters that look like digits, if their digits pass the check', () => {
        assert.deepEqual(cardsIn('4OOO 8823 6556 3397'), ['4OOO 8823 6556 3397']);
        assert.deepEqual(cardsIn('typed it: 4l1ll1llllll1111'), []);
        assert.deepEqual(cardsIn('typed it: 4l1l111111111111, ok'), ['4l1l111111111111']);
        assert.deepEqual(cardsIn('part 4OOO 8823 6556 3398'), []);
    });

    it('finds a card number beside other digits', () => {
        for (const [before, after] of [
            ['', ' 123'],
            ['', ' 12/27'],
            ['1 ', ''],
            ['22 ', ' 09/28 123']
        ] as const) {
            assert.deepEqual(cardsIn(`${before}4111 1111 1111 1111${after}`), ['4111 1111 1111 1111']);
        }
    });

    it('leaves alone what fails the check sum, is of no brand, or goes on without a gap', () => {
        for (const text of [
            'it is 4111 1111 1111 1112',
            '9111 1111 1111 1111',
            'order 41111111111111110',
            '1234567890123456'
        ]) {
            assert.deepEqual(cardsIn(text), []);
        }
    });

    it('finds nothing in a run of digits that never ends', () => {
        assert.deepEqual(cardsIn('4'.repeat(131_072)), []);
    });
});
