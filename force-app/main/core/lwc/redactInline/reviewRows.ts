import type { TranscriptEntry } from 'c/proxyContract';
import { applyMasks, segmentsOf, SegmentKind, type Draft, type MaskRules, type Segment } from 'c/redaction';
import type { ReviewPiece, ReviewRow } from 'c/redactionReview';
import { entryName } from './entryName.ts';

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
                before: segmentsOf(entry.text, { drafted, suggested: [], redacted: [] }).map(toPiece),
                after: segmentsOf(after.text, { drafted: after.masked, suggested: [], redacted: [] }).map(toPiece)
            }
        ];
    });
}

function toPiece({ kind, start, text }: Segment): ReviewPiece {
    return { key: `${start}`, text, isMarked: kind === SegmentKind.Drafted };
}
