import type { EntryRedaction, Suggestion, TranscriptEntry } from 'c/proxyContract';
import {
    draftedSpans,
    draftSpan,
    draftSpans,
    EMPTY_DRAFT,
    overlaps,
    undraftRange,
    type Draft,
    type Range,
    type Span
} from 'c/redaction';
import type { DisplacedSpan } from './displaced.ts';
import type { Step } from './step.ts';

/** What the supervisor has decided so far: what undo and redo go through. */
export interface Work {
    readonly draft: Draft;
    /** Suggestions waved away, as {@link suggestionKey} names them. */
    readonly dismissed: ReadonlySet<string>;
    /** Drafted spans that do not fit their entries any more, until somebody decides on them. */
    readonly displaced: readonly DisplacedSpan[];
    /** The step that led here; `null` at the beginning. */
    readonly step: Step | null;
}

export const NO_WORK: Work = { draft: EMPTY_DRAFT, dismissed: new Set(), displaced: [], step: null };

/** A suggestion and the entry it is in. */
export interface PlacedSuggestion {
    readonly entry: TranscriptEntry;
    readonly suggestion: Suggestion;
}

/** Drafts a span of an entry. */
export function draftSpanOf(work: Work, entry: TranscriptEntry, span: Span): Work {
    return { ...work, draft: draftSpan(work.draft, entry, span) };
}

/** Drops what is drafted in a range of an entry. */
export function undraft(work: Work, entry: TranscriptEntry, range: Range): Work {
    const draft = undraftRange(work.draft, entry.identifier, range);
    return draft === work.draft ? work : { ...work, draft };
}

/** Drafts suggestions. */
export function acceptSuggestions(work: Work, placed: readonly PlacedSuggestion[]): Work {
    const spans = placed.map(({ entry, suggestion: { start, end, category } }) => ({
        text: entry,
        span: { start, end, category }
    }));
    return { ...work, draft: draftSpans(work.draft, spans) };
}

/** Drafts spans of several entries; those of an entry that is not loaded, or not as it was, are passed over. */
export function draftAll(
    work: Work,
    entries: readonly TranscriptEntry[],
    spansOf: ReadonlyMap<string, EntryRedaction>
): Work {
    const placed = entries.flatMap((entry) => {
        const { revision, spans } = spansOf.get(entry.identifier) ?? { revision: null, spans: [] };
        if (revision !== entry.revision || !entry.redactable) return [];
        return spans.map((span) => ({ text: entry, span }));
    });
    return { ...work, draft: draftSpans(work.draft, placed) };
}

/** Waves suggestions away. */
export function dismissSuggestions(work: Work, placed: readonly PlacedSuggestion[]): Work {
    const keys = placed.map(({ entry, suggestion }) => suggestionKey(entry, suggestion));
    return { ...work, dismissed: new Set([...work.dismissed, ...keys]) };
}

/** Drops displaced spans, which are decided on. */
export function withoutDisplaced(work: Work, decided: readonly DisplacedSpan[]): Work {
    return { ...work, displaced: work.displaced.filter((each) => !decided.includes(each)) };
}

/** Forgets what is drafted in entries that are not loaded any more. */
export function withoutUnloaded(work: Work, loaded: ReadonlySet<string>): Work {
    const draft = new Map([...work.draft].filter(([identifier]) => loaded.has(identifier)));
    return draft.size === work.draft.size ? work : { ...work, draft };
}

/** Forgets what was dismissed in entries whose text is another now: it names suggestions that are no more. */
export function forgetDismissed(work: Work, identifiers: ReadonlySet<string>): Work {
    const kept = [...work.dismissed].filter((key) => !identifiers.has(key.slice(0, key.indexOf(' '))));
    return kept.length === work.dismissed.size ? work : { ...work, dismissed: new Set(kept) };
}

/** Tells whether two states of the work are the same, whatever steps led there. */
export function isSameWork(a: Work, b: Work): boolean {
    return isSameDraft(a.draft, b.draft) && isSameSet(a.dismissed, b.dismissed) && isSame(a.displaced, b.displaced);
}

/** The suggestions of an entry that are not dismissed. */
export function keptSuggestionsOf({ dismissed }: Work, entry: TranscriptEntry): readonly Suggestion[] {
    return entry.suggestions.filter((suggestion) => !dismissed.has(suggestionKey(entry, suggestion)));
}

/** The suggestions of an entry that are neither drafted nor dismissed. */
export function openSuggestionsOf(work: Work, entry: TranscriptEntry): readonly Suggestion[] {
    const drafted = draftedSpans(work.draft, entry.identifier);
    return keptSuggestionsOf(work, entry).filter((suggestion) => !drafted.some((span) => overlaps(span, suggestion)));
}

/** The suggestions of a list that lie in a range of an entry, with those that are linked to them in other entries. */
export function suggestionsIn(
    open: readonly PlacedSuggestion[],
    identifier: string,
    range: Range
): readonly PlacedSuggestion[] {
    const isHere = ({ entry, suggestion }: PlacedSuggestion): boolean =>
        entry.identifier === identifier && overlaps(suggestion, range);
    const groups = new Set(open.filter(isHere).flatMap(({ suggestion: { group } }) => (group === null ? [] : [group])));
    return open.filter(
        (placed) => isHere(placed) || (placed.suggestion.group !== null && groups.has(placed.suggestion.group))
    );
}

/** The suggestions of an entry that these keys name. */
export function dismissedSuggestionsOf(entry: TranscriptEntry, keys: ReadonlySet<string>): readonly Suggestion[] {
    return entry.suggestions.filter((suggestion) => keys.has(suggestionKey(entry, suggestion)));
}

/** Names a suggestion for as long as its entry's text stays the same. */
function suggestionKey({ identifier, revision }: TranscriptEntry, { start, end, category }: Suggestion): string {
    return [identifier, revision, start, end, category].join(' ');
}

function isSameDraft(a: Draft, b: Draft): boolean {
    if (a === b) return true;
    return a.size === b.size && [...a].every(([identifier, spans]) => isSame(spans, draftedSpans(b, identifier)));
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
    return a === b || (a.size === b.size && [...a].every((value) => b.has(value)));
}

function isSame(a: readonly object[], b: readonly object[]): boolean {
    return a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b));
}
