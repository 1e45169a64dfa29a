import { noteCheck, normalizeNote, tellingOf, writtenNumbersOf } from 'c/redaction';

/** Tells whether a note repeats a passage that is replaced by a mask. */
function repeats(note: string, text: string, mask = '[redacted: other]'): boolean {
    return noteCheck([{ ...tellingOf(text), mask }])(tellingOf(note));
}

const CARD = '4111-1111-1111-4321';

describe('noteCheck', () => {
    it.each([
        ['a number as it stands', 'Card 4111-1111-1111-4321'],
        ['a number in another grouping', 'Card 41 111 11111 114321'],
        ['a number with other signs between its digits', 'Card 4111/1111_1111, 4321'],
        ['a number in digits of another script', 'Card ٤١١١١١١١١١١١٤٣٢١'],
        ['a number in wide digits', 'Card ４１１１１１'],
        ['five of its digits in a row', 'The one with 11432'],
        ['its last four', 'Card ending 4321']
    ])('finds %s', (_case, note) => {
        expect(repeats(note, CARD)).toBe(true);
    });

    it.each([
        ['Asked for in case 00412214'],
        ['Called on 2025-01-10 at 14:32'],
        ['Four of the customer’s cards, see 4111'],
        ['Payment data']
    ])('lets %j pass beside a card number', (note) => {
        expect(repeats(note, CARD)).toBe(false);
    });

    it.each([
        ['with letters between its digits', '5x3x6x9x0x4x3x9x9'],
        ['from the last digit to the first', 'backwards 9934-09-635'],
        ['in digits in black circles', '❺❸❻❾⓿❹❸❾❾'],
        ['by its end, after the word for it', 'Last 4: 4399']
    ])('finds a number %s', (_case, note) => {
        expect(repeats(note, '536-90-4399')).toBe(true);
    });

    it('finds the whole of a number that passages have parts of', () => {
        const parts = ['5369', '04', '399'].map((text) => ({ ...tellingOf(text), mask: '' }));

        expect(noteCheck(parts)(tellingOf('The number was 536904399'))).toBe(true);
        expect(noteCheck(parts)(tellingOf('Case 2025-01-10, line 5, approved by 2'))).toBe(false);
    });

    it('lets the last four pass where the mask shows them', () => {
        expect(repeats('Card ending 4321', CARD, '[redacted: card number ending 4321]')).toBe(false);
    });

    it('finds a short code only as a number of its own', () => {
        expect(repeats('Code 123 was read out', '123')).toBe(true);
        expect(repeats('Code 1-2-3 was read out', '123')).toBe(true);
        expect(repeats('See case 5123987', '123')).toBe(false);
        expect(repeats('Line 12', '12')).toBe(false);
    });

    it.each([
        ['Ms Ruiz called', 'Ana Ruiz'],
        ['Ms RUÍZ called', 'Ana Ruiz'],
        ['Ana called', 'Ana'],
        ['Mail to ana.ruiz@example.com', 'ana.ruiz@example.com'],
        ['Mail to anaruiz example com', 'ana.ruiz@example.com'],
        ['Ruizs request', 'Ana Ruiz'],
        ['Ru\u00adiz called', 'Ana Ruiz'],
        ['R.u.i.z called', 'Ana Ruiz'],
        ['For nahtanamar', 'Priya Ramanathan'],
        ['It was Tr0ub4dor', 'my password is Tr0ub4dor and nothing else'],
        ['He lives behind the old mill', 'I live in Kent behind the old mill now'],
        ['顧客は田中です', '田中']
    ])('finds the words of %j', (note, text) => {
        expect(repeats(note, text)).toBe(true);
    });

    it.each([
        ['Asked to call back', 'Could you please call me back when you have a moment to talk'],
        ['A banana was ordered', 'Ana'],
        ['A private address at gmail', 'ana.ruiz@gmail.com'],
        ['顧客の依頼', '田中'],
        ['An address in Kent', 'I live in Kent behind the old mill now']
    ])('lets %j pass beside words that it does not quote', (note, text) => {
        expect(repeats(note, text)).toBe(false);
    });

    it('finds what a reader of words has heard', () => {
        const note = { text: 'four three two one', numbers: ['4321'] };

        expect(noteCheck([{ ...tellingOf(CARD), mask: '' }])(note)).toBe(true);
    });

    it('passes everything where nothing is redacted', () => {
        expect(noteCheck([])(tellingOf(CARD))).toBe(false);
    });
});

describe('writtenNumbersOf', () => {
    it('joins what at most three signs part, and nothing over a letter', () => {
        expect(writtenNumbersOf('41 - 11 and 43—21, 5')).toEqual(['4111', '43215']);
    });

    it('reads the digits of every script', () => {
        expect(writtenNumbersOf('०१२३४५६७८९ ๐๑๒')).toEqual(['0123456789012']);
    });
});

describe('normalizeNote', () => {
    it('puts a note on one line, without what no field keeps', () => {
        expect(normalizeNote('  Asked for\r\n\tby mail\ud800 ')).toBe('Asked for by mail');
        expect(normalizeNote('Asked \u202efor\u202c')).toBe('Asked for');
    });
});
