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
import { suggestionKey, withDismissals, type Dismissals, type PlacedSuggestion } from './dismissals.ts';
import type { DisplacedSpan } from './displaced.ts';
import type { Step } from './step.ts';

/** What the supervisor has decided so far: what undo and redo go through. */
export interface Work {
    readonly draft: Draft;
    readonly dismissed: Dismissals;
    /** Drafted spans that do not fit their entries any more, until somebody decides on them. */
    readonly displaced: readonly DisplacedSpan[];
    /** The step that led here; `null` at the beginning. */
    readonly step: Step | null;
}

export const NO_WORK: Work = { draft: EMPTY_DRAFT, dismissed: new Map(), displaced: [], step: null };

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

/** Waves suggestions away, with all others of the same values. */
export function dismissSuggestions(
    work: Work,
    entries: readonly TranscriptEntry[],
    placed: readonly PlacedSuggestion[]
): Work {
    return { ...work, dismissed: withDismissals(work.dismissed, entries, placed) };
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
    const kept = [...work.dismissed].filter(([, { identifier }]) => !identifiers.has(identifier));
    return kept.length === work.dismissed.size ? work : { ...work, dismissed: new Map(kept) };
}

/** Tells whether two states of the work are the same, whatever steps led there. */
export function isSameWork(a: Work, b: Work): boolean {
    return (
        isSameDraft(a.draft, b.draft) && isSameDismissed(a.dismissed, b.dismissed) && isSame(a.displaced, b.displaced)
    );
}

/** The suggestions of an entry that are not dismissed. */
export function keptSuggestionsOf({ dismissed }: Work, entry: TranscriptEntry): readonly Suggestion[] {
    return entry.suggestions.filter((suggestion) => !dismissed.has(suggestionKey(entry, suggestion)));
}

/** The suggestions of an entry that are neither drafted nor dismissed. */
export function openSuggestionsOf(work: Work, entry: TranscriptEntry): readonly Suggestion[] {
    if (!entry.redactable) return [];
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

function isSameDraft(a: Draft, b: Draft): boolean {
    if (a === b) return true;
    return a.size === b.size && [...a].every(([identifier, spans]) => isSame(spans, draftedSpans(b, identifier)));
}

function isSameDismissed(a: Dismissals, b: Dismissals): boolean {
    return a === b || (a.size === b.size && [...a.keys()].every((key) => b.has(key)));
}

function isSame(a: readonly object[], b: readonly object[]): boolean {
    return a === b || (a.length === b.length && JSON.stringify(a) === JSON.stringify(b));
}
