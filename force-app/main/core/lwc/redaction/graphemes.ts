import type { Range } from './span.ts';

/** The rules of grapheme clusters are the same in every locale; naming one keeps browser and proxy alike. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Widens a range outward to whole grapheme clusters, so that half an emoji, half a CRLF or a lone accent is never left
 * behind. The range must lie inside the text.
 */
export function snapToGraphemes<R extends Range>(text: string, range: R): R {
    const [snapped = range] = snapAllToGraphemes(text, [range]);
    return snapped;
}

/** Widens every range like {@link snapToGraphemes}, in time linear in the text however many ranges there are. */
export function snapAllToGraphemes<R extends Range>(text: string, ranges: readonly R[]): readonly R[] {
    const clusters = clustersAt(
        text,
        ranges.flatMap(({ start, end }) => [start, end - 1])
    );
    return ranges.map((range) => {
        const start = clusters.get(range.start)?.start ?? range.start;
        const end = clusters.get(range.end - 1)?.end ?? range.end;
        return start === range.start && end === range.end ? range : { ...range, start, end };
    });
}

/** The grapheme clusters of a text, in order. */
export function* graphemesOf(text: string): Iterable<string> {
    for (const { segment } of segmenter.segment(text)) yield segment;
}

/**
 * The cluster around each offset. Only the blocks in which offsets lie are segmented, each of them once: asking the
 * segmenter for one cluster costs it the whole block, which a hostile text makes as long as itself.
 */
function clustersAt(text: string, offsets: readonly number[]): ReadonlyMap<number, Range> {
    const clusters = new Map<number, Range>();
    const waiting = [...new Set(offsets)].sort((a, b) => b - a);
    for (let offset = waiting.at(-1); offset !== undefined; offset = waiting.at(-1)) {
        for (const cluster of clustersOfBlock(text, offset)) {
            for (let next = waiting.at(-1); next !== undefined && next < cluster.end; next = waiting.at(-1)) {
                clusters.set(next, cluster);
                waiting.pop();
            }
            if (waiting.length === 0) break;
        }
    }
    return clusters;
}

/** The clusters of the shortest block around an offset whose ends are surely ends of clusters. */
function* clustersOfBlock(text: string, offset: number): Iterable<Range> {
    let blockStart = offset;
    while (blockStart > 0 && !surelyBreaks(text, blockStart)) blockStart -= 1;
    let blockEnd = offset + 1;
    while (blockEnd < text.length && !surelyBreaks(text, blockEnd)) blockEnd += 1;
    // The segmenter costs a thousand times what it tells of a single code unit.
    if (blockEnd - blockStart === 1) {
        yield { start: blockStart, end: blockEnd };
        return;
    }
    for (const { index, segment } of segmenter.segment(text.slice(blockStart, blockEnd))) {
        const start = blockStart + index;
        yield { start, end: start + segment.length };
    }
}

/** Between two printable ASCII characters a cluster ends, whatever stands around them (UAX #29, GB999). */
function surelyBreaks(text: string, offset: number): boolean {
    return isPrintableAscii(text.charCodeAt(offset - 1)) && isPrintableAscii(text.charCodeAt(offset));
}

function isPrintableAscii(codeUnit: number): boolean {
    return codeUnit >= 0x20 && codeUnit <= 0x7e;
}
