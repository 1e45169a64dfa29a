import type { DisplacedEntry } from 'c/displacedPassages';
import { isMore, type Bench } from 'c/drafting';
import type { FlagView } from 'c/entryFlag';
import type { Notice } from 'c/errorPanel';
import type { FilterState } from 'c/filterNotice';
import type { TranscriptEntry } from 'c/proxyContract';
import type { Remaining } from 'c/remainingEntries';
import type { HistoryState } from 'c/redactionHistory';
import type { Speaker } from 'c/speakerFilter';
import type { HitsByEntry } from 'c/textSearch';
import { displacedEntries } from './displacedEntries.ts';
import { countOpenFlags, flagViewsOf } from './flags.ts';
import { historyStateOf } from './history.ts';
import { withLastAnswer } from './lastAnswer.ts';
import { searchStateOf, type SearchState } from './search.ts';
import { shownEntries, speakersOf } from './speakerFilter.ts';
import type { Visit } from './visit.ts';

/** What of the transcript is shown, and what a search found in it. */
export interface Shown {
    readonly entries: readonly TranscriptEntry[];
    readonly byIdentifier: ReadonlyMap<string, TranscriptEntry>;
    readonly speakers: readonly Speaker[];
    /** Whether there is more than one speaker to choose from. */
    readonly canFilter: boolean;
    /** `null` while nobody is hidden. */
    readonly filter: FilterState | null;
    /** `null` while the search is closed. */
    readonly search: SearchState | null;
    readonly hits: HitsByEntry;
    readonly remaining: Remaining;
    readonly flags: ReadonlyMap<string, FlagView>;
    /** Whether the user flags entries for somebody who may redact. */
    readonly canFlag: boolean;
    /** Drafted passages that are to be decided on. */
    readonly displaced: readonly DisplacedEntry[];
    /** How many flags are for this user to resolve. */
    readonly flagCount: number;
    /** What is told of flags; not beside what is told of the transcript, which is likely to have the same cause. */
    readonly flagProblem: Notice | null;
    /** `null` while the history is closed. */
    readonly history: HistoryState | null;
}

/** Says what of a visit's transcript is shown. */
export const shownOf: (visit: Visit) => Shown = withLastAnswer((visit) => {
    const { bench, hiddenSpeakers, search, flags } = visit;
    if (!bench) return NOTHING_SHOWN;
    const { transcript } = bench;
    const { entries } = transcript;
    const shown = shownEntriesOf(entries, hiddenSpeakers);
    const speakers = speakersIn(entries, hiddenSpeakers);
    const found = search && searchStateOf(search, { entries, shown });
    return {
        entries: shown,
        byIdentifier: byIdentifierOf(shown),
        speakers,
        canFilter: speakers.length > 1 || hiddenSpeakers.size > 0,
        filter: shown === entries ? null : filterStateOf(bench, shown, speakers),
        search: found,
        hits: found?.hits ?? NOTHING_SHOWN.hits,
        remaining: {
            loadedCount: entries.length,
            isMore: isMore(transcript),
            isLoading: visit.restRun !== null,
            isTruncated: transcript.isTruncated
        },
        flags: flagViewsOf(flags),
        canFlag: flags.list !== null && !transcript.canRedact && !transcript.copy && visit.preview === null,
        displaced: displacedEntries(bench, visit.rules),
        flagCount: transcript.canRedact ? countOpenFlags(flags) : 0,
        flagProblem: entries.length > 0 && visit.notice === null ? flags.problem : null,
        history: historyStateOf(visit)
    };
});

const shownEntriesOf = withLastAnswer(shownEntries);
const speakersIn = withLastAnswer(speakersOf);
const byIdentifierOf = withLastAnswer(
    (entries: readonly TranscriptEntry[]) => new Map(entries.map((entry) => [entry.identifier, entry]))
);

function filterStateOf(bench: Bench, shown: readonly TranscriptEntry[], speakers: readonly Speaker[]): FilterState {
    const isShown = new Set(shown.map(({ identifier }) => identifier));
    const countHidden = (passages: ReadonlyMap<string, readonly unknown[]>): number =>
        [...passages].reduce((count, [identifier, all]) => count + (isShown.has(identifier) ? 0 : all.length), 0);
    return {
        shownCount: shown.length,
        count: bench.transcript.entries.length,
        names: speakers.filter((speaker) => speaker.isShown).map(({ name }) => name),
        suggestionCount: countHidden(bench.suggestions),
        draftedCount: countHidden(bench.history.present.draft)
    };
}

const NOTHING_SHOWN: Shown = {
    entries: [],
    byIdentifier: new Map(),
    speakers: [],
    canFilter: false,
    filter: null,
    search: null,
    hits: new Map(),
    remaining: { loadedCount: 0, isMore: false, isLoading: false, isTruncated: false },
    flags: new Map(),
    canFlag: false,
    displaced: [],
    flagCount: 0,
    flagProblem: null,
    history: null
};
