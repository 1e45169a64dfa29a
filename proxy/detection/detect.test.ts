import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { detectCardNumbers, passesLuhn } from './cardNumber.ts';
import { detect, detectWith } from './detect.ts';
import { detectEmails } from './email.ts';
import type { Finding } from './finding.ts';
import { detectSsns } from './ssn.ts';

function covered(text: string, findings: readonly Finding[]): readonly string[] {
    return findings.map(({ start, end }) => text.slice(start, end));
}

describe('detectCardNumbers', () => {
    const CARDS: readonly (readonly [string, string])[] = [
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
        ['full-width digits', '４１１１ １１１１ １１１１ １１１１'],
        ['Arabic-Indic digits', '٤١١١ ١١١١ ١١١١ ١١١١'],
        ['the grouping of American Express', '3782 822463 10005'],
        ['the new range of Mastercard', '2223 0031 2200 3222'],
        ['UnionPay', '6200 0000 0000 0005']
    ];

    for (const [what, card] of CARDS) {
        it(`finds ${what}, alone and within other words`, () => {
            for (const text of [card, `my card is ${card}, thanks`, `(${card})`]) {
                assert.deepEqual(covered(text, detectCardNumbers(text)), [card]);
            }
        });
    }

    it('finds a card number beside other digits', () => {
        for (const [before, after] of [
            ['', ' 123'],
            ['', ' 12/27'],
            ['1 ', ''],
            ['22 ', ' 09/28 123']
        ] as const) {
            const text = `${before}4111 1111 1111 1111${after}`;

            assert.deepEqual(covered(text, detectCardNumbers(text)), ['4111 1111 1111 1111']);
        }
    });

    it('finds two card numbers in a row', () => {
        const text = '4111 1111 1111 1111 3782 822463 10005';

        assert.deepEqual(covered(text, detectCardNumbers(text)), ['4111 1111 1111 1111', '3782 822463 10005']);
    });

    it('leaves alone what fails the check sum, is of no brand, or goes on without a gap', () => {
        for (const text of [
            '4111 1111 1111 1112',
            '9111 1111 1111 1111',
            'order 41111111111111110',
            '1234567890123456',
            'call 0800 4111 1111'
        ]) {
            assert.deepEqual(detectCardNumbers(text), []);
        }
    });

    it('finds nothing in a run of digits that never ends', () => {
        const text = '4'.repeat(131_072);

        assert.deepEqual(detectCardNumbers(text), []);
    });
});

describe('passesLuhn', () => {
    it('fails when one digit of a valid number changes', () => {
        fc.assert(
            fc.property(fc.nat(15), fc.integer({ min: 1, max: 9 }), (at, by) => {
                const digits = Array.from('4111111111111111', (digit) => ({ value: Number(digit) }));
                const changed = digits.map(({ value }, index) => ({ value: index === at ? (value + by) % 10 : value }));
                return passesLuhn(digits, 0, 16) && !passesLuhn(changed, 0, 16);
            })
        );
    });
});

describe('detectSsns', () => {
    it('finds numbers in groups of three, two and four', () => {
        assert.deepEqual(covered('it is 123-45-6789.', detectSsns('it is 123-45-6789.')), ['123-45-6789']);
        assert.deepEqual(covered('123 45 6789', detectSsns('123 45 6789')), ['123 45 6789']);
    });

    it('leaves alone what was never issued', () => {
        for (const text of ['000-12-3456', '666-12-3456', '900-12-3456', '123-00-4567', '123-45-0000', '123-45 6789']) {
            assert.deepEqual(detectSsns(text), []);
        }
    });
});

describe('detectEmails', () => {
    it('finds addresses', () => {
        const text = 'write to jane.doe+orders@mail.example.co.uk, please';

        assert.deepEqual(covered(text, detectEmails(text)), ['jane.doe+orders@mail.example.co.uk']);
    });
});

describe('detect', () => {
    it('finds spans that lie inside their text, sorted, with ids that occur once', () => {
        fc.assert(
            fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 5 }), (texts) => {
                const entries = texts.map((text, index) => ({ identifier: String(index), text }));
                const { suggestions, failed } = detect(entries);
                const all = [...suggestions.values()].flat();
                assert.equal(failed.size, 0);
                assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
                for (const { identifier, text } of entries) {
                    for (const { start, end } of suggestions.get(identifier) ?? []) {
                        assert.ok(start >= 0 && start < end && end <= text.length);
                    }
                }
            })
        );
    });

    it('names the entry that could not be searched and goes on', () => {
        const detectFragile = detectWith([
            (text) => {
                if (text === 'poison') throw new Error('cannot');
                return detectEmails(text);
            }
        ]);

        const { suggestions, failed } = detectFragile([
            { identifier: 'a', text: 'poison' },
            { identifier: 'b', text: 'me@example.com' }
        ]);

        assert.deepEqual([...failed], ['a']);
        assert.equal(suggestions.get('b')?.length, 1);
    });

    it('says why in words that quote nothing', () => {
        const text = 'card 4111 1111 1111 1111, ssn 123-45-6789, me@example.com';
        const { suggestions } = detect([{ identifier: 'a', text }]);

        for (const { why, start, end } of suggestions.get('a') ?? []) {
            for (const piece of text.slice(start, end).split(/\W+/))
                assert.ok(piece.length < 3 || !why.includes(piece));
        }
    });
});
