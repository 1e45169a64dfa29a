export { afterCommit, type Carried } from './afterCommit.ts';
export {
    benchOf,
    hasWorkLeft,
    progressOf,
    redone,
    undone,
    withAccepted,
    withCarried,
    withCategoryAccepted,
    withDismissed,
    withFreshTranscript,
    withLeftOut,
    withoutOwnSpans,
    withoutSpans,
    withPlaced,
    withSpan,
    withTranscript,
    type Bench,
    type EntryRange,
    type Progress
} from './bench.ts';
export { categoryCounts, searchGaps } from './categoryCounts.ts';
export { carryOver } from './changedEntries.ts';
export { changedTranscript } from './changedTranscript.ts';
export { commitOf, commitRequest, draftedEntries, type Commit } from './commitRequest.ts';
export { dismissedSince } from './dismissals.ts';
export { Displacement, type DisplacedSpan } from './displaced.ts';
export { countAppearances, withEverywhere, type AppearanceCounts } from './everywhere.ts';
export { firstDifference } from './firstDifference.ts';
export {
    continueDraft,
    countKept,
    displacedOfGone,
    keptDraftOf,
    type KeptDraft,
    type KeptEntry
} from './keptDrafts.ts';
export type { Place } from './navigation.ts';
export { countOpen, NONE_OPEN, type OpenSuggestions } from './openSuggestions.ts';
export { isGone, isVerified, staysDrafted, verifiedOf } from './outcomes.ts';
export { stepWords, type Step } from './step.ts';
export {
    callStartOf,
    fromNewestPage,
    isMore,
    isWhole,
    withEarlierPage,
    withFreshEntries,
    withLaterPage,
    type TranscriptState
} from './transcriptState.ts';
export { atNext, atNextPart, atPrevious, withCategory } from './visiting.ts';
export { draftSpanOf, NO_WORK, type Work } from './work.ts';
