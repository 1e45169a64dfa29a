import {
    callStartOf,
    countKept,
    hasWorkLeft,
    NONE_OPEN,
    stepWords,
    type OpenSuggestions,
    type Step,
    type TranscriptState
} from 'c/drafting';
import type { Notice } from 'c/errorPanel';
import { copyNotice, emptyPanelOf } from 'c/notices';
import { RecordObject, RecordState, type CategoryPolicy, type ReasonCode, type TranscriptEntry } from 'c/proxyContract';
import { countDraftedSpans, EMPTY_DRAFT, type Draft, type MaskRules } from 'c/redaction';
import type { Panel } from 'c/statePanel';
import { counted, type CountLabels } from 'c/wording';
import { LABELS } from './labels.ts';
import { withLastAnswer } from './lastAnswer.ts';
import type { Visit } from './visit.ts';

/** What the template shows of a visit's transcript and of the work on it. */
export interface View {
    readonly entries: readonly TranscriptEntry[];
    readonly suggestions: OpenSuggestions;
    readonly draft: Draft;
    readonly categories: readonly CategoryPolicy[];
    readonly reasonCodes: readonly ReasonCode[];
    /** Epoch milliseconds of the start of the call; `null` for messages. */
    readonly startTimestamp: number | null;
    /** How many entries are shown, in words, and whether there are more that are not loaded. */
    readonly subtitle: string;
    /** What stands in place of the entries; `null` when there are some. */
    readonly panel: Panel | null;
    /** Whether a transcript can be uploaded in place of it. */
    readonly takesUpload: boolean;
    readonly draftedCount: number;
    /** Whether anything is drafted, or was and is to be decided on. */
    readonly hasWorkLeft: boolean;
    /** How much is drafted, in words. */
    readonly drafted: string;
    readonly hasEntries: boolean;
    readonly hasEarlier: boolean;
    readonly canRedact: boolean;
    readonly canUndo: boolean;
    readonly canRedo: boolean;
    /** What undo takes back and redo does once more, in words; empty for nothing. */
    readonly undoWords: string;
    readonly redoWords: string;
    /** How many passages of a kept draft are offered. */
    readonly keptCount: number;
    readonly isLive: boolean;
    readonly isTruncated: boolean;
    /** Whether entries of other kinds than text may be missing. */
    readonly lacksKinds: boolean;
    /** What is told of a transcript that is a copy; `null` of any other. */
    readonly copyNotice: Notice | null;
}

/** Makes the view of a visit, once for each visit. */
export const viewOf: (visit: Visit) => View = withLastAnswer(makeView);

function makeView({ bench, policy, rules, failure, retryAt, kept, canUpload }: Visit): View {
    if (!bench) return { ...NOTHING_READ, panel: failure };
    const { transcript, history, suggestions } = bench;
    const { entries, record } = transcript;
    const draftedCount = countDraftedSpans(history.present.draft);
    const canRedact = transcript.canRedact && policy !== null && entries.length > 0;
    return {
        entries,
        suggestions,
        draft: history.present.draft,
        categories: policy?.categories ?? NOTHING_READ.categories,
        reasonCodes: policy?.reasonCodes ?? NOTHING_READ.reasonCodes,
        startTimestamp: callStartOf(transcript),
        subtitle: entries.length > 0 ? counted(entries.length, entryLabelsOf(transcript)) : '',
        panel: failure ?? emptyPanelOf(transcript, retryAt),
        takesUpload: canUpload && failure === null && hasNoTranscript(transcript),
        draftedCount,
        hasWorkLeft: hasWorkLeft(history.present),
        drafted: draftedCount > 0 ? counted(draftedCount, LABELS.drafted) : LABELS.draftedNone,
        hasEntries: entries.length > 0,
        hasEarlier: transcript.before !== null,
        canRedact,
        keptCount: kept && canRedact ? countKept(kept) : 0,
        canUndo: history.past.length > 0,
        canRedo: history.future.length > 0,
        undoWords: history.past.length > 0 ? wordsOf(history.present.step, rules) : '',
        redoWords: wordsOf(history.future[0]?.step ?? null, rules),
        isLive: record.state === RecordState.Live,
        isTruncated: transcript.isTruncated,
        lacksKinds: transcript.lacksKinds === true,
        copyNotice: transcript.copy ? copyNotice(transcript.copy) : null
    };
}

/** Whether a call has ended and was not transcribed. */
function hasNoTranscript({ record, entries, before, copy }: TranscriptState): boolean {
    const isCall = record.object === RecordObject.VoiceCall && record.state === RecordState.Closed;
    return isCall && entries.length === 0 && before === null && !copy;
}

function wordsOf(step: Step | null, rules: MaskRules): string {
    return step ? stepWords(step, rules) : '';
}

function entryLabelsOf({ before, hasLater }: TranscriptState): CountLabels {
    if (hasLater) return LABELS.loaded;
    return before === null ? LABELS.entries : LABELS.newest;
}

const NOTHING_READ: View = {
    entries: [],
    suggestions: NONE_OPEN,
    draft: EMPTY_DRAFT,
    categories: [],
    reasonCodes: [],
    startTimestamp: null,
    subtitle: '',
    panel: null,
    takesUpload: false,
    draftedCount: 0,
    hasWorkLeft: false,
    drafted: '',
    hasEntries: false,
    hasEarlier: false,
    canRedact: false,
    keptCount: 0,
    canUndo: false,
    canRedo: false,
    undoWords: '',
    redoWords: '',
    isLive: false,
    isTruncated: false,
    lacksKinds: false,
    copyNotice: null
};
