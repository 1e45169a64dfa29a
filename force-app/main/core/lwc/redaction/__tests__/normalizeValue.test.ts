import { normalizeValue } from '../normalizeValue.ts';

describe('normalizeValue', () => {
    it('knows a value in any grouping, letter case and width', () => {
        expect(normalizeValue('Ａb 555-0101')).toBe(normalizeValue('AB.555 0101'));
        expect(normalizeValue('Müller')).not.toBe(normalizeValue('Muller'));
    });

    it('keeps a value without letters and digits apart from others', () => {
        expect(normalizeValue('++')).toBe('++');
        expect(normalizeValue('')).toBe('');
    });
});
