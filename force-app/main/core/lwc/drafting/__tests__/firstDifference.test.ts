import { answerOf, entryOf, suggestionOf } from 'jest/entries';
import { benchOf, undone, withAccepted, withDismissed, withSpan, type Bench } from '../bench.ts';
import { firstDifference } from '../firstDifference.ts';
import { fromNewestPage } from '../transcriptState.ts';

const CARD = { start: 11, end: 30 };
const ENTRIES = ['a', 'b', 'c'].map((identifier, index) =>
    entryOf({
        identifier,
        text: `My card is 4111 1111 1111 111${index}.`,
        suggestions: [suggestionOf({ id: identifier })]
    })
);
const BENCH = benchOf(fromNewestPage(answerOf(ENTRIES)));

const differenceOf = (bench: Bench, other: Bench): unknown =>
    firstDifference(ENTRIES, bench.history.present, other.history.present);

describe('firstDifference', () => {
    it.each([
        ['a suggestion that is accepted', withAccepted(BENCH, { identifier: 'b', range: CARD }), { start: 11 }],
        ['a suggestion that is dismissed', withDismissed(BENCH, { identifier: 'b', range: CARD }), { start: 11 }],
        ['a selection', withSpan(BENCH, 'b', { start: 3, end: 7, category: 'OTHER' }), { start: 3 }]
    ])('finds %s, and its being taken back', (_what, bench, place) => {
        expect(differenceOf(BENCH, bench)).toEqual({ identifier: 'b', ...place });
        expect(differenceOf(bench, undone(bench))).toEqual({ identifier: 'b', ...place });
    });

    it('passes over what is alike', () => {
        const first = withAccepted(BENCH, { identifier: 'a', range: CARD });
        const both = withAccepted(first, { identifier: 'c', range: CARD });

        expect(differenceOf(first, both)).toEqual({ identifier: 'c', start: 11 });
        expect(differenceOf(both, both)).toBeNull();
    });
});
