import type { TranscriptEntry } from 'c/proxyContract';
import { EMPTY_DRAFT, isRangeWithin, withSpans, type Draft, type Span } from 'c/redaction';
import { displacedUnseen, masksOf, type DisplacedSpan } from './displaced.ts';
import type { Work } from './work.ts';

/** Spans of one entry, and the revision that they were drafted on; never its text. */
export interface KeptEntry {
    readonly identifier: string;
    readonly revision: string;
    readonly spans: readonly Span[];
}

/** What was drafted on a record that was left. */
export type KeptDraft = readonly KeptEntry[];

/** What is to be kept of a draft, along with what nobody has decided on: displaced spans, and what was kept before. */
export function keptDraftOf(
    entries: readonly TranscriptEntry[],
    { draft, displaced }: Pick<Work, 'draft' | 'displaced'>,
    keptBefore: KeptDraft
): KeptDraft {
    const drafted = entries.flatMap(({ identifier, revision }): readonly KeptEntry[] => {
        const spans = draft.get(identifier);
        return spans ? [{ identifier, revision, spans }] : [];
    });
    const undecided = displaced.map(({ identifier, revision, span }) => ({ identifier, revision, spans: [span] }));
    return [...keptBefore, ...drafted, ...undecided];
}

/** How many passages a kept draft has. */
export function countKept(draft: KeptDraft): number {
    return draft.reduce((count, { spans }) => count + spans.length, 0);
}

/** A kept draft as far as it can be gone on with. */
export interface ContinuedDraft {
    readonly draft: Draft;
    /** Entries that are not loaded yet. */
    readonly left: KeptDraft;
    /** Spans of entries that somebody changed meanwhile. */
    readonly displaced: readonly DisplacedSpan[];
    /** How many passages somebody has redacted meanwhile. */
    readonly redactedCount: number;
}

/** Puts what was kept on the entries as they are now. */
export function continueDraft(keptDraft: KeptDraft, entries: readonly TranscriptEntry[]): ContinuedDraft {
    const known = new Map(entries.map((entry) => [entry.identifier, entry]));
    const left: KeptEntry[] = [];
    const moved: (DisplacedSpan | null)[] = [];
    let draft = EMPTY_DRAFT;
    for (const item of keptDraft) {
        const entry = known.get(item.identifier);
        if (!entry) left.push(item);
        else if (entry.revision === item.revision && item.spans.every((span) => isRangeWithin(entry.text, span))) {
            draft = withSpans(draft, item.identifier, [...(draft.get(item.identifier) ?? []), ...item.spans]);
        } else moved.push(...displacedOf(item, entry));
    }
    const displaced = moved.flatMap((each) => each ?? []);
    return { draft, left, displaced, redactedCount: moved.length - displaced.length };
}

/** The spans of entries that are nowhere to be found any more. */
export function displacedOfGone(left: KeptDraft): readonly DisplacedSpan[] {
    return left.flatMap((item) => displacedOf(item, undefined)).flatMap((each) => each ?? []);
}

function displacedOf(
    { identifier, revision, spans }: KeptEntry,
    now: TranscriptEntry | undefined
): readonly (DisplacedSpan | null)[] {
    const masks = masksOf(spans, now?.text ?? '');
    return spans.map((span) => displacedUnseen({ identifier, revision, span }, now, masks.get(span)));
}
