import { draftSpanOf, NO_WORK } from 'c/drafting';
import { entryOf, MOMENT, RULES } from 'jest/entries';
import { reviewRows } from '../reviewRows.ts';

const ENTRY = entryOf();

describe('reviewRows', () => {
    it('shows each drafted entry before and after, and no other', () => {
        const { draft } = draftSpanOf(NO_WORK, ENTRY, { start: 11, end: 30, category: 'CARD_NUMBER' });
        const rows = reviewRows([entryOf({ identifier: 'untouched' }), ENTRY], draft, {
            rules: RULES,
            startTimestamp: MOMENT - 5000
        });

        expect(rows).toHaveLength(1);
        expect(rows[0]).toMatchObject({ identifier: 'first', name: 'Ana Ruiz, 00:05' });
        expect(rows[0]!.before.map(({ text, isMarked }) => [text, isMarked])).toEqual([
            ['My card is ', false],
            ['4111 1111 1111 1111', true],
            ['.', false]
        ]);
        expect(rows[0]!.after.map(({ text, isMarked }) => [text, isMarked])).toEqual([
            ['My card is ', false],
            ['[redacted: card number ending 1111]', true],
            ['.', false]
        ]);
    });
});
