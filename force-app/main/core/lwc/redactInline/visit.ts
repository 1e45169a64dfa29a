import type { CommitSummary } from 'c/commitResult';
import {
    benchOf,
    hasWorkLeft,
    withFreshTranscript,
    withTranscript,
    type Bench,
    type Commit,
    type KeptDraft
} from 'c/drafting';
import type { Notice } from 'c/errorPanel';
import type { LimitsState } from 'c/limitMeters';
import { isPutOff, problemPanelOf, readNotice, retryAtOf, triedAgain } from 'c/notices';
import type { ProxyProblem } from 'c/proxyClient';
import { RecordState, type PolicyAnswer } from 'c/proxyContract';
import type { MaskRules } from 'c/redaction';
import type { CommitOrder } from 'c/redactionReview';
import type { Panel } from 'c/statePanel';
import type { Editing } from 'c/transcript';
import { NEW_UPLOAD, type UploadPlan } from 'c/transcriptUpload';
import type { Appearances } from './appearances.ts';
import type { Download } from './download.ts';
import { UNREAD_FLAGS, type Flags } from './flags.ts';
import type { OpenHistory } from './history.ts';
import { maskRulesOf } from './maskRules.ts';
import type { Review } from './review.ts';
import type { Search } from './search.ts';
import { hiddenAtFirst, NOBODY_HIDDEN, SpeakerSide, type HiddenSpeakers } from './speakerFilter.ts';
import type { LoadedTranscript, Merge } from './transcriptLoader.ts';

/** What was read last of the transcript, to be read once more when that failed. */
export const LastRead = { Newest: 'newest', Earlier: 'earlier' } as const;
export type LastRead = (typeof LastRead)[keyof typeof LastRead];

/** What a visit to a record has come to; every function that changes it answers a new one. */
export interface Visit {
    /** `null` until a transcript is read. */
    readonly bench: Bench | null;
    /** `null` for those who may only view. */
    readonly policy: PolicyAnswer | null;
    readonly rules: MaskRules;
    readonly isLoading: boolean;
    readonly isLoadingEarlier: boolean;
    readonly lastRead: LastRead;
    /** The reading of the newest entries that counts: the last one, and `null` once what is stored is known better than by any before. */
    readonly reading: object | null;
    /** Why nothing could be read. */
    readonly failure: Panel | null;
    /** Something to tell beside the transcript. */
    readonly notice: Notice | null;
    /** Epoch milliseconds of the next look at a transcript that is not attached to its record yet. */
    readonly retryAt: number | null;
    /** Epoch milliseconds until which the proxy has put off what was read last; `null` where it has not. */
    readonly putOffUntil: number | null;
    /** The entry that is open for selection. */
    readonly editing: Editing | null;
    /** The review of the draft; `null` while it is closed. */
    readonly review: Review | null;
    /** The reason and the note of a review that was left; `null` before, and once nothing is drafted. */
    readonly order: CommitOrder | null;
    /** The last commit, for as long as it may have to be sent once more. */
    readonly commit: Commit | null;
    /** What became of the last commit. */
    readonly summary: CommitSummary | null;
    /** The revisions that commits of this visit have read back, by the identifier of their entry: no other text is verified. */
    readonly verified: ReadonlyMap<string, string>;
    /** What was drafted when the record was left before, to be offered; `null` where there is nothing. */
    readonly kept: KeptDraft | null;
    /** The part of it whose entries are being read, to go on with. */
    readonly resuming: KeptDraft;
    /** The transcript as agents will see it, while it is shown. */
    readonly preview: Bench | null;
    /** `null` while the search is closed. */
    readonly search: Search | null;
    readonly hiddenSpeakers: HiddenSpeakers;
    /** Whose entries are shown when the transcript is read for the first time. */
    readonly firstFilter: SpeakerSide;
    /** What reads the entries that are not loaded, one page after the other; `null` while nothing does. */
    readonly restRun: object | null;
    /** `null` while the dialog of the download is closed. */
    readonly download: Download | null;
    /** What was found of a value; `null` while nobody asked. */
    readonly appearances: Appearances | null;
    readonly flags: Flags;
    /** Whether this user may upload a transcript to the record. */
    readonly canUpload: boolean;
    /** How the upload of one stands. */
    readonly upload: UploadPlan;
    /** `null` while the history is closed. */
    readonly history: OpenHistory | null;
    /** `null` while the limits are closed. */
    readonly limits: LimitsState | null;
}

