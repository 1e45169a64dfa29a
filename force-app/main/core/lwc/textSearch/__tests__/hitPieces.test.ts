import fc from 'fast-check';
import { piecesOf, type EntryHits } from '../hitPieces.ts';

/** The pieces of a passage, hits in brackets and the current one in angle brackets. */
function shown(text: string, start: number, hits: EntryHits): string {
    const brackets: Readonly<Record<string, string>> = { '': '', hit: '[]', 'hit hit_current': '<>' };
    return piecesOf(text, start, hits)
        .map((piece) => {
            const [open = '', close = ''] = brackets[piece.className]!;
            return `${open}${piece.text}${close}`;
        })
        .join('|');
}

describe('piecesOf', () => {
    it.each<[what: string, ranges: [number, number][], current: number | null, pieces: string]>([
        ['a text without hits', [], null, 'abcdef'],
        [
            'hits at both ends',
            [
                [10, 12],
                [15, 16]
            ],
            null,
            '[ab]|cde|[f]'
        ],
        [
            'the hit that the search stands at',
            [
                [10, 11],
                [13, 14]
            ],
            13,
            '[a]|bc|<d>|ef'
        ],
        ['a hit that begins before and ends inside', [[5, 12]], 5, '<ab>|cdef'],
        ['a hit that ends behind', [[14, 30]], null, 'abcd|[ef]'],
        [
            'hits elsewhere',
            [
                [0, 10],
                [16, 20]
            ],
            null,
            'abcdef'
        ]
    ])('cuts %s', (_what, ranges, current, pieces) => {
        const hits = { ranges: ranges.map(([start, end]) => ({ start, end })), current };

        expect(shown('abcdef', 10, hits)).toBe(pieces);
    });

    it('covers the text exactly, in order, with no piece empty', () => {
        const ranges = fc
            .uniqueArray(fc.nat(40), { maxLength: 12 })
            .map((offsets) => offsets.toSorted((a, b) => a - b))
            .map((offsets) =>
                Array.from({ length: offsets.length >> 1 }, (_, index) => ({
                    start: offsets[2 * index]!,
                    end: offsets[2 * index + 1]!
                }))
            );
        fc.assert(
            fc.property(fc.string({ maxLength: 30 }), fc.nat(20), ranges, (text, start, hits) => {
                const pieces = piecesOf(text, start, { ranges: hits, current: null });

                expect(pieces.map((piece) => piece.text).join('')).toBe(text);
                let position = start;
                for (const piece of pieces) {
                    expect(piece.start).toBe(position);
                    expect(piece.text.length).toBeGreaterThan(0);
                    position += piece.text.length;
                }
            })
        );
    });
});
