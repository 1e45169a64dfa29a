import { applyMasks } from '../applyMasks.ts';
import { normalizeSpans } from '../normalizeSpans.ts';
import { segmentsOf } from '../segments.ts';
import type { Span } from '../span.ts';

/** The longest text of an entry, and the most spans that a commit may carry for it. */
const LENGTH = 131_072;
const SPANS = 200;

describe.each([
    ['letters', 'a'],
    ['one letter under marks', '\u0301'],
    ['flags without an end', '\u{1f1e9}'],
    ['joined emoji', '\u{1f468}\u200d'],
    ['jamo', '\u1100'],
    ['conjuncts', '\u0915\u094d'],
    ['halves of pairs', '\ud83d'],
    ['line breaks', '\r\n'],
    ['mask tokens', '[redacted: email]'],
    ['beginnings of mask tokens', '[redacted: '],
    ['digits', '4 ']
])('a text of %s as long as an entry can be', (_what, piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    const spans: readonly Span[] = Array.from({ length: SPANS }, (_, index) => {
        const start = Math.floor((index * text.length) / SPANS) + 1;
        return { start, end: start + 2, category: 'OTHER' };
    });

    it('is segmented a few times at most, however many spans lie in it', () => {
        const segment = jest.spyOn(Intl.Segmenter.prototype, 'segment');

        normalizeSpans(text, spans);

        const segmented = segment.mock.calls.reduce((sum, [part]) => sum + part.length, 0);
        segment.mockRestore();
        expect(segmented).toBeLessThanOrEqual(3 * text.length);
    });

    it('stays unchanged outside its spans', () => {
        const normal = normalizeSpans(text, spans);

        const { text: after, masked } = applyMasks(text, spans, {});

        expect(masked).toHaveLength(normal.length);
        expect(after.slice(0, masked[0]?.start)).toBe(text.slice(0, normal[0]?.start));
        expect(after.slice(masked.at(-1)?.end)).toBe(text.slice(normal.at(-1)?.end));
    });

    it('is covered by its segments exactly', () => {
        const segments = segmentsOf(text, { suggested: spans, drafted: normalizeSpans(text, spans), redacted: spans });

        expect(segments.map((segment) => segment.text).join('') === text).toBe(true);
    });
});
