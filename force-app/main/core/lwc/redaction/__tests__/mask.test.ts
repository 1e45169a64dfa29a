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
        [MaskStyle.LabelLast4, '6200000000000044321', '[redacted: card number]'],
        [MaskStyle.LabelLast4, '4111111111111111441', '[redacted: card number]'],
        [MaskStyle.LabelLast4, '4111111111111112 035', '[redacted: card number]'],
        [MaskStyle.LabelLast4, '4111 1111 1111 441', '[redacted: card number]'],
        [MaskStyle.LabelLast4, '3782 822463 10005', '[redacted: card number ending 0005]'],
        [MaskStyle.LabelLast4, '378282246310005 4', '[redacted: card number]'],
        [MaskStyle.LabelLast4, 'four 111111111111441', '[redacted: card number]'],
        [MaskStyle.LabelLast4, '4929 0000 0000 4321 123', '[redacted: card number]'],
        [MaskStyle.LabelLast4, '3782 822463 10005 1234', '[redacted: card number]'],
        [MaskStyle.LabelLast4, '4111111111111111\n5500005555555559', '[redacted: card number]'],
        [MaskStyle.LabelLast4, '٤١١١١١١١١١١١١١١١', '[redacted: card number]'],

        [MaskStyle.KeepLast4, '4929-0000-0000-4321', 'xxxx-xxxx-xxxx-4321'],
        [MaskStyle.KeepLast4, '4929 0000 0000 4321 123', 'xxxx xxxx xxxx xxxx xxx'],
        [MaskStyle.KeepLast4, '1234', 'xxxx'],
        [MaskStyle.KeepLast4, '7', 'x'],
        [MaskStyle.KeepLast4, 'four two', 'xxxx xxx'],
        [MaskStyle.KeepLast4, '4111 1111 1111 1111 123', 'xxxx xxxx xxxx xxxx xxx'],
        [MaskStyle.KeepLast4, '4929000000004321 code 123', 'xxxxxxxxxxxxxxxx xxxx xxx'],
        [MaskStyle.KeepLast4, '4929000000004321 pin 1234', 'xxxxxxxxxxxxxxxx xxx xxxx'],
        [MaskStyle.KeepLast4, '4111111111111111, 0427441', 'xxxxxxxxxxxxxxxx, xxxxxxx'],
        [MaskStyle.KeepLast4, '4111111111111111441', 'xxxxxxxxxxxxxxxxxxx'],

        [MaskStyle.Full, 'jo.doe@acme.example', 'xx.xxx@xxxx.xxxxxxx'],
        [MaskStyle.Full, 'jo@acme.example 5$unny!', 'xx@xxxx.xxxxxxx xxxxxxx'],
        [MaskStyle.Full, 'e\u0301①Ⅳ漢', 'xxxx'],
        [MaskStyle.Full, '1️⃣-a\r\nb', 'x-x\r\nx']
    ])('with style %s masks %j as %j', (maskStyle, covered, mask) => {
        expect(maskOf(covered, Category.CardNumber, { CARD_NUMBER: { label: 'card number', maskStyle } })).toBe(mask);
    });

    it.each<[category: Category, covered: string, mask: string]>([
        [Category.Phone, '+1 (555) 010-4567', '+x (xxx) xxx-4567'],
        [Category.Phone, '+1 555 010 4567', '+x xxx xxx 4567'],
        [Category.Phone, '555-010-4567', 'xxx-xxx-4567'],
        [Category.Phone, '+1 (555) 010-4567 482136', '+x (xxx) xxx-xxxx xxxxxx'],
        [Category.Phone, '555 0104 4821', 'xxx xxxx xxxx'],
        [Category.Iban, 'NO93 8601 1117 947', 'xxxx xxxx xxx7 947'],
        [Category.Iban, 'DE89 3704 0044 0532 0130 00', 'xxxx xxxx xxxx xxxx xx30 00'],
        [Category.Iban, 'BE68 5390 0754 7034', 'xxxx xxxx xxxx 7034'],
        [Category.Iban, 'BE68 5390 0754 7034 4821', 'xxxx xxxx xxxx xxxx xxxx'],
        [Category.Iban, 'BE68 5390 0754 7035', 'xxxx xxxx xxxx xxxx'],
        [Category.Iban, 'NO93 8601 1117 947, 482136', 'xxxx xxxx xxxx xxx, xxxxxx'],
        [Category.BankAccount, '٤٩٢٩٠٠٤٣٢١', 'xxxxxx٤٣٢١'],
        [Category.BankAccount, '12345678', 'xxxx5678'],
        [Category.BankAccount, '12345678 482136', 'xxxxxxxx xxxxxx'],
        [Category.BankAccount, '12345678 pin 482136', 'xxxxxxxx xxx xxxxxx'],
        [Category.Ssn, '123-45-6789', 'xxx-xx-6789'],
        [Category.Ssn, '123-45-6789 482136', 'xxx-xx-xxxx xxxxxx'],
        [Category.Passport, 'C-1234567', 'x-xxx4567'],
        [Category.Email, 'ann@acme.example 482136', 'xxx@xxxx.xxxxxxx xxxxxx'],
        [Category.Person, 'Ann, 482136', 'xxx, xxxxxx'],
        [Category.Other, 'pin 482136', 'xxx xxxxxx']
    ])('keeps the end of what is surely a %s: %j as %j', (category, covered, mask) => {
        expect(maskOf(covered, category, { [category]: { label: 'label', maskStyle: MaskStyle.KeepLast4 } })).toBe(
            mask
        );
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
