import type { Notice } from 'c/errorPanel';
import { ClientCode, type ProxyProblem } from 'c/proxyClient';
import { counted, fill } from 'c/wording';
import { NOTICE_LABELS as LABELS } from './noticeLabels.ts';
import { problemPanelOf } from './panels.ts';

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

/** How many entries someone else changed, and whether all that is drafted still fits them. */
export function changedNotice(changedCount: number, displacedCount: number): Notice {
    const { changedOne: one, changedOther: other, changedKept, changedAsked } = LABELS;
    return {
        tone: 'warning',
        title: counted(changedCount, { one, other }),
        message: displacedCount > 0 ? changedAsked : changedKept,
        actionLabel: null,
        facts: []
    };
}

function commitMessage(problem: ProxyProblem, now: number): string {
    if (problem.errors.length > 0) return refusedFieldsMessage(problem);
    switch (problem.code) {
        case ClientCode.Unreachable:
        case ClientCode.Timeout:
        case ClientCode.AnswerInvalid:
        case 'SALESFORCE_TIMEOUT':
            return LABELS.commitUnknown;
        case 'AUDIT_UNAVAILABLE':
            return LABELS.commitAudit;
        case 'REDACT_NOT_PERMITTED':
        case 'SALESFORCE_ACCESS_DENIED':
        case ClientCode.AccessRefused:
        case ClientCode.PermissionMissing:
            return LABELS.commitNotPermitted;
        case 'TRANSCRIPT_NOT_READY':
            return LABELS.commitNotReady;
        case ClientCode.SessionExpired:
        case ClientCode.NotSetUp:
        case 'ACTIVE_CONVERSATIONS_EXHAUSTED':
        case 'HOURLY_CALLS_EXHAUSTED':
        case 'TOO_MANY_REQUESTS':
        case 'SALESFORCE_UNAVAILABLE':
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
