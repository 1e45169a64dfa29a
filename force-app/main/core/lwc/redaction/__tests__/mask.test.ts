import fc from 'fast-check';
import { Category, NEVER_PARTIAL } from '../category.ts';
import { maskOf, MaskStyle } from '../mask.ts';
import { maskTokensOf } from '../maskToken.ts';
import { anyTexts, categories, rules, texts } from './arbitraries.ts';

describe('maskOf', () => {
    it.each<[style: MaskStyle, covered: string, mask: string]>([
        [MaskStyle.Label, '4929 0000 0000 4321', '[redacted: card number]'],

        [MaskStyle.LabelLast4, '4929 0000 0000 4321', '[redacted: card number ending 4321]'],
        [MaskStyle.LabelLast4, '4929-0000-0000-4321', '[redacted: card number ending 4321]'],
        [MaskStyle.LabelLast4, '4929000000004321', '[redacted: card number ending 4321]'],
        [MaskStyle.LabelLast4, '4 9 2 9 0 0 0 0 0 0 0 0 4 3 2 1', '[redacted: card number ending 4321]'],
        [MaskStyle.LabelLast4, 'card: 4222222222222', '[redacted: card number ending 2222]'],
        [MaskStyle.LabelLast4, '422222222222', '[redacted: card number]'],
        [MaskStyle.LabelLast4, 'four nine two nine', '[redacted: card number]'],
        [MaskStyle.LabelLast4, '4929000000004321 code 123', '[redacted: card number]'],
        [MaskStyle.LabelLast4, '4111 1111 1111 1111 123', '[redacted: card number]'],
        [MaskStyle.LabelLast4, '4111111111111111 12/27', '[redacted: card number]'],
        [MaskStyle.LabelLast4, '620000 0000000044321', '[redacted: card number ending 4321]'],
        [MaskStyle.LabelLast4, '4929 0000 0000 4321 123', '[redacted: card number]'],
        [MaskStyle.LabelLast4, '3782 822463 10005 1234', '[redacted: card number]'],
        [MaskStyle.LabelLast4, '4111111111111111\n5500005555555559', '[redacted: card number]'],
        [MaskStyle.LabelLast4, '٤١١١١١١١١١١١١١١١', '[redacted: card number]'],

        [MaskStyle.KeepLast4, '4929-0000-0000-4321', 'xxxx-xxxx-xxxx-4321'],
        [MaskStyle.KeepLast4, '+1 (555) 010-4567', '+x (xxx) xxx-4567'],
        [MaskStyle.KeepLast4, 'NO93 8601 1117 947', 'xxxx xxxx xxx7 947'],
        [MaskStyle.KeepLast4, '4929 0000 0000 4321 123', 'xxxx xxxx xxxx xxxx xxx'],
        [MaskStyle.KeepLast4, '٤٩٢٩٠٠٤٣٢١', 'xxxxxx٤٣٢١'],
        [MaskStyle.KeepLast4, '1234', 'xxxx'],
        [MaskStyle.KeepLast4, '7', 'x'],
        [MaskStyle.KeepLast4, 'four two', 'xxxx xxx'],
        [MaskStyle.KeepLast4, '4111 1111 1111 1111 123', 'xxxx xxxx xxxx xxxx xxx'],
        [MaskStyle.KeepLast4, '4929000000004321 code 123', 'xxxxxxxxxxxxxxxx xxxx xxx'],
        [MaskStyle.KeepLast4, '4929000000004321 pin 1234', 'xxxxxxxxxxxxxxxx xxx xxxx'],

        [MaskStyle.Full, 'jo.doe@acme.example', 'xx.xxx@xxxx.xxxxxxx'],
        [MaskStyle.Full, 'e\u0301①Ⅳ漢', 'xxxx'],
        [MaskStyle.Full, '1️⃣-a\r\nb', 'x-x\r\nx']
    ])('with style %s masks %j as %j', (maskStyle, covered, mask) => {
        expect(maskOf(covered, Category.CardNumber, { CARD_NUMBER: { label: 'card number', maskStyle } })).toBe(mask);
    });

    it('keeps the end of a long number that is no card number', () => {
        const ibanRules = { IBAN: { label: 'iban', maskStyle: MaskStyle.KeepLast4 } };

        expect(maskOf('DE89 3704 0044 0532 0130 00', Category.Iban, ibanRules)).toBe('xxxx xxxx xxxx xxxx xx30 00');
    });

    it('names the category where policy says nothing', () => {
        expect(maskOf('x', Category.OneTimeCode, {})).toBe('[redacted: one time code]');
        expect(maskOf('x', 'constructor', {})).toBe('[redacted: constructor]');
    });

    describe.each([...NEVER_PARTIAL])('of the secret %s', (category) => {
        it.each([MaskStyle.Label, MaskStyle.LabelLast4, MaskStyle.KeepLast4])(
            'leaves no digit with style %s',
            (maskStyle) => {
                const covered = '4929000000004321';

                expect(maskOf(covered, category, { [category]: { label: 'secret', maskStyle } })).toBe(
                    '[redacted: secret]'
                );
            }
        );

        it('leaves no visible character with style full', () => {
            const secretRules = { [category]: { label: 'secret', maskStyle: MaskStyle.Full } };

            expect(maskOf('P@ss-w0rd 🔥', category, secretRules)).toBe('xxxxxxxxx x');
        });
    });

    it('shows four digits at most, whatever the style', () => {
        fc.assert(
            fc.property(
                texts,
                categories,
                fc.constantFrom(...Object.values(MaskStyle)),
                (covered, category, maskStyle) => {
                    const mask = maskOf(covered, category, { [category]: { label: 'label', maskStyle } });

                    expect(Array.from(mask.matchAll(/\p{Nd}/gu)).length).toBeLessThanOrEqual(4);
                }
            )
        );
    });

    it('writes labels that are found again as one token, whatever an admin typed', () => {
        fc.assert(
            fc.property(texts, anyTexts, rules, (covered, category, maskRules) => {
                const style = Object.hasOwn(maskRules, category) ? maskRules[category]?.maskStyle : MaskStyle.Label;
                fc.pre(style === MaskStyle.Label || style === MaskStyle.LabelLast4);
                const mask = maskOf(covered, category, maskRules);

                expect(maskTokensOf(mask)).toEqual([{ start: 0, end: mask.length }]);
            })
        );
    });
});
