export { applyMasks, type MaskedText } from './applyMasks.ts';
export { Category, NEVER_PARTIAL } from './category.ts';
export {
    countDraftedSpans,
    draftedSpans,
    draftSpan,
    draftSpans,
    EMPTY_DRAFT,
    undraftRange,
    withoutEntries,
    withSpans,
    type Draft,
    type DraftedText
} from './draft.ts';
export { snapAllToGraphemes, snapToGraphemes } from './graphemes.ts';
export { advance, historyOf, mapHistory, redo, undo, type History } from './history.ts';
export { likelyPlace } from './likelyPlace.ts';
export { maskOf, MaskStyle, type MaskRule, type MaskRules } from './mask.ts';
export { maskTokensOf } from './maskToken.ts';
export { mergeSpans } from './mergeSpans.ts';
export { normalizeSpans } from './normalizeSpans.ts';
export { normalizeValue } from './normalizeValue.ts';
export { normalizeNote, noteCheck, tellingOf, type Passage, type Telling } from './note.ts';
export { rebaseSpans } from './rebaseSpans.ts';
export { SegmentKind, segmentsOf, type Marks, type Segment } from './segments.ts';
export { toSelectionRange, toTextRange } from './selection.ts';
export { compareRanges, isRangeWithin, overlaps, type Range, type Span } from './span.ts';
export { writtenNumbersOf } from './writtenNumbers.ts';
