import type { TranscriptEntry } from 'c/proxyContract';
import { advance, historyOf, redo, undo, type History, type Range, type Span } from 'c/redaction';
import { nextPlace, previousPlace, type Place } from './navigation.ts';
import { openSuggestions, placedSuggestions, type OpenSuggestions } from './openSuggestions.ts';
import type { TranscriptState } from './transcriptState.ts';
import {
    acceptSuggestions,
    dismissSuggestions,
    draftSpanOf,
    NO_WORK,
    suggestionsIn,
    undraft,
    type PlacedSuggestion,
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
    return derived({ transcript, history: historyOf(NO_WORK), suggestions: new Map(), place: null });
}

/** Where things stand. */
export function progressOf({ transcript, history }: Bench): Progress {
    return { transcript, work: history.present };
}

/** More of the transcript was read. */
export function withTranscript(bench: Bench, transcript: TranscriptState): Bench {
    return derived({ ...bench, transcript });
}

/**
 * The transcript was read anew; suggestions that were dismissed stay so. What was drafted while it was read stands on the one
 * that is shown, which stays then.
 */
export function withFreshTranscript(bench: Bench, transcript: TranscriptState): Bench {
    const work = bench.history.present;
    return work.draft.size > 0 ? bench : withProgress(bench, { transcript, work });
}

/** What was committed, or changed by others, cannot be undone: the history begins anew. */
export function withProgress(bench: Bench, { transcript, work }: Progress): Bench {
    return derived({ ...bench, transcript, history: historyOf(work) });
}

/** Drafts a span that was selected. */
export function withSpan(bench: Bench, identifier: string, span: Span): Bench {
    const entry = entryOf(bench, identifier);
    return entry ? stepped(bench, draftSpanOf(bench.history.present, entry, span)) : bench;
}

/** Takes back what is drafted in a range. */
export function withoutSpans(bench: Bench, { identifier, range }: EntryRange): Bench {
    const entry = entryOf(bench, identifier);
    return entry ? stepped(bench, undraft(bench.history.present, entry, range)) : bench;
}

/** Drafts the suggestions in a range, and those linked to them. */
export function withAccepted(bench: Bench, { identifier, range }: EntryRange): Bench {
    const accepted = suggestionsIn(placed(bench), identifier, range);
    const next = stepped(bench, acceptSuggestions(bench.history.present, accepted));
    return { ...next, place: { identifier, start: range.start } };
}

/** Waves the suggestions in a range away, and those linked to them. */
export function withDismissed(bench: Bench, { identifier, range }: EntryRange): Bench {
    const dismissed = suggestionsIn(placed(bench), identifier, range);
    const next = stepped(bench, dismissSuggestions(bench.history.present, dismissed));
    return { ...next, place: { identifier, start: range.start } };
}

/** Goes one step back. */
export function undone(bench: Bench): Bench {
    return derived({ ...bench, history: undo(bench.history) });
}

/** Takes back one step back. */
export function redone(bench: Bench): Bench {
    return derived({ ...bench, history: redo(bench.history) });
}

/** Visits the next open suggestion; the place stays where there is none. */
export function atNext(bench: Bench): Bench {
    return { ...bench, place: nextPlace(bench.transcript.entries, placed(bench), bench.place) ?? bench.place };
}

/** Visits the previous open suggestion; the place stays where there is none. */
export function atPrevious(bench: Bench): Bench {
    return { ...bench, place: previousPlace(bench.transcript.entries, placed(bench), bench.place) ?? bench.place };
}

function stepped(bench: Bench, work: Work): Bench {
    return derived({ ...bench, history: advance(bench.history, work) });
}

function derived(bench: Bench): Bench {
    const { transcript, history, suggestions } = bench;
    return { ...bench, suggestions: openSuggestions(transcript.entries, history.present, suggestions) };
}

function placed({ transcript, suggestions }: Bench): readonly PlacedSuggestion[] {
    return placedSuggestions(transcript.entries, suggestions);
}

function entryOf({ transcript }: Bench, identifier: string): TranscriptEntry | undefined {
    return transcript.entries.find((entry) => entry.identifier === identifier);
}
