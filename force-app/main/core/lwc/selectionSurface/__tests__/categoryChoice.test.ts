import { POLICY, suggestionOf } from 'jest/entries';
import { categoryOptions, likelyCategory } from '../categoryChoice.ts';

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });

describe('likelyCategory', () => {
    it('takes the category of the longest suggestion that it overlaps', () => {
        const suggested = [
            suggestionOf({ start: 0, end: 4, category: 'PIN' }),
            suggestionOf({ start: 3, end: 30, category: 'IBAN' }),
            suggestionOf({ start: 40, end: 99, category: 'EMAIL' })
        ];

        expect(likelyCategory('x'.repeat(100), { start: 0, end: 10 }, suggested)).toBe('IBAN');
    });

    it.each([
        ['4111 1111 1111 1111', 'CARD_NUMBER'],
        ['4111-1111-1111-1111', 'CARD_NUMBER'],
        ['411111111111', 'OTHER'],
        ['ana@example.com', 'EMAIL'],
        ['078-05-1120', 'SSN'],
        ['+34 600 123 456', 'PHONE'],
        ['Ana', 'OTHER']
    ])('sees from the looks of %j that it is %s', (text, category) => {
        expect(likelyCategory(text, whole(text), [])).toBe(category);
    });
});

describe('categoryOptions', () => {
    it('offers the policy and OTHER, with one of them selected', () => {
        const options = categoryOptions(POLICY.categories, 'EMAIL', 'other');

        expect(options.map(({ label }) => label)).toEqual(['card number', 'email', 'other']);
        expect(options.filter(({ isSelected }) => isSelected).map(({ value }) => value)).toEqual(['EMAIL']);
    });

    it('falls back on OTHER for a category that the policy does not know', () => {
        const options = categoryOptions(POLICY.categories, 'IBAN', 'other');

        expect(options.filter(({ isSelected }) => isSelected).map(({ value }) => value)).toEqual(['OTHER']);
    });
});
