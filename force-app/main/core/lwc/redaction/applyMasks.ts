import { maskOf, type MaskRules } from './mask.ts';
import { normalizeSpans } from './normalizeSpans.ts';
import type { Span } from './span.ts';

/** A text after masking, and where its masks stand in it. */
export interface MaskedText {
    readonly text: string;
    /** Sorted and disjoint; offsets are UTF-16 code units of the masked `text`. */
    readonly masked: readonly Span[];
}

/**
 * Replaces every span of a text by the mask of its category. Text outside the normalised spans is unchanged to the code
 * unit. The browser's preview and the proxy's commit both come from here, so what is shown is what is stored.
 *
 * @throws {RangeError} when a span does not lie inside the text
 */
export function applyMasks(text: string, spans: readonly Span[], rules: MaskRules): MaskedText {
    const masked: Span[] = [];
    let result = '';
    let position = 0;
    for (const span of normalizeSpans(text, spans)) {
        result += text.slice(position, span.start);
        const start = result.length;
        result += maskOf(text.slice(span.start, span.end), span.category, rules);
        masked.push({ start, end: result.length, category: span.category });
        position = span.end;
    }
    return { text: result + text.slice(position), masked };
}
