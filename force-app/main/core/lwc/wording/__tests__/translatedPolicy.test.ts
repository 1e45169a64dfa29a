import { BUILT_IN_CATEGORIES } from 'c/proxyContract';
import { categoryWords, labelWords, reasonCodeWords } from 'c/wording';

jest.mock('@salesforce/label/c.RedactInline_Category_CardNumber', () => mockTranslation('Kartennummer'), {
    virtual: true
});
jest.mock('@salesforce/label/c.RedactInline_ReasonCode_PciPan', () => mockTranslation('Kartennummer'), {
    virtual: true
});

function mockTranslation(label: string) {
    return { __esModule: true, default: label };
}

describe('categories in the language of the user', () => {
    it('translate a label that is the built-in one', () => {
        const label = BUILT_IN_CATEGORIES['CARD_NUMBER']!;

        expect(labelWords({ category: 'CARD_NUMBER', label })).toBe('Kartennummer');
        expect(categoryWords('CARD_NUMBER', { CARD_NUMBER: { label, maskStyle: 'label' } })).toBe('Kartennummer');
        expect(categoryWords('CARD_NUMBER', {})).toBe('Kartennummer');
    });

    it("leave an admin's own label, and that of another category, as it is", () => {
        expect(labelWords({ category: 'CARD_NUMBER', label: 'card' })).toBe('card');
        expect(labelWords({ category: 'LOYALTY_NUMBER', label: 'card number' })).toBe('card number');
    });
});

describe('reason codes in the language of the user', () => {
    it('translate a label that is the built-in one, and keep the rule behind it', () => {
        const reason = { code: 'PCI_PAN', label: 'Card number', standard: 'PCI DSS 3.5' };

        expect(reasonCodeWords(reason)).toBe('Kartennummer (PCI DSS 3.5)');
        expect(reasonCodeWords({ ...reason, standard: null })).toBe('Kartennummer');
    });

    it("leave an admin's own label as it is", () => {
        expect(reasonCodeWords({ code: 'PCI_PAN', label: 'PAN', standard: null })).toBe('PAN');
    });
});
