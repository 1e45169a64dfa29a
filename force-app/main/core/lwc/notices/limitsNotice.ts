import type { Notice } from 'c/errorPanel';
import type { ProxyProblem } from 'c/proxyClient';
import UNREAD_TITLE_LABEL from '@salesforce/label/c.RedactInline_LimitsUnreadTitle';
import { problemPanelOf } from './panels.ts';

/** Why the limits are not shown. */
export function limitsNotice(problem: ProxyProblem, now: number): Notice {
    const { message } = problemPanelOf(problem, now);
    return { tone: 'warning', title: UNREAD_TITLE_LABEL, message, actionLabel: null, facts: [] };
}
