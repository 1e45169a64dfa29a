import { RULES, suggestionOf } from 'jest/entries';
import { NO_HITS } from 'c/textSearch';
import { passagesOf } from '../passages.ts';

const TEXT = 'My card is 4111 1111 1111 1111.';
const CARD = { start: 11, end: 30, category: 'CARD_NUMBER' };
const NOTHING = { suggested: [], drafted: [], redacted: [], hits: NO_HITS };

describe('passagesOf', () => {
    it('covers the text exactly', () => {
        const passages = passagesOf(TEXT, { ...NOTHING, suggested: [suggestionOf()] }, RULES);

        expect(passages.map(({ text }) => text).join('')).toBe(TEXT);
        expect(passages.map(({ isPlain, isMark }) => [isPlain, isMark])).toEqual([
            [true, false],
            [false, true],
            [true, false]
        ]);
    });

    it('says what a suggestion is, why, and what pressing does', () => {
        const [, suggested] = passagesOf(TEXT, { ...NOTHING, suggested: [suggestionOf()] }, RULES);

        expect(suggested).toMatchObject({
            isSuggested: true,
            category: 'card number',
            hint: '(suggested: card number; press to redact)',
            why: '16 digits, passes Luhn, Visa (A redacts, D or Delete dismisses)',
            dismissLabel: 'Dismiss suggestion: card number (D or Delete)',
            pressed: 'false'
        });
    });

    it('shows the mask of a drafted span', () => {
        const [, drafted] = passagesOf(TEXT, { ...NOTHING, drafted: [CARD] }, RULES);

        expect(drafted).toMatchObject({
            isDrafted: true,
            mask: '[redacted: card number ending 1111]',
            hint: '(to be redacted: card number; press to keep)',
            pressed: 'true'
        });
    });

    it('keeps the key of a suggestion that is drafted, so that its element stays', () => {
        const [, suggested] = passagesOf(TEXT, { ...NOTHING, suggested: [suggestionOf()] }, RULES);
        const [, drafted] = passagesOf(TEXT, { ...NOTHING, drafted: [CARD] }, RULES);

        expect(drafted!.key).toBe(suggested!.key);
    });

    it('lets a mask token speak for itself, and speaks for other masks', () => {
        const token = '[redacted: email] xxxx';
        const redacted = [
            { start: 0, end: 17, category: 'EMAIL' },
            { start: 18, end: 22, category: 'CARD_NUMBER' }
        ];
        const passages = passagesOf(token, { ...NOTHING, redacted }, RULES);

        expect(passages.map(({ hint }) => hint)).toEqual(['', '', 'Redacted: card number ']);
    });

    it('shows suggestions that overlap as one', () => {
        const suggested = [suggestionOf({ end: 20 }), suggestionOf({ id: 's2', start: 15 })];

        expect(passagesOf(TEXT, { ...NOTHING, suggested }, RULES).filter(({ isMark }) => isMark)).toHaveLength(1);
    });
});
