import { normalizeSpans } from './normalizeSpans.ts';
import { overlaps, type Range, type Span } from './span.ts';

/** The text that spans are drafted on, as the proxy delivered it. */
export interface DraftedText {
    readonly identifier: string;
    readonly text: string;
}

/** The spans chosen and not yet committed: by entry identifier, normalised, never an empty list. */
export type Draft = ReadonlyMap<string, readonly Span[]>;

/** The draft in which nothing is chosen. */
export const EMPTY_DRAFT: Draft = new Map();

/** The spans drafted on one entry. */
export function draftedSpans(draft: Draft, identifier: string): readonly Span[] {
    return draft.get(identifier) ?? [];
}

/** How many spans the draft holds over all its entries. */
export function countDraftedSpans(draft: Draft): number {
    let count = 0;
    for (const spans of draft.values()) count += spans.length;
    return count;
}

/**
 * Drafts a span. Over a drafted one of the same range it gives the new category; where it changes nothing, the draft is
 * the same.
 *
 * @throws {RangeError} when the span does not lie inside the text
 */
export function draftSpan(draft: Draft, text: DraftedText, span: Span): Draft {
    return draftSpans(draft, [{ text, span }]);
}

/** A span, and what it is drafted on. */
export interface PlacedSpan {
    readonly text: DraftedText;
    readonly span: Span;
}

/**
 * Drafts spans one after the other, as {@link draftSpan} does, at the cost of one copy of the draft.
 *
 * @throws {RangeError} when a span does not lie inside its text
 */
export function draftSpans(draft: Draft, placed: Iterable<PlacedSpan>): Draft {
    let next: Map<string, readonly Span[]> | null = null;
    for (const { text, span } of placed) {
        const drafted = draftedSpans(next ?? draft, text.identifier);
        const spans = spansWith(drafted, text.text, span);
        if (spans === drafted) continue;
        next ??= new Map(draft);
        next.set(text.identifier, spans);
    }
    return next ?? draft;
}

/** Drops every drafted span that shares a code unit with the range. */
export function undraftRange(draft: Draft, identifier: string, range: Range): Draft {
    const spans = draftedSpans(draft, identifier);
    const kept = spans.filter((span) => !overlaps(span, range));
    return kept.length === spans.length ? draft : withSpans(draft, identifier, kept);
}

/** Drops all spans of the named entries, because they are committed or no longer there. */
export function withoutEntries(draft: Draft, identifiers: Iterable<string>): Draft {
    const kept = new Map(draft);
    for (const identifier of identifiers) kept.delete(identifier);
    return kept.size === draft.size ? draft : kept;
}

/** Replaces the spans of one entry; an empty list drops the entry from the draft. */
export function withSpans(draft: Draft, identifier: string, spans: readonly Span[]): Draft {
    if (spans.length === 0) return withoutEntries(draft, [identifier]);
    return new Map(draft).set(identifier, spans);
}

function spansWith(drafted: readonly Span[], text: string, span: Span): readonly Span[] {
    const [normal = span] = normalizeSpans(text, [span]);
    const others = drafted.filter(({ start, end }) => start < normal.start || end > normal.end);
    const spans = normalizeSpans(text, [...others, normal]);
    return areEqual(spans, drafted) ? drafted : spans;
}

function areEqual(some: readonly Span[], others: readonly Span[]): boolean {
    return (
        some.length === others.length &&
        some.every(({ start, end, category }, index) => {
            const other = others[index];
            return start === other?.start && end === other.end && category === other.category;
        })
    );
}
