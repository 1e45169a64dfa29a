import type { RedactedEntry, TranscriptEntry } from 'c/proxyContract';
import { applyMasks, normalizeSpans, overlaps, type MaskRules, type Range, type Span } from 'c/redaction';

/**
 * An entry as Salesforce stores it after a commit. Its other suggestions move along with the text around them; they are
 * dropped where the stored text is not the one that was expected, because nobody can say where they stand in it.
 */
export function storedEntry(
    entry: TranscriptEntry,
    answer: RedactedEntry,
    spans: readonly Span[],
    rules: MaskRules
): TranscriptEntry {
    if (answer.text === null || answer.revision === null) return entry;
    const { text, revision } = answer;
    if (text === entry.text) return { ...entry, revision };
    const suggestions = movedRanges(entry.suggestions, { text: entry.text, committed: spans, stored: text, rules });
    return { ...entry, text, revision, suggestions };
}

/** A text as it was before a commit, what of it was redacted, and what is stored after it. */
export interface CommittedText {
    readonly text: string;
    readonly committed: readonly Span[];
    /** `null` for nothing. */
    readonly stored: string | null;
    readonly rules: MaskRules;
}

/**
 * Where ranges of a text stand once it is redacted; those that were redacted themselves, in part or whole, are left out, and all
 * of them where the stored text is another than the masks make of it.
 */
export function movedRanges<R extends Range>(
    ranges: readonly R[],
    { text, committed, stored, rules }: CommittedText
): readonly R[] {
    const gone = normalizeSpans(text, committed);
    const { text: expected, masked } = applyMasks(text, committed, rules);
    if (stored !== expected) return [];
    return ranges
        .filter((range) => !gone.some((span) => overlaps(span, range)))
        .map((range) => {
            const last = gone.findLastIndex((span) => span.end <= range.start);
            const shift = last < 0 ? 0 : masked[last]!.end - gone[last]!.end;
            return { ...range, start: range.start + shift, end: range.end + shift };
        });
}
