import type { TranscriptEntry } from 'c/proxyContract';
import { draftedSpans, isRangeWithin, normalizeSpans, rebaseSpans, withSpans, type Draft } from 'c/redaction';

/** A draft carried over to entries that someone else changed. */
export interface CarriedDraft {
    readonly draft: Draft;
    /** The fresh entries in which a drafted span had to be dropped. */
    readonly dropped: readonly TranscriptEntry[];
}

/** Carries the drafted spans of changed entries over to their fresh text, as far as they still fit. */
export function carryDraft(
    entries: readonly TranscriptEntry[],
    fresh: readonly TranscriptEntry[],
    draft: Draft
): CarriedDraft {
    const known = new Map(entries.map((entry) => [entry.identifier, entry]));
    const dropped: TranscriptEntry[] = [];
    let carried = draft;
    for (const entry of fresh) {
        const spans = draftedSpans(draft, entry.identifier);
        const rebased = rebaseSpans(known.get(entry.identifier)?.text ?? '', entry.text, spans);
        const kept = entry.redactable ? rebased.filter((span) => isRangeWithin(entry.text, span)) : [];
        if (kept.length < spans.length) dropped.push(entry);
        carried = withSpans(carried, entry.identifier, normalizeSpans(entry.text, kept));
    }
    return { draft: carried, dropped };
}
