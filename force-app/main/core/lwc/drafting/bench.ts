import type { TranscriptEntry } from 'c/proxyContract';
import {
    advance,
    draftedSpans,
    historyOf,
    mapHistory,
    redo,
    undo,
    type Category,
    type History,
    type Range,
    type Span
} from 'c/redaction';
import { carryOver, type Carry } from './changedEntries.ts';
import { suggestionKey, withDismissedBack, type PlacedSuggestion } from './dismissals.ts';
import { undecided, type DisplacedSpan } from './displaced.ts';
import type { Place } from './navigation.ts';
import { allSuggestions, openSuggestions, placedSuggestions, type OpenSuggestions } from './openSuggestions.ts';
import { StepKind, stepOf, type Step } from './step.ts';
import type { TranscriptState } from './transcriptState.ts';
import { placesOf } from './values.ts';
import {
    acceptSuggestions,
    dismissSuggestions,
    draftSpanOf,
    isSameWork,
    NO_WORK,
    suggestionsIn,
    undraft,
    withoutDisplaced,
    withoutUnloaded,
    type Work
} from './work.ts';

/** A transcript with the work on it; every function here answers a new one. */
export interface Bench {
    readonly transcript: TranscriptState;
    readonly history: History<Work>;
    /** The suggestions that the work leaves open. */
    readonly suggestions: OpenSuggestions;
    /** The suggestion visited last. */
    readonly place: Place | null;
    /** The category that next and previous stay in while any of it is open; `null` for all. */
    readonly category: Category | null;
}

/** A transcript and the work on it. */
export interface Progress {
    readonly transcript: TranscriptState;
    readonly work: Work;
}

/** A range of an entry. */
export interface EntryRange {
    readonly identifier: string;
    readonly range: Range;
}

/** A transcript on which nothing is drafted. */
export function benchOf(transcript: TranscriptState): Bench {
    return derived({ transcript, history: historyOf(NO_WORK), suggestions: new Map(), place: null, category: null });
}

/** Where things stand. */
export function progressOf({ transcript, history }: Bench): Progress {
    return { transcript, work: history.present };
}

/** More of the transcript was read. */
export function withTranscript(bench: Bench, transcript: TranscriptState): Bench {
    return derived({ ...bench, transcript: withDismissedBack(transcript, bench.history) });
}

/**
 * The transcript was read anew; suggestions that were dismissed stay so. What was drafted while it was read stands on the one
 * that is shown, which stays then.
 */
export function withFreshTranscript(bench: Bench, transcript: TranscriptState): Bench {
    if (hasWorkLeft(bench.history.present)) return bench;
    const carry = carryOver(bench.transcript.entries, transcript.entries);
    const loaded = new Set(transcript.entries.map(({ identifier }) => identifier));
    return withCarried(bench, transcript, (work) => withoutUnloaded(carry(work), loaded));
}

/**
 * The transcript is another by a commit, or because others changed it. Every step back and forth is carried over to it; what was
 * redacted cannot be undone, so steps that were about nothing else are gone.
 */
export function withCarried(bench: Bench, transcript: TranscriptState, carry: Carry): Bench {
    const history = mapHistory(bench.history, carry, isSameWork);
    return derived({ ...bench, transcript: withDismissedBack(transcript, history), history });
}

/** Whether anything is drafted, or was and is to be decided on. */
export function hasWorkLeft({ draft, displaced }: Work): boolean {
    return draft.size > 0 || displaced.length > 0;
}

/** Drafts a span that was selected. */
export function withSpan(bench: Bench, identifier: string, span: Span): Bench {
    const entry = entryOf(bench, identifier);
    if (!entry) return bench;
    return stepped(bench, draftSpanOf(bench.history.present, entry, span), stepOf(StepKind.Redact, [span]));
}

/** Takes back what is drafted in a range, and in the ranges of suggestions that are linked to it. */
export function withoutSpans(bench: Bench, place: EntryRange): Bench {
    const all = allSuggestions(bench.transcript.entries);
    const linked = suggestionsIn(all, place.identifier, place.range).filter(
        ({ suggestion }) => suggestion.group !== null
    );
    const others = linked.map(({ entry, suggestion }) => ({ identifier: entry.identifier, range: suggestion }));
    return withoutPlaces(bench, [place, ...others]);
}

/** Takes back what is drafted in a range, and nothing that is linked to it: the rest of the value can still be redacted. */
export function withoutOwnSpans(bench: Bench, place: EntryRange): Bench {
    return withoutPlaces(bench, [place]);
}

