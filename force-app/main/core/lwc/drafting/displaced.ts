import type { TranscriptEntry } from 'c/proxyContract';
import {
    isRangeWithin,
    likelyPlace,
    maskTokensOf,
    overlaps,
    rebaseSpans,
    type Draft,
    type Range,
    type Span
} from 'c/redaction';

/** What has become of the place of a drafted span. */
export const Displacement = {
    /** The text there is another. */
    Changed: 'changed',
    /** The entry is gone, or cannot be redacted any more. */
    EntryGone: 'entryGone'
} as const;
export type Displacement = (typeof Displacement)[keyof typeof Displacement];

/**
 * A drafted span that does not fit its entry any more: what becomes of it is for somebody to say. It holds no text. A span is none
 * where a mask stands in its place by now: it is redacted, and there is nothing to say.
 */
export interface DisplacedSpan {
    readonly identifier: string;
    /** What it was drafted on. */
    readonly revision: string;
    readonly span: Span;
    readonly kind: Displacement;
    /** Where it most likely belongs in the text as it is now; `null` where nobody can tell. */
    readonly place: Range | null;
}

/** A span of an entry that was another before; `null` where it is redacted by now. */
export function displacedSpan(span: Span, before: TranscriptEntry, now: TranscriptEntry): DisplacedSpan | null {
    const fate = fateAt(now, likelyPlace(before.text, now.text, span));
    return fate && { ...fate, identifier: now.identifier, revision: before.revision, span };
}

/**
 * A span of an entry whose text at that time is not known any more, only where in it the span stood; `null` where it is redacted
 * by now.
 */
export function displacedUnseen(
    { identifier, revision, span }: Pick<DisplacedSpan, 'identifier' | 'revision' | 'span'>,
    now: TranscriptEntry | undefined,
    masked: Range | undefined
): DisplacedSpan | null {
    if (!now) return { identifier, revision, span, kind: Displacement.EntryGone, place: null };
    const fate = fateAt(now, masked ?? alikeIn(now, span));
    return fate && { ...fate, identifier, revision, span };
}

/** The span once its entry has changed again; `null` where it is redacted by now. */
export function displacedAgain(
    displaced: DisplacedSpan,
    before: TranscriptEntry,
    now: TranscriptEntry
): DisplacedSpan | null {
    const { place, span } = displaced;
    const [kept] = place ? rebaseSpans(before.text, now.text, [{ ...span, ...place }]) : [];
    const fate = fateAt(now, kept ?? (place && likelyPlace(before.text, now.text, place)));
    return fate && { ...displaced, ...fate };
}

/** Those that are still to be decided on: whose place has been drafted, has been decided on. */
export function undecided(displaced: readonly DisplacedSpan[], draft: Draft): readonly DisplacedSpan[] {
    const left = displaced.filter(({ identifier, place }) => {
        const drafted = place ? (draft.get(identifier) ?? []) : [];
        return !drafted.some(({ start, end }) => start <= place!.start && place!.end <= end);
    });
    return left.length < displaced.length ? left : displaced;
}

/**
 * The masks that stand where spans were in a text that is known no more, as far as they follow one another as a redaction of all
 * these spans would have left them.
 */
export function masksOf(spans: readonly Span[], text: string): ReadonlyMap<Span, Range> {
    const tokens = new Map(maskTokensOf(text).map((token) => [token.start, token]));
    const masks = new Map<Span, Range>();
    let shift = 0;
    for (const span of spans) {
        const token = tokens.get(span.start + shift);
        if (!token) break;
        masks.set(span, token);
        shift = token.end - span.end;
    }
    return masks;
}

function fateAt(now: TranscriptEntry, place: Range | null): Pick<DisplacedSpan, 'kind' | 'place'> | null {
    if (!now.redactable) return { kind: Displacement.EntryGone, place: null };
    if (!place || !isRangeWithin(now.text, place)) return { kind: Displacement.Changed, place: null };
    const { start, end } = place;
    const isMask = maskTokensOf(now.text).some((token) => token.start <= start && end <= token.end);
    return isMask ? null : { kind: Displacement.Changed, place: { start, end } };
}

/** The suggestion of the same category that stands nearest to where the span stood. */
function alikeIn({ suggestions }: TranscriptEntry, span: Span): Range | null {
    const alike = suggestions.filter(({ category }) => category === span.category);
    const distance = (range: Range): number => (overlaps(range, span) ? 0 : Math.abs(range.start - span.start));
    return [...alike].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
