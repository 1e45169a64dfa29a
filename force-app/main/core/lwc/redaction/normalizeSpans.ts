import { snapToGraphemes } from './graphemes.ts';
import { maskTokensOf, swallowMaskTokens } from './maskToken.ts';
import { mergeSpans } from './mergeSpans.ts';
import { isRangeWithin, type Range, type Span } from './span.ts';

/**
 * The spans as they are stored: snapped outward to grapheme clusters, widened over mask tokens they cut into, sorted,
 * disjoint and merged. Applying it twice changes nothing.
 *
 * @throws {RangeError} when a span does not lie inside the text
 */
export function normalizeSpans(text: string, spans: readonly Span[]): readonly Span[] {
    const tokens = maskTokensOf(text);
    return mergeSpans(spans.map((span) => widen(text, tokens, span)));
}

function widen(text: string, tokens: readonly Range[], span: Span): Span {
    if (!isRangeWithin(text, span)) throw new RangeError('a span must lie inside the text of its entry');
    let current = span;
    for (;;) {
        const next = snapToGraphemes(text, swallowMaskTokens(tokens, current));
        if (next.start === current.start && next.end === current.end) return current;
        current = next;
    }
}
