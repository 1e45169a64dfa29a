import fc from 'fast-check';
import { Category } from '../category.ts';
import { maskOf, MaskStyle } from '../mask.ts';

const STYLES = [MaskStyle.Label, MaskStyle.LabelLast4, MaskStyle.KeepLast4, MaskStyle.Full] as const;
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
const SEPARATORS = ['', '', ' ', '-', ' - ', '.', '/'] as const;

/** Low digits for the card and its expiry date, high ones for the code: what is kept shows whose it is. */
const code = digits('789', 3, 4);
const BRANDS = [
    ['36', 14],
    ['34', 15],
    ['4', 16],
    ['5', 16],
    ['2', 16],
    ['6', 16],
    ['35', 16],
    ['6', 19]
] as const;
const card = fc
    .constantFrom(...BRANDS)
    .chain(([prefix, length]) => digits('123456', length, length).map((all) => prefix + all.slice(prefix.length)));
const misheard = fc.tuple(card, fc.nat(20), fc.nat(2)).map(([number, at, lost]) => {
    const place = 2 + (at % (number.length - lost - 2));
    return number.slice(0, place) + number.slice(place + lost);
});

describe('what stands behind a card number in one span', () => {
    it('stays in no mask that is stored, whatever the grouping', () => {
        fc.assert(
            fc.property(
                fc.oneof(card, misheard).chain(grouped),
                fc.constantFrom(...SEPARATORS, ', ', ', the code is ', ' 04/26 ', ' 0426 ', ' 042026', '\n'),
                code.chain(grouped),
                fc.constantFrom(...STYLES),
                (number, between, secret, maskStyle) => {
                    const mask = masked(number + between + secret, maskStyle);

                    expect(mask).not.toMatch(/[789]/);
                }
            ),
            { numRuns: 1000 }
        );
    });

    it('stays in no mask either where card or code are said in words, in part or whole', () => {
        fc.assert(
            fc.property(fc.tuple(card, code).chain(said), fc.constantFrom(...STYLES), (covered, maskStyle) => {
                const mask = masked(covered, maskStyle);

                expect(mask).not.toMatch(/[789]/);
                expect(mask.replace('[redacted: card number', '')).not.toMatch(/seven|eight|nine/);
            }),
            { numRuns: 1000 }
        );
    });

    it('stays in no mask of style keepLast4 of another category', () => {
        const values = fc.constantFrom(
            ...[[Category.Phone, '+1 (555) 010-4456'] as const, [Category.Phone, '020 3333 4444'] as const],
            ...[[Category.BankAccount, '12345612'] as const, [Category.Ssn, '123-45-6123'] as const],
            ...[[Category.Email, 'ann1234@acme.example'] as const, [Category.Person, 'Ann Bell'] as const],
            ...[[Category.Address, '12 Elm Street'] as const, ['ADMIN_MADE', '123456'] as const]
        );
        fc.assert(
            fc.property(
                values,
                fc.constantFrom(' ', ', ', ' - ', ' pin ', '\n', ' / '),
                digits('789', 3, 8),
                ([category, value], between, secret) => {
                    const rule = { label: 'label', maskStyle: MaskStyle.KeepLast4 };

                    expect(maskOf(value + between + secret, category, { [category]: rule })).not.toMatch(/[789]/);
                }
            ),
            { numRuns: 1000 }
        );
    });
});

function masked(covered: string, maskStyle: MaskStyle): string {
    return maskOf(covered, Category.CardNumber, { CARD_NUMBER: { label: 'card number', maskStyle } });
}

function digits(among: string, least: number, most: number): fc.Arbitrary<string> {
    return fc.string({ unit: fc.constantFrom(...among), minLength: least, maxLength: most });
}

/** Digits in groups of one size or of any. */
function grouped(number: string): fc.Arbitrary<string> {
    const inOneSize = fc.integer({ min: 1, max: number.length }).map((size) => Array.from(number, () => size));
    const inAny = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: number.length, maxLength: number.length });
    return fc.tuple(fc.oneof(inOneSize, inAny), fc.constantFrom(...SEPARATORS)).map(([sizes, separator]) => {
        const groups: string[] = [];
        for (let at = 0; at < number.length; at += sizes[groups.length - 1] ?? 1)
            groups.push(number.slice(at, at + (sizes[groups.length] ?? 1)));
        return groups.join(separator);
    });
}

/** Each of the two as digits, as words, or as words up to some digit. */
function said([number, secret]: readonly [string, string]): fc.Arbitrary<string> {
    const half = (text: string) =>
        fc.nat(text.length).map((upTo) => {
            const words = Array.from(text.slice(0, upTo), (digit) => WORDS[Number(digit)] ?? '');
            return [...words, text.slice(upTo)].join(' ').trim();
        });
    return fc
        .tuple(half(number), fc.constantFrom(' ', ', ', ' and the code is '), half(secret))
        .map((parts) => parts.join(''));
}
