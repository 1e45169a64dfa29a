import { EntryState } from 'c/commitProgress';
import type { Notice } from 'c/errorPanel';
import { CommitStep, Outcome, type CommitProgress, type FieldProblem, type RedactionsRequest } from 'c/proxyContract';

import SPAN_LABEL from '@salesforce/label/c.RedactInline_EntrySpanInvalid';
import TOO_LONG_LABEL from '@salesforce/label/c.RedactInline_EntryTooLong';
import UNKNOWN_CATEGORY_LABEL from '@salesforce/label/c.RedactInline_EntryCategoryUnknown';
import GONE_LABEL from '@salesforce/label/c.RedactInline_EntryGone';

/** The review of the draft while it is open. */
export interface Review {
    readonly isCommitting: boolean;
    /** Whether the connection was lost under way, and the proxy is asked how the commit ended. */
    readonly isAskingAgain: boolean;
    /** Where the entries of the commit are, by identifier; empty before. */
    readonly states: ReadonlyMap<string, EntryState>;
    /** Why the last try to commit failed. */
    readonly problem: Notice | null;
    /** What is wrong with single entries, by identifier. */
    readonly rowProblems: ReadonlyMap<string, string>;
    readonly isNoteRefused: boolean;
}

/** The review as it opens. */
export const OPEN_REVIEW: Review = {
    isCommitting: false,
    isAskingAgain: false,
    states: new Map(),
    problem: null,
    rowProblems: new Map(),
    isNoteRefused: false
};

/** The review of a commit that is about to be sent. */
export function committing({ entries }: RedactionsRequest): Review {
    const states = new Map(entries.map(({ identifier }) => [identifier, EntryState.Waiting] as const));
    return { ...OPEN_REVIEW, isCommitting: true, states };
}

/** The review after a step of a commit. */
export function withStep(review: Review, { identifier, step, outcome }: CommitProgress): Review {
    const states = new Map(review.states).set(identifier, stateOf(step, outcome));
    return { ...review, isAskingAgain: false, states };
}

/** The review of a commit that was refused; what concerns single entries is told at them. */
export function refused(notice: Notice, errors: readonly FieldProblem[], request: RedactionsRequest): Review {
    const rowProblems = new Map<string, string>();
    for (const error of errors) {
        const identifier = entryOf(error.path, request);
        if (identifier) rowProblems.set(identifier, wordsOf(error.path));
    }
    const isNoteRefused = errors.some(({ path }) => path === 'note');
    return { ...OPEN_REVIEW, problem: notice, rowProblems, isNoteRefused };
}

function stateOf(step: CommitStep, outcome: Outcome | null): EntryState {
    if (step === CommitStep.Writing) return EntryState.Writing;
    if (step === CommitStep.Written) return EntryState.Written;
    return outcome === Outcome.Redacted ? EntryState.Verified : EntryState.Failed;
}

function entryOf(path: string, { entries }: RedactionsRequest): string | undefined {
    const index = /^entries\[(\d+)\]/.exec(path)?.[1];
    return index === undefined ? undefined : entries[Number(index)]?.identifier;
}

function wordsOf(path: string): string {
    if (path.endsWith('.category')) return UNKNOWN_CATEGORY_LABEL;
    if (/\.spans\[\d+\]$/.test(path)) return SPAN_LABEL;
    return path.endsWith('.spans') ? TOO_LONG_LABEL : GONE_LABEL;
}
