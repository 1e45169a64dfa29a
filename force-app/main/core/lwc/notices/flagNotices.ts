import type { Notice } from 'c/errorPanel';
import type { ProxyProblem } from 'c/proxyClient';
import { fill } from 'c/wording';
import FAILED_MESSAGE_LABEL from '@salesforce/label/c.RedactInline_FlagFailedMessage';
import FAILED_TITLE_LABEL from '@salesforce/label/c.RedactInline_FlagFailedTitle';
import ELSEWHERE_LABEL from '@salesforce/label/c.RedactInline_FlagElsewhere';
import DENIED_LABEL from '@salesforce/label/c.RedactInline_FlagsDeniedMessage';
import HISTORY_LABEL from '@salesforce/label/c.RedactInline_History';
import HISTORY_FAILED_LABEL from '@salesforce/label/c.RedactInline_HistoryFailed';
import UNREAD_TITLE_LABEL from '@salesforce/label/c.RedactInline_FlagsUnreadTitle';
import TRY_AGAIN_LABEL from '@salesforce/label/c.RedactInline_TryAgain';
import { problemPanelOf } from './panels.ts';
import { isPutOff } from './putOff.ts';

const DENIED = 'EVENTS_NOT_PERMITTED';
const TOO_MANY = 'EVENTS_TOO_MANY';

/** Why a flag was not stored. */
export function flagNotice(problem: ProxyProblem, now: number): Notice {
    return notice(FAILED_TITLE_LABEL, messageOf(problem, now));
}

/** Why the flags of the record are not shown. */
export function flagsUnreadNotice(problem: ProxyProblem, now: number): Notice {
    const isForAdmins = problem.code === DENIED || problem.code === TOO_MANY;
    return {
        ...notice(UNREAD_TITLE_LABEL, messageOf(problem, now)),
        actionLabel: isForAdmins ? null : TRY_AGAIN_LABEL
    };
}

/** A flagged entry is none of those that can be read. */
export function flagElsewhereNotice(): Notice {
    return notice(UNREAD_TITLE_LABEL, ELSEWHERE_LABEL);
}

/** Why the history of the record is not shown. */
export function historyNotice(problem: ProxyProblem, now: number): Notice {
    if (isPutOff(problem)) return notice(HISTORY_LABEL, problemPanelOf(problem, now).message);
    const { code, requestId } = problem;
    const isDenied = code === DENIED;
    return notice(HISTORY_LABEL, isDenied ? DENIED_LABEL : fill(HISTORY_FAILED_LABEL, requestId ?? code));
}

function messageOf(problem: ProxyProblem, now: number): string {
    if (isPutOff(problem) || problem.code === TOO_MANY) return problemPanelOf(problem, now).message;
    const { code, requestId } = problem;
    return code === DENIED ? DENIED_LABEL : fill(FAILED_MESSAGE_LABEL, requestId ?? code);
}

function notice(title: string, message: string): Notice {
    return { tone: 'warning', title, message, actionLabel: null, facts: [] };
}
