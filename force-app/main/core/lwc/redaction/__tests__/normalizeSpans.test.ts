import fc from 'fast-check';
import { graphemesOf } from '../graphemes.ts';
import { maskTokensOf } from '../maskToken.ts';
import { normalizeSpans } from '../normalizeSpans.ts';
import { overlaps, type Span } from '../span.ts';
import { textsWithSpans } from './arbitraries.ts';

const OTHER = 'OTHER';

describe('normalizeSpans', () => {
    it.each<[what: string, text: string, start: number, end: number, covered: string]>([
        ['an emoji', 'a😀b', 1, 2, '😀'],
        ['an emoji joined from several', 'a👩‍👩‍👧b', 3, 4, '👩‍👩‍👧'],
        ['an emoji with a skin tone', 'a👍🏽b', 3, 4, '👍🏽'],
        ['a flag', '🇩🇪🇫🇷', 5, 6, '🇫🇷'],
        ['a keycap', 'a1️⃣b', 1, 2, '1️⃣'],
        ['a letter with combining marks', 'ae\u0301\u0323b', 1, 2, 'e\u0301\u0323'],
        ['a combining mark alone', 'ae\u0301b', 2, 3, 'e\u0301'],
        ['a CRLF', 'a\r\nb', 1, 2, '\r\n'],
        ['a syllable of jamo', 'a\u1112\u1161\u11abb', 2, 3, '\u1112\u1161\u11ab'],
        ['a number sign and its digit', 'a\u0600\u0661b', 1, 2, '\u0600\u0661'],
        ['half a pair whose other half is missing', 'a\ud83db', 1, 2, '\ud83d'],
        ['a mask token', 'a [redacted: email] b', 5, 6, '[redacted: email]'],
        ['two mask tokens', '[redacted: email][redacted: phone]', 16, 18, '[redacted: email][redacted: phone]'],
        ['a mask token and the mark on its bracket', '[redacted: email]\u0301b', 3, 4, '[redacted: email]\u0301'],
        ['a sign whose cluster reaches into a token', '\u0600[redacted: email]', 0, 1, '\u0600[redacted: email]']
    ])('covers %s whole', (_what, text, start, end, covered) => {
        const spans = normalizeSpans(text, [{ start, end, category: OTHER }]);

        expect(spans.map((span) => text.slice(span.start, span.end))).toEqual([covered]);
    });

    it.each([
        [-1, 2],
        [0, 4],
        [1, 1],
        [2, 1],
        [0.5, 2],
        [0, Number.NaN]
    ])('refuses a span from %p to %p in three characters, and says nothing of the text', (start, end) => {
        expect(() => normalizeSpans('abc', [{ start, end, category: OTHER }])).toThrow(
            new RangeError('a span must lie inside the text of its entry')
        );
    });

    it('gives sorted, disjoint spans', () => {
        fc.assert(
            fc.property(textsWithSpans, ({ text, spans }) => {
                const normal = normalizeSpans(text, spans);

                normal.slice(1).forEach(({ start }, index) => expect(start).toBeGreaterThanOrEqual(normal[index]!.end));
            })
        );
    });

    it('covers whatever a span covers', () => {
        fc.assert(
            fc.property(textsWithSpans, ({ text, spans }) => {
                const normal = normalizeSpans(text, spans);

                for (const { start, end } of spans) {
                    expect(normal.some((span) => span.start <= start && span.end >= end)).toBe(true);
                }
            })
        );
    });

    it('ends at clusters of the whole text', () => {
        fc.assert(
            fc.property(textsWithSpans, ({ text, spans }) => {
                const boundaries = boundariesOf(text);

                for (const { start, end } of normalizeSpans(text, spans)) {
                    expect(boundaries.has(start) && boundaries.has(end)).toBe(true);
                }
            })
        );
    });

    it('covers each mask token whole or not at all', () => {
        fc.assert(
            fc.property(textsWithSpans, ({ text, spans }) => {
                const normal = normalizeSpans(text, spans);

                for (const token of maskTokensOf(text)) {
                    const touching = normal.filter((span) => overlaps(span, token));
                    expect(touching.every(({ start, end }) => start <= token.start && end >= token.end)).toBe(true);
                }
            })
        );
    });

    it('changes nothing when it is applied again', () => {
        fc.assert(
            fc.property(textsWithSpans, ({ text, spans }) => {
                const normal = normalizeSpans(text, spans);

                expect(normalizeSpans(text, normal)).toEqual(normal);
            })
        );
    });

    it('does not depend on the order of its input', () => {
        const shuffled = textsWithSpans.chain(({ text, spans }) =>
            fc.record({
                text: fc.constant(text),
                spans: fc.constant(spans),
                others: fc.shuffledSubarray([...spans], { minLength: spans.length })
            })
        );

        fc.assert(
            fc.property(shuffled, ({ text, spans, others }) => {
                expect(normalizeSpans(text, others)).toEqual(normalizeSpans(text, spans));
            })
        );
    });

    it('leaves its input as it was', () => {
        const spans: readonly Span[] = Object.freeze([
            Object.freeze({ start: 2, end: 4, category: OTHER }),
            Object.freeze({ start: 0, end: 1, category: OTHER })
        ]);

        expect(normalizeSpans('a 😀b', spans)).toHaveLength(2);
    });
});

function boundariesOf(text: string): ReadonlySet<number> {
    let position = 0;
    return new Set([0, ...Array.from(graphemesOf(text), (grapheme) => (position += grapheme.length))]);
}