function withoutPlaces(bench: Bench, places: readonly EntryRange[]): Bench {
    const work = bench.history.present;
    const kept = places.reduce((current, { identifier, range }) => {
        const entry = entryOf(bench, identifier);
        return entry ? undraft(current, entry, range) : current;
    }, work);
    const dropped = [...work.draft].flatMap(([identifier, spans]) => {
        const left = new Set(draftedSpans(kept.draft, identifier));
        const gone = spans.filter((span) => !left.has(span));
        const entry = gone.length > 0 ? entryOf(bench, identifier) : undefined;
        return entry ? placesOf(entry, gone) : gone;
    });
    return stepped(bench, kept, stepOf(StepKind.Keep, dropped));
}

/** Drafts the suggestions in a range, and those linked to them. */
export function withAccepted(bench: Bench, { identifier, range }: EntryRange): Bench {
    const accepted = suggestionsIn(placed(bench), identifier, range);
    return { ...acceptedAll(bench, accepted), place: { identifier, start: range.start } };
}

/** Drafts every open suggestion of a category, and those linked to them, in one step. */
export function withCategoryAccepted(bench: Bench, category: Category): Bench {
    const open = placed(bench);
    const groups = new Set(
        open.flatMap(({ suggestion }) => (suggestion.category === category ? (suggestion.group ?? []) : []))
    );
    const isMeant = ({ suggestion }: PlacedSuggestion): boolean =>
        suggestion.category === category || (suggestion.group !== null && groups.has(suggestion.group));
    return acceptedAll(bench, open.filter(isMeant));
}

/** Waves the suggestions in a range away, those linked to them, and all others of the same values. */
export function withDismissed(bench: Bench, { identifier, range }: EntryRange): Bench {
    const { entries } = bench.transcript;
    const work = dismissSuggestions(
        bench.history.present,
        entries,
        suggestionsIn(allSuggestions(entries), identifier, range)
    );
    const closed = placed(bench).filter(({ entry, suggestion }) =>
        work.dismissed.has(suggestionKey(entry, suggestion))
    );
    const step = stepOf(
        StepKind.Dismiss,
        closed.map(({ suggestion }) => suggestion)
    );
    return { ...stepped(bench, work, step), place: { identifier, start: range.start } };
}

/** Drafts displaced spans where they most likely belong now, in one step. */
export function withPlaced(bench: Bench, displaced: readonly DisplacedSpan[]): Bench {
    const spansOf = displaced.flatMap(({ identifier, place, span: { category } }) => {
        const entry = place && entryOf(bench, identifier);
        return entry ? [{ entry, span: { ...place, category } }] : [];
    });
    const work = spansOf.reduce((all, { entry, span }) => draftSpanOf(all, entry, span), bench.history.present);
    const spans = spansOf.map(({ span }) => span);
    return stepped(bench, withoutDisplaced(work, displaced), stepOf(StepKind.Redact, spans));
}

/** Leaves displaced spans out of the draft, in one step. */
export function withLeftOut(bench: Bench, displaced: readonly DisplacedSpan[]): Bench {
    const spans = displaced.map(({ span }) => span);
    return stepped(bench, withoutDisplaced(bench.history.present, displaced), stepOf(StepKind.LeaveOut, spans));
}

/** Goes one step back. */
export function undone(bench: Bench): Bench {
    return derived({ ...bench, history: undo(bench.history) });
}

/** Takes back one step back. */
export function redone(bench: Bench): Bench {
    return derived({ ...bench, history: redo(bench.history) });
}

/** The open suggestions, in the order of the transcript. */
export function placed({ transcript, suggestions }: Bench): readonly PlacedSuggestion[] {
    return placedSuggestions(transcript.entries, suggestions);
}

/** Takes a step; one that changes nothing is none. */
export function stepped(bench: Bench, work: Work, step: Step): Bench {
    const displaced = undecided(work.displaced, work.draft);
    if (isSameWork({ ...work, displaced }, bench.history.present)) return bench;
    return derived({ ...bench, history: advance(bench.history, { ...work, displaced, step }) });
}

function acceptedAll(bench: Bench, accepted: readonly PlacedSuggestion[]): Bench {
    const step = stepOf(
        StepKind.Accept,
        accepted.map(({ suggestion }) => suggestion)
    );
    return stepped(bench, acceptSuggestions(bench.history.present, accepted), step);
}

function derived(bench: Bench): Bench {
    const { transcript, history, suggestions } = bench;
    return { ...bench, suggestions: openSuggestions(transcript.entries, history.present, suggestions) };
}

function entryOf({ transcript }: Bench, identifier: string): TranscriptEntry | undefined {
    return transcript.entries.find((entry) => entry.identifier === identifier);
}
