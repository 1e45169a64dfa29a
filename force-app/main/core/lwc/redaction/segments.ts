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

/** The marks of one entry, inside its text. They may overlap each other; within a list the earlier one wins. */
export interface Marks {
    readonly suggested: readonly Span[];
    readonly drafted: readonly Span[];
    readonly redacted: readonly Span[];
}

type Mark = Omit<Segment, 'text'>;

/**
 * Cuts a text into segments that cover it exactly, in order, none of them empty. Where marks overlap, drafted wins over
 * redacted, and redacted over suggested. What else looks like a mask token counts as redacted; a suggestion wins over it,
 * because a customer can type such a token around anything.
 */
export function segmentsOf(text: string, { suggested, drafted, redacted }: Marks): readonly Segment[] {
    const tokens = maskTokensOf(text).map((range) => ({ ...range, category: null }));
    const layers: readonly (readonly Mark[])[] = [
        drafted.map((span) => toMark(span, SegmentKind.Drafted)),
        redacted.map((span) => toMark(span, SegmentKind.Redacted)),
        suggested.map((span) => toMark(span, SegmentKind.Suggested)),
        tokens.map((token) => toMark(token, SegmentKind.Redacted))
    ];
    const visible = layers.reduce<readonly Mark[]>(
        (above, layer) => [...above, ...uncovered(layer, above)].sort(compareRanges),
        []
    );
    return withPlainText(text, visible);
}

function toMark({ start, end, category }: Range & Pick<Mark, 'category'>, kind: SegmentKind): Mark {
    return { kind, start, end, category };
}

/** The parts of a layer's marks that neither the sorted, disjoint `above` nor an earlier mark of the layer covers. */
function uncovered(layer: readonly Mark[], above: readonly Range[]): readonly Mark[] {
    const parts: Mark[] = [];
    let position = 0;
    let next = 0;
    for (const mark of [...layer].sort(compareRanges)) {
        position = Math.max(position, mark.start);
        while (position < mark.end) {
            while ((above[next]?.end ?? Infinity) <= position) next += 1;
            const { start, end } = above[next] ?? { start: Infinity, end: Infinity };
            if (start > position) parts.push({ ...mark, start: position, end: Math.min(start, mark.end) });
            position = start < mark.end ? end : mark.end;
        }
    }
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
