import fc from 'fast-check';
import { SegmentKind, segmentsOf, type Marks } from '../segments.ts';
import type { Span } from '../span.ts';
import { manySpansIn, texts } from './arbitraries.ts';

const NO_MARKS: Marks = { suggested: [], drafted: [], redacted: [] };

describe('segmentsOf', () => {
    it.each<[what: string, marks: Partial<Marks>, kinds: string]>([
        ['plain text without marks', {}, 'plain:abcdefghij'],
        ['a suggestion in plain text', { suggested: [span(2, 4)] }, 'plain:ab suggested:cd plain:efghij'],
        ['marks at both ends', { drafted: [span(0, 1), span(9, 10)] }, 'drafted:a plain:bcdefghi drafted:j'],
        ['touching marks', { drafted: [span(0, 5), span(5, 10)] }, 'drafted:abcde drafted:fghij'],
        [
            'a draft over a suggestion',
            { suggested: [span(2, 8)], drafted: [span(4, 6)] },
            'plain:ab suggested:cd drafted:ef suggested:gh plain:ij'
        ],
        [
            'a redaction over a suggestion and under a draft',
            { suggested: [span(0, 9)], redacted: [span(2, 6)], drafted: [span(4, 5)] },
            'suggested:ab redacted:cd drafted:e redacted:f suggested:ghi plain:j'
        ],
        [
            'one mark under many',
            { suggested: [span(0, 10)], drafted: [span(1, 2), span(3, 4), span(9, 10)] },
            'suggested:a drafted:b suggested:c drafted:d suggested:efghi drafted:j'
        ],
        [
            'suggestions that overlap each other, in any order',
            { suggested: [span(4, 8), span(2, 6)] },
            'plain:ab suggested:cdef suggested:gh plain:ij'
        ]
    ])('cuts %s', (_what, marks, kinds) => {
        expect(shown('abcdefghij', marks)).toBe(kinds);
    });

    it('shows mask tokens as redacted, of no known category', () => {
        expect(segmentsOf('a [redacted: email]', NO_MARKS)).toEqual([
            { kind: SegmentKind.Plain, text: 'a ', start: 0, end: 2, category: null },
            { kind: SegmentKind.Redacted, text: '[redacted: email]', start: 2, end: 19, category: null }
        ]);
    });

    it('shows a suggestion that a customer typed a token around', () => {
        const marks = { suggested: [span(16, 19)] };

        expect(shown('[redacted: name Max]', marks)).toBe('redacted:[redacted: name  suggested:Max redacted:]');
    });

    it('gives no segment of an empty text', () => {
        expect(segmentsOf('', NO_MARKS)).toEqual([]);
    });

    it('covers the text exactly, in order, with no segment empty', () => {
        fc.assert(
            fc.property(textsWithMarks, ({ text, ...marks }) => {
                const segments = segmentsOf(text, marks);

                expect(segments.map((segment) => segment.text).join('')).toBe(text);
                segments.forEach(({ start, end, text: piece }, index) => {
                    expect(start).toBe(segments[index - 1]?.end ?? 0);
                    expect(end).toBeGreaterThan(start);
                    expect(piece).toBe(text.slice(start, end));
                });
            })
        );
    });

    it('gives each code unit to the highest mark on it', () => {
        fc.assert(
            fc.property(textsWithMarks, ({ text, ...marks }) => {
                for (const { kind, start, end } of segmentsOf(text, marks)) {
                    for (let offset = start; offset < end; offset += 1) {
                        expect(kindsAt(marks, offset)).toContain(kind);
                    }
                }
            })
        );
    });
});

const textsWithMarks = texts.chain((text) =>
    fc.record({
        text: fc.constant(text),
        suggested: manySpansIn(text),
        drafted: manySpansIn(text),
        redacted: manySpansIn(text)
    })
);

function span(start: number, end: number): Span {
    return { start, end, category: 'OTHER' };
}

/** A code unit without a mark can still be part of a mask token. */
function kindsAt({ drafted, redacted, suggested }: Marks, offset: number): readonly SegmentKind[] {
    if (covers(drafted, offset)) return [SegmentKind.Drafted];
    if (covers(redacted, offset)) return [SegmentKind.Redacted];
    if (covers(suggested, offset)) return [SegmentKind.Suggested];
    return [SegmentKind.Plain, SegmentKind.Redacted];
}

function covers(spans: readonly Span[], offset: number): boolean {
    return spans.some(({ start, end }) => start <= offset && offset < end);
}

function shown(text: string, marks: Partial<Marks>): string {
    return segmentsOf(text, { ...NO_MARKS, ...marks })
        .map((segment) => `${segment.kind}:${segment.text}`)
        .join(' ');
}
