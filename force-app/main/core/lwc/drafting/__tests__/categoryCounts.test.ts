import { answerOf, entryOf, suggestionOf } from 'jest/entries';
import { benchOf } from '../bench.ts';
import { categoryCounts } from '../categoryCounts.ts';
import { fromNewestPage } from '../transcriptState.ts';

describe('categoryCounts', () => {
    it('counts what can be redacted, and leaves out what nobody can', () => {
        const entries = [
            entryOf({ identifier: 'a', suggestions: [suggestionOf({ id: '1' })] }),
            entryOf({
                identifier: 'b',
                redactable: false,
                suggestions: [suggestionOf({ id: '2' }), suggestionOf({ id: '3', category: 'PHONE' })]
            })
        ];
        const { suggestions: open, history } = benchOf(fromNewestPage(answerOf(entries)));

        const counts = categoryCounts(entries, { open, work: history.present, categories: [] });

        expect(counts).toEqual([{ category: 'CARD_NUMBER', suggested: 1, open: 1, drafted: 0 }]);
    });
});
