import { POLICY } from 'jest/entries';
import { rememberedReason, rememberReason } from '../rememberedReason.ts';
import { usualReason } from '../usualReason.ts';

const draftOf = (...categories: readonly string[]) =>
    new Map(categories.map((category) => [category, [{ start: 0, end: 4, category }]]));

describe('the reason that is proposed', () => {
    it.each([
        [['CARD_NUMBER'], 'PCI_PAN'],
        [['EMAIL'], ''],
        [['CARD_NUMBER', 'EMAIL'], ''],
        [['NOT_IN_THE_POLICY'], ''],
        [[], '']
    ])('is the one that is usual for all that is drafted: %j', (categories, reason) => {
        expect(usualReason(draftOf(...categories), POLICY.categories)).toBe(reason);
    });

    it('is the one that was given in its place last, and where none is usual the last of all', () => {
        expect(rememberedReason('PCI_PAN')).toBe('PCI_PAN');
        expect(rememberedReason('')).toBe('');

        rememberReason('PCI_PAN', 'ASKED');
        expect(rememberedReason('PCI_PAN')).toBe('ASKED');
        expect(rememberedReason('')).toBe('ASKED');
        expect(rememberedReason('HEALTH')).toBe('HEALTH');
    });
});
