import type { CategoryCount } from 'c/suggestionRail';
import { answerOf, entryOf, suggestionOf } from 'jest/entries';
import { benchOf, withAccepted, withoutOwnSpans, type Bench } from '../bench.ts';
import { categoryCounts } from '../categoryCounts.ts';
import { countOpen } from '../openSuggestions.ts';
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

        expect(counts).toEqual([
            { category: 'CARD_NUMBER', suggested: 1, open: 1, openPlaces: 1, drafted: 0, draftedPlaces: 0 }
        ]);
    });

    it('counts a value that is read out in parts once, with the places that it stands in', () => {
        const part = { group: 'g', start: 0, end: 4 };
        const entries = [
            entryOf({
                identifier: 'a',
                suggestions: [suggestionOf({ id: '1', ...part }), suggestionOf({ id: '2', start: 11, end: 30 })]
            }),
            entryOf({ identifier: 'b', suggestions: [suggestionOf({ id: '3', ...part })] }),
            entryOf({ identifier: 'c', suggestions: [suggestionOf({ id: '4', ...part })] })
        ];
        const bench = benchOf(fromNewestPage(answerOf(entries)));
        const countsOf = ({ suggestions: open, history }: Bench): readonly CategoryCount[] =>
            categoryCounts(entries, { open, work: history.present, categories: [] });
        const accepted = withAccepted(bench, { identifier: 'b', range: { start: 0, end: 4 } });
        const partly = withoutOwnSpans(accepted, { identifier: 'b', range: { start: 0, end: 4 } });

        expect(countsOf(bench)).toMatchObject([{ suggested: 2, open: 2, openPlaces: 4, drafted: 0 }]);
        expect(countsOf(accepted)).toMatchObject([{ open: 1, openPlaces: 1, drafted: 1, draftedPlaces: 3 }]);
        expect(countsOf(partly)).toMatchObject([{ open: 2, openPlaces: 2, drafted: 1, draftedPlaces: 2 }]);
        expect([accepted, partly].map(({ history }) => history.present.step?.count)).toEqual([1, 1]);
        expect([bench, accepted].map(({ suggestions }) => countOpen(suggestions))).toEqual([2, 1]);
    });
});
