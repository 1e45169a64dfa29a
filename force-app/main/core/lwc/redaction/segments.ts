import type { Category } from './category.ts';
import { maskTokensOf } from './maskToken.ts';
import { compareRanges, type Range, type Span } from './span.ts';

/** What a segment of an entry is to the reader. */
export const SegmentKind = {
    Plain: 'plain',
    Suggested: 'suggested',
    Drafted: 'drafted',
    Redacted: 'redacted'
} as const;
export type SegmentKind = (typeof SegmentKind)[keyof typeof SegmentKind];

/** A piece of an entry's text for display; `start` and `end` are UTF-16 code units of that text. */
export interface Segment {
    readonly kind: SegmentKind;
    readonly text: string;
    readonly start: number;
    readonly end: number;
    /** `null` for plain text, and for redacted text whose category is not known. */
    readonly category: Category | null;
}

/** The marks of one entry: each list sorted, disjoint and inside the text; the lists may overlap each other. */
export interface Marks {
    readonly suggested: readonly Span[];
    readonly drafted: readonly Span[];
    readonly redacted: readonly Span[];
}

type Mark = Omit<Segment, 'text'>;

/**
 * Cuts a text into segments that cover it exactly, in order, none of them empty. Where marks overlap, drafted wins over
 * redacted, and redacted over suggested. Mask tokens in the text count as redacted.
 */
export function segmentsOf(text: string, { suggested, drafted, redacted }: Marks): readonly Segment[] {
    const tokens = maskTokensOf(text).map((range) => ({ ...range, category: null }));
    const layers: readonly (readonly Mark[])[] = [
        drafted.map((span) => ({ ...span, kind: SegmentKind.Drafted })),
        redacted.map((span) => ({ ...span, kind: SegmentKind.Redacted })),
        tokens.map((token) => ({ ...token, kind: SegmentKind.Redacted })),
        suggested.map((span) => ({ ...span, kind: SegmentKind.Suggested }))
    ];
    const visible = layers.reduce<readonly Mark[]>(
        (above, layer) => [...above, ...layer.flatMap((mark) => uncovered(mark, above))].sort(compareRanges),
        []
    );
    return withPlainText(text, visible);
}

/** The parts of a mark that no range of the sorted, disjoint `above` covers. */
function uncovered(mark: Mark, above: readonly Range[]): readonly Mark[] {
    const parts: Mark[] = [];
    let start = mark.start;
    for (const cover of above) {
        if (cover.end <= start) continue;
        if (cover.start >= mark.end) break;
        if (cover.start > start) parts.push({ ...mark, start, end: cover.start });
        start = cover.end;
    }
    if (start < mark.end) parts.push({ ...mark, start });
    return parts;
}

function withPlainText(text: string, marks: readonly Mark[]): readonly Segment[] {
    const segments: Segment[] = [];
    let position = 0;
    const push = (mark: Mark): void => {
        segments.push({ ...mark, text: text.slice(mark.start, mark.end) });
        position = mark.end;
    };
    const pushPlain = (end: number): void => {
        if (position < end) push({ kind: SegmentKind.Plain, start: position, end, category: null });
    };
    for (const mark of marks) {
        pushPlain(mark.start);
        push(mark);
    }
    pushPlain(text.length);
    return segments;
}
