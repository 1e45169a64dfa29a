import { IDENTIFIER_NAMES, WHY_CLAUSES } from 'c/proxyContract';
import { whyWords } from 'c/suggestionWords';

jest.mock('@salesforce/label/c.RedactInline_Why_AskedBefore', () => mockTranslation('kurz zuvor erfragt'), {
    virtual: true
});
jest.mock('@salesforce/label/c.RedactInline_Why_CardDigits', () => mockTranslation('{1}: {0} Ziffern'), {
    virtual: true
});
jest.mock('@salesforce/label/c.RedactInline_Why_Checked', () => mockTranslation('{0}, geprüft'), { virtual: true });
jest.mock('@salesforce/label/c.RedactInline_Identifier_NhsNumber', () => mockTranslation('NHS-Nummer'), {
    virtual: true
});

function mockTranslation(label: string) {
    return { __esModule: true, default: label };
}

describe('whyWords', () => {
    it.each([
        ['asked for just before', 'kurz zuvor erfragt'],
        ['16 digits, passes the Luhn check, Visa', 'Visa: 16 Ziffern'],
        ['16 digits, passes the Luhn check, Visa, asked for just before', 'Visa: 16 Ziffern, kurz zuvor erfragt'],
        ['NHS number, passes its check, asked for just before', 'NHS-Nummer, geprüft, kurz zuvor erfragt'],
        ['Martian number, passes its check', 'Martian number, geprüft']
    ])('translates clauses and what stands in them: %s', (why, words) => {
        expect(whyWords(why)).toBe(words);
    });

    it('takes the longest clause, for clauses hold commas', () => {
        expect(whyWords('a postcode, asked for just before')).toBe('a postcode, asked for just before');
    });

    it('says nothing twice', () => {
        expect(whyWords('grouped as a phone number, grouped as a phone number')).toBe('grouped as a phone number');
    });

    it('leaves what it does not know as it is', () => {
        expect(whyWords('')).toBe('');
        expect(whyWords('looks odd, asked for just before, very')).toBe('looks odd, kurz zuvor erfragt, very');
    });

    it('says every other clause as the proxy does, until it is translated', () => {
        const translated: readonly string[] = [WHY_CLAUSES.AskedBefore, WHY_CLAUSES.CardDigits, WHY_CLAUSES.Checked];

        for (const clause of Object.values(WHY_CLAUSES).filter((each) => !translated.includes(each))) {
            const why = clause.replace('{0}', IDENTIFIER_NAMES.UkPostcode);
            expect(whyWords(why)).toBe(why);
        }
    });
});
