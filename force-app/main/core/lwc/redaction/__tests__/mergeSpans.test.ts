import { mergeSpans } from '../mergeSpans.ts';
import type { Span } from '../span.ts';

describe('mergeSpans', () => {
    it.each<[what: string, spans: readonly Span[], merged: readonly Span[]]>([
        ['keeps spans apart that do not touch', [span(4, 6), span(0, 2)], [span(0, 2), span(4, 6)]],
        ['makes one of spans that overlap', [span(0, 3), span(2, 6)], [span(0, 6)]],
        ['makes one of a span and one inside it', [span(0, 9), span(2, 3)], [span(0, 9)]],
        ['makes one of a chain of overlaps', [span(0, 3), span(2, 5), span(4, 7)], [span(0, 7)]],
        ['makes one of touching spans of one category', [span(0, 3), span(3, 6)], [span(0, 6)]],
        [
            'keeps touching spans of two categories apart',
            [span(0, 3, 'EMAIL'), span(3, 6, 'PHONE')],
            [span(0, 3, 'EMAIL'), span(3, 6, 'PHONE')]
        ],
        ['gives the category of the longest', [span(0, 3, 'EMAIL'), span(2, 9, 'PHONE')], [span(0, 9, 'PHONE')]],
        [
            'gives the category of the earlier on a tie',
            [span(2, 5, 'EMAIL'), span(0, 3, 'PHONE')],
            [span(0, 5, 'PHONE')]
        ],
        [
            'measures the longest by single spans, not by what they grew to',
            [span(0, 4, 'EMAIL'), span(3, 7, 'PHONE'), span(6, 11, 'IBAN')],
            [span(0, 11, 'IBAN')]
        ]
    ])('%s', (_what, spans, merged) => {
        expect(mergeSpans(spans)).toEqual(merged);
        expect(mergeSpans([...spans].reverse())).toEqual(merged);
    });

    it('does not depend on the order of equal ranges with different categories', () => {
        const spans = [span(0, 3, 'PHONE'), span(0, 3, 'EMAIL')];

        expect(mergeSpans(spans)).toEqual(mergeSpans([...spans].reverse()));
    });

    it('drops what a suggestion carries beyond a span', () => {
        const suggestion = { ...span(0, 3), id: 's1', score: 0.9 };

        expect(mergeSpans([suggestion])).toEqual([span(0, 3)]);
    });
});

function span(start: number, end: number, category = 'OTHER'): Span {
    return { start, end, category };
}
