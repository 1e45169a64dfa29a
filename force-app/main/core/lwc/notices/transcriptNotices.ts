import type { Notice } from 'c/errorPanel';
import { ClientCode, type ProxyProblem } from 'c/proxyClient';
import { counted, fill } from 'c/wording';
import { NOTICE_LABELS as LABELS } from './noticeLabels.ts';
import { problemPanelOf } from './panels.ts';
import { isPutOff } from './putOff.ts';

/** Why more of the transcript could not be read. */
export function readNotice(problem: ProxyProblem, now: number): Notice {
    const { title, message } = problemPanelOf(problem, now);
    return { tone: 'error', title, message, actionLabel: LABELS.tryAgain, facts: [] };
}

/** Why a commit failed. Nothing drafted is lost, and pressing the button again is safe. */
export function commitNotice(problem: ProxyProblem, now: number): Notice {
    return {
        tone: 'error',
        title: LABELS.commitTitle,
        message: commitMessage(problem, now),
        actionLabel: null,
        facts: []
    };
}

/** Why the appearances of a value could not be found. */
export function appearancesNotice(problem: ProxyProblem, now: number): Notice {
    const { message } = problemPanelOf(problem, now);
    return { tone: 'error', title: LABELS.appearancesTitle, message, actionLabel: null, facts: [] };
}

/** A suggestion was dismissed, or taken back, for this visit alone: the proxy could not store it. */
export function dismissalNotice(): Notice {
    return {
        tone: 'warning',
        title: LABELS.dismissalTitle,
        message: LABELS.dismissalMessage,
        actionLabel: null,
        facts: []
    };
}

/** Entries that are shown were not among those that could be had masked: nothing of them may go out in clear by mistake. */
export function unmaskedNotice(): Notice {
    return { tone: 'error', title: LABELS.download, message: LABELS.downloadUnmasked, actionLabel: null, facts: [] };
}

/** What of a draft somebody else has redacted meanwhile: nothing is to be done about it. */
export function redactedNotice(count: number): Notice {
    return {
        tone: 'info',
        title: counted(count, LABELS.redacted),
        message: LABELS.redactedMessage,
        actionLabel: null,
        facts: []
    };
}

/** What became of a draft whose entries someone else changed. */
export interface ChangedDraft {
    /** Entries that were changed. */
    readonly changedCount: number;
    /** Passages that somebody else has redacted by now. */
    readonly redactedCount: number;
    /** Passages that are to be decided on. */
    readonly displacedCount: number;
    /** Whether anything is drafted still. */
    readonly isDraftLeft: boolean;
}

/** How many entries someone else had changed when a commit met them, and whether what is drafted still fits them. */
export function changedNotice(changed: ChangedDraft): Notice {
    const message = changed.displacedCount > 0 ? LABELS.changedAsked : LABELS.changedKept;
    return changedAs(changed, counted(changed.changedCount, LABELS.changed), message);
}

/** How many entries someone else has changed, as it was heard without a commit; and whether anything drafted still fits them. */
export function entriesChangedNotice(changed: ChangedDraft): Notice {
    const kept = changed.isDraftLeft ? LABELS.changedKept : LABELS.entriesChangedMessage;
    const message = changed.displacedCount > 0 ? LABELS.changedAsked : kept;
    return changedAs(changed, counted(changed.changedCount, LABELS.entriesChanged), message);
}

function changedAs(changed: ChangedDraft, title: string, message: string): Notice {
    const { redactedCount, displacedCount, isDraftLeft } = changed;
    if (redactedCount > 0 && displacedCount === 0 && !isDraftLeft) return redactedNotice(redactedCount);
    const facts = redactedCount > 0 ? [counted(redactedCount, LABELS.redacted)] : [];
    return { tone: 'warning', title, message, actionLabel: null, facts };
}

function commitMessage(problem: ProxyProblem, now: number): string {
    if (problem.errors.length > 0) return refusedFieldsMessage(problem);
    if (isPutOff(problem)) return fill(LABELS.commitPutOff, problemPanelOf(problem, now).message);
    switch (problem.code) {
        case ClientCode.Unreachable:
        case ClientCode.Timeout:
        case ClientCode.AnswerInvalid:
        case 'SALESFORCE_TIMEOUT':
            return LABELS.commitUnknown;
        case 'AUDIT_UNAVAILABLE':
            return LABELS.commitAudit;
        case 'EVENTS_TOO_MANY':
            return LABELS.commitTooManyEvents;
        case 'REDACT_NOT_PERMITTED':
        case 'SALESFORCE_ACCESS_DENIED':
        case ClientCode.AccessRefused:
        case ClientCode.PermissionMissing:
            return LABELS.commitNotPermitted;
        case 'TRANSCRIPT_NOT_READY':
            return LABELS.commitNotReady;
        case ClientCode.SessionExpired:
        case ClientCode.NotSetUp:
            return problemPanelOf(problem, now).message;
        default:
            return fill(LABELS.commitFailed, problem.requestId ?? problem.code);
    }
}

/** What is wrong with the request is told where it stands: at an entry, at the note. */
function refusedFieldsMessage({ errors }: ProxyProblem): string {
    if (errors.some(({ path }) => path === 'note')) return LABELS.commitNote;
    return errors.some(({ path }) => path === 'reasonCode') ? LABELS.commitReason : LABELS.commitEntries;
}
