import type { Range } from './span.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Widens a range outward to whole grapheme clusters, so that half an emoji, half a CRLF or a lone accent is never left
 * behind. The range must lie inside the text.
 */
export function snapToGraphemes<R extends Range>(text: string, range: R): R {
    const segments = segmenter.segment(text);
    const start = segments.containing(range.start)?.index ?? range.start;
    const last = segments.containing(range.end - 1);
    const end = last ? last.index + last.segment.length : range.end;
    return start === range.start && end === range.end ? range : { ...range, start, end };
}

/** The grapheme clusters of a text, in order. */
export function* graphemesOf(text: string): Iterable<string> {
    for (const { segment } of segmenter.segment(text)) yield segment;
}
