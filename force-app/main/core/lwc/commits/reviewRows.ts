import type { TranscriptEntry } from 'c/proxyContract';
import {
    applyMasks,
    normalizeSpans,
    segmentsOf,
    tellingOf,
    SegmentKind,
    type Draft,
    type MaskedText,
    type MaskRules,
    type Segment,
    type Span
} from 'c/redaction';
import type { ReviewPassage, ReviewPiece, ReviewRow } from 'c/redactionReview';
import { categoryWords, entryName } from 'c/wording';

/** What the review tells an entry's name from. */
export interface ReviewContext {
    readonly rules: MaskRules;
    /** Epoch milliseconds of the start of the call; `null` for messages. */
    readonly startTimestamp: number | null;
}

/** The drafted entries before and after, in the order of the transcript. */
export function reviewRows(
    entries: readonly TranscriptEntry[],
    draft: Draft,
    { rules, startTimestamp }: ReviewContext
): readonly ReviewRow[] {
    return entries.flatMap((entry) => {
        const drafted = draft.get(entry.identifier);
        if (!drafted) return [];
        const after = applyMasks(entry.text, drafted, rules);
        return [
            {
                identifier: entry.identifier,
                name: entryName(entry, startTimestamp),
                passages: passagesOf(entry, drafted, after, rules),
                before: segmentsOf(entry.text, { drafted, suggested: [], redacted: [] }).map(toPiece),
                after: segmentsOf(after.text, { drafted: after.masked, suggested: [], redacted: [] }).map(toPiece)
            }
        ];
    });
}

function passagesOf(
    { text }: TranscriptEntry,
    drafted: readonly Span[],
    after: MaskedText,
    rules: MaskRules
): readonly ReviewPassage[] {
    return normalizeSpans(text, drafted).map(({ start, end, category }, index) => {
        const { start: from = 0, end: to = 0 } = after.masked[index] ?? {};
        const mask = after.text.slice(from, to);
        return { ...tellingOf(text.slice(start, end)), mask, start, end, label: categoryWords(category, rules) };
    });
}

function toPiece({ kind, start, text }: Segment): ReviewPiece {
    return { key: `${start}`, text, isMarked: kind === SegmentKind.Drafted };
}
