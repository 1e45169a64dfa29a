import type { EntryRedaction, Suggestion, TranscriptEntry } from 'c/proxyContract';
import { normalizeValue, type History } from 'c/redaction';
import type { TranscriptState } from './transcriptState.ts';

/** A suggestion and the entry it is in. */
export interface PlacedSuggestion {
    readonly entry: TranscriptEntry;
    readonly suggestion: Suggestion;
}

/** A suggestion that was waved away: what the proxy is told of it, and what undo brings back. It is stored nowhere. */
export interface Dismissal {
    readonly identifier: string;
    readonly revision: string;
    readonly suggestion: Suggestion;
    /** Its category and value, alike for all places that the proxy remembers as one. */
    readonly value: string;
}

/** Suggestions waved away, by what {@link suggestionKey} names them. */
export type Dismissals = ReadonlyMap<string, Dismissal>;

/** Names a suggestion for as long as its entry's text stays the same. */
export function suggestionKey(
    { identifier, revision }: Pick<TranscriptEntry, 'identifier' | 'revision'>,
    { start, end, category }: Suggestion
): string {
    return [identifier, revision, start, end, category].join(' ');
}

/**
 * Waves suggestions away with all others of the same value and category, as the proxy does: a value that is split over entries
 * goes when each of its pieces is waved away.
 */
export function withDismissals(
    dismissed: Dismissals,
    entries: readonly TranscriptEntry[],
    chosen: readonly PlacedSuggestion[]
): Dismissals {
    const own = chosen.map(dismissalOf);
    const values = new Set([...dismissed.values(), ...own].map(({ value }) => value));
    const all = entries.flatMap((entry) => entry.suggestions.map((suggestion) => dismissalOf({ entry, suggestion })));
    const openGroups = new Set(all.filter(({ value }) => !values.has(value)).map(({ suggestion: { group } }) => group));
    const alike = all.filter(({ value, suggestion: { group } }) => {
        return group === null ? values.has(value) : !openGroups.has(group);
    });
    return new Map([...dismissed, ...[...own, ...alike].map((each) => [keyOf(each), each] as const)]);
}

/** The spans of the values that the one has and the other lacks, each value once: the proxy remembers values, not places. */
export function dismissedSince(now: Dismissals, before: Dismissals): readonly EntryRedaction[] {
    const told = new Set([...before.values()].map(({ value }) => value));
    const entries = new Map<string, EntryRedaction>();
    for (const { identifier, revision, suggestion, value } of now.values()) {
        if (told.has(value)) continue;
        told.add(value);
        const { start, end, category } = suggestion;
        const spans = [...(entries.get(identifier)?.spans ?? []), { start, end, category }];
        entries.set(identifier, { identifier, revision, spans });
    }
    return [...entries.values()];
}

/**
 * The transcript with every suggestion that was waved away in a step back or forth, whether or not the proxy still sends it: undo
 * shows it again.
 */
export function withDismissedBack(
    transcript: TranscriptState,
    { past, present, future }: History<{ readonly dismissed: Dismissals }>
): TranscriptState {
    const known = new Map([...past, present, ...future].flatMap(({ dismissed }) => [...dismissed]));
    if (known.size === 0) return transcript;
    const byEntry = new Map<string, readonly Dismissal[]>();
    for (const each of known.values()) byEntry.set(each.identifier, [...(byEntry.get(each.identifier) ?? []), each]);
    const entries = transcript.entries.map((entry) => {
        const sent = new Set(entry.suggestions.map((suggestion) => suggestionKey(entry, suggestion)));
        const back = (byEntry.get(entry.identifier) ?? []).filter(
            (each) => each.revision === entry.revision && !sent.has(keyOf(each))
        );
        if (back.length === 0) return entry;
        const suggestions = [...entry.suggestions, ...back.map(({ suggestion }) => suggestion)];
        return { ...entry, suggestions: suggestions.sort((a, b) => a.start - b.start) };
    });
    return { ...transcript, entries };
}

function dismissalOf({ entry, suggestion }: PlacedSuggestion): Dismissal {
    const { identifier, revision, text } = entry;
    const value = `${suggestion.category} ${normalizeValue(text.slice(suggestion.start, suggestion.end))}`;
    return { identifier, revision, suggestion, value };
}

function keyOf(dismissal: Dismissal): string {
    return suggestionKey(dismissal, dismissal.suggestion);
}