/** The visit before anything is read. */
export const NEW_VISIT: Visit = {
    bench: null,
    policy: null,
    rules: {},
    isLoading: true,
    isLoadingEarlier: false,
    lastRead: LastRead.Newest,
    reading: null,
    failure: null,
    notice: null,
    retryAt: null,
    putOffUntil: null,
    editing: null,
    review: null,
    order: null,
    commit: null,
    summary: null,
    verified: new Map(),
    kept: null,
    resuming: [],
    preview: null,
    search: null,
    firstFilter: SpeakerSide.All,
    hiddenSpeakers: NOBODY_HIDDEN,
    restRun: null,
    download: null,
    appearances: null,
    flags: UNREAD_FLAGS,
    canUpload: false,
    upload: NEW_UPLOAD,
    history: null,
    limits: null
};

/** The transcript was read anew. A look at a pending one is due when the proxy says so. */
export function withLoaded(visit: Visit, loaded: LoadedTranscript, now: number): Visit {
    const { transcript, policy, canUpload, retryAfterSeconds } = loaded;
    const isPending = transcript.record.state === RecordState.Pending;
    return {
        ...visit,
        bench: visit.bench ? withFreshTranscript(visit.bench, transcript) : benchOf(transcript),
        hiddenSpeakers: visit.bench ? visit.hiddenSpeakers : hiddenAtFirst(transcript.entries, visit.firstFilter),
        policy,
        rules: maskRulesOf(policy),
        canUpload,
        isLoading: false,
        failure: null,
        notice: null,
        retryAt: isPending ? retryAtOf(retryAfterSeconds, now) : null,
        putOffUntil: transcript.copy ? Date.parse(transcript.copy.freesAt) : null
    };
}

/** More of the transcript was read. */
export function withMore(visit: Visit, merge: Merge): Visit {
    const { bench } = visit;
    if (!bench) return visit;
    return {
        ...visit,
        bench: withTranscript(bench, merge(bench.transcript)),
        notice: null,
        retryAt: null,
        putOffUntil: null
    };
}

/**
 * Reading failed. What is shown and drafted stays; only where there is nothing does the problem take its place. A cursor that is refused
 * is not sent again: the newest entries are read, without one.
 */
export function withProblem(visit: Visit, problem: ProxyProblem, now: number): Visit {
    const hasEntries = visit.bench !== null && visit.bench.transcript.entries.length > 0;
    return {
        ...visit,
        isLoading: false,
        lastRead: problem.code === 'REQUEST_INVALID' ? LastRead.Newest : visit.lastRead,
        failure: hasEntries ? visit.failure : problemPanelOf(problem, now),
        notice: hasEntries ? readNotice(problem, now) : visit.notice,
        retryAt: problem.code === 'TRANSCRIPT_NOT_READY' ? retryAtOf(problem.retryAfterSeconds, now) : null,
        putOffUntil: isPutOff(problem) ? retryAtOf(problem.retryAfterSeconds, now) : null
    };
}

/** What was put off is tried again by itself, and is told so. */
export function withTriedAgain(visit: Visit): Visit {
    const { failure, notice } = visit;
    return { ...visit, failure: failure && triedAgain(failure), notice: notice && triedAgain(notice) };
}

/** The user changed the draft, or went on to another suggestion. */
export function withWork(visit: Visit, change: (bench: Bench) => Bench): Visit {
    if (!visit.bench) return visit;
    const bench = change(visit.bench);
    return { ...visit, bench, order: hasWorkLeft(bench.history.present) ? visit.order : null };
}
