import { snapAllToGraphemes } from './graphemes.ts';
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
    if (!spans.every((span) => isRangeWithin(text, span))) {
        throw new RangeError('a span must lie inside the text of its entry');
    }
    return mergeSpans(widen(text, maskTokensOf(text), spans));
}

/** A cluster can reach into a mask token and a token's last cluster beyond it, so both are widened over in turns. */
function widen(text: string, tokens: readonly Range[], spans: readonly Span[]): readonly Span[] {
    const widened = snapAllToGraphemes(
        text,
        spans.map((span) => swallowMaskTokens(tokens, span))
    );
    return widened.every((span, index) => span === spans[index]) ? spans : widen(text, tokens, widened);
}
