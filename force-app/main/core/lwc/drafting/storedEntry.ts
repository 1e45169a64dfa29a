import { Outcome, type RedactedEntry, type Suggestion, type TranscriptEntry } from 'c/proxyContract';
import { applyMasks, normalizeSpans, overlaps, type MaskRules, type Span } from 'c/redaction';

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
    const suggestions = answer.outcome === Outcome.Redacted ? movedSuggestions(entry, spans, rules) : [];
    return { ...entry, text, revision, suggestions };
}

function movedSuggestions(entry: TranscriptEntry, spans: readonly Span[], rules: MaskRules): readonly Suggestion[] {
    const gone = normalizeSpans(entry.text, spans);
    const { masked } = applyMasks(entry.text, spans, rules);
    return entry.suggestions
        .filter((suggestion) => !gone.some((span) => overlaps(span, suggestion)))
        .map((suggestion) => {
            const last = gone.findLastIndex((span) => span.end <= suggestion.start);
            const shift = last < 0 ? 0 : masked[last]!.end - gone[last]!.end;
            return { ...suggestion, start: suggestion.start + shift, end: suggestion.end + shift };
        });
}
