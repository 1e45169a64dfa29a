import fc from 'fast-check';
import { rebaseSpans } from '../rebaseSpans.ts';
import { texts, textsWithSpans } from './arbitraries.ts';

describe('rebaseSpans', () => {
    it.each<[what: string, stored: string, kept: readonly string[]]>([
        ['keeps all spans of an unchanged text', 'one two three', ['one', 'three']],
        ['keeps a span before a change', 'one two four', ['one']],
        ['moves a span behind a change', 'one 2 three', ['one', 'three']],
        ['drops a span that was changed itself', 'won two three', ['three']],
        ['drops all spans of another text', 'xyz', []],
        ['drops all spans of a text that was emptied', '', []]
    ])('%s', (_what, stored, kept) => {
        const spans = [
            { start: 0, end: 3, category: 'OTHER' },
            { start: 8, end: 13, category: 'OTHER' }
        ];

        const rebased = rebaseSpans('one two three', stored, spans);

        expect(rebased.map(({ start, end }) => stored.slice(start, end))).toEqual(kept);
    });

    it('keeps exactly the characters that each kept span covered', () => {
        fc.assert(
            fc.property(textsWithSpans, texts, ({ text, spans }, other) => {
                const stored = text.slice(0, text.length / 2) + other + text.slice(text.length / 2);

                for (const span of spans) {
                    for (const { start, end, category } of rebaseSpans(text, stored, [span])) {
                        expect(stored.slice(start, end)).toBe(text.slice(span.start, span.end));
                        expect(category).toBe(span.category);
                    }
                }
            })
        );
    });

    it('keeps the spans on both sides of an insertion apart', () => {
        fc.assert(
            fc.property(textsWithSpans, ({ text, spans }) => {
                const place = Math.floor(text.length / 2);
                const stored = `${text.slice(0, place)}§${text.slice(place)}`;
                const untouched = spans.filter(({ start, end }) => end <= place || start >= place);

                expect(rebaseSpans(text, stored, untouched)).toHaveLength(untouched.length);
            })
        );
    });

    it('never puts two spans on the same characters', () => {
        const spans = [
            { start: 0, end: 2, category: 'OTHER' },
            { start: 2, end: 4, category: 'OTHER' }
        ];

        expect(rebaseSpans('1111', '111', spans)).toEqual([spans[0]]);
    });

    it('moves nothing when nothing has changed', () => {
        fc.assert(
            fc.property(textsWithSpans, ({ text, spans }) => {
                expect(rebaseSpans(text, text, spans)).toEqual(spans);
            })
        );
    });
});
