import type { TranscriptState } from 'c/drafting';
import { ClientCode, type ProxyProblem } from 'c/proxyClient';
import { RecordObject, RecordState } from 'c/proxyContract';
import type { Panel } from 'c/statePanel';
import { fill, timeOf } from 'c/wording';
import { LABELS } from './panelLabels.ts';
import { retryAtOf } from './retryAt.ts';

/** Why a readable transcript has no entries to show; `null` when it has some. */
export function emptyPanelOf({ record, entries }: TranscriptState, retryAt: number | null): Panel | null {
    if (entries.length > 0) return null;
    if (record.state === RecordState.Pending) {
        const message = fill(LABELS.pendingMessage, timeOf(retryAt ?? Date.now()));
        return status('utility:clock', LABELS.pendingTitle, message);
    }
    if (record.state === RecordState.Live && record.object === RecordObject.VoiceCall) {
        return status('utility:call', LABELS.liveCallTitle, LABELS.liveCallMessage);
    }
    if (record.state === RecordState.Closed && record.object === RecordObject.VoiceCall) {
        return status('utility:call', LABELS.noTranscriptTitle, LABELS.noTranscriptMessage);
    }
    return status('utility:chat', LABELS.emptyTitle, LABELS.emptyMessage);
}

/** Why the transcript could not be read at all, and what leads on. */
export function problemPanelOf(problem: ProxyProblem, now: number): Panel {
    const at = timeOf(retryAtOf(problem.retryAfterSeconds, now));
    switch (problem.code) {
        case ClientCode.PermissionMissing:
            return failure('utility:ban', LABELS.permissionTitle, LABELS.permissionMessage, null);
        case ClientCode.AccessRefused:
        case 'RECORD_NOT_FOUND':
            return failure('utility:ban', LABELS.recordTitle, LABELS.recordMessage);
        case 'SALESFORCE_ACCESS_DENIED':
            return failure('utility:ban', LABELS.salesforceDeniedTitle, LABELS.salesforceDeniedMessage);
        case ClientCode.NotSetUp:
            return failure('utility:settings', LABELS.notSetUpTitle, LABELS.notSetUpMessage);
        case ClientCode.SessionExpired:
            return failure('utility:logout', LABELS.sessionTitle, LABELS.sessionMessage);
        case 'ACTIVE_CONVERSATIONS_EXHAUSTED':
            return failure(
                'utility:hourglass',
                LABELS.conversationLimitTitle,
                fill(LABELS.conversationLimitMessage, at)
            );
        case 'HOURLY_CALLS_EXHAUSTED':
            return failure('utility:hourglass', LABELS.hourlyLimitTitle, fill(LABELS.hourlyLimitMessage, at));
        case 'TRANSCRIPT_NOT_READY':
            return status('utility:clock', LABELS.pendingTitle, fill(LABELS.pendingMessage, at));
        case 'TOO_MANY_REQUESTS':
        case 'SALESFORCE_UNAVAILABLE':
        case 'PROXY_OVERLOADED':
            return failure('utility:clock', LABELS.busyTitle, fill(LABELS.busyMessage, at));
        case 'STATE_UNAVAILABLE':
            return failure('utility:clock', LABELS.interruptedTitle, fill(LABELS.interruptedMessage, at));
        case 'AUDIT_UNAVAILABLE':
            return failure('utility:lock', LABELS.viewUntoldTitle, LABELS.viewUntoldMessage);
        case 'EVENTS_TOO_MANY':
            return failure('utility:lock', LABELS.tooManyEventsTitle, LABELS.tooManyEventsMessage, null);
        case ClientCode.Unreachable:
        case ClientCode.Timeout:
        case ClientCode.AnswerInvalid:
        case 'ORIGIN_REFUSED':
            return failure('utility:offline', LABELS.unreachableTitle, LABELS.unreachableMessage);
        default:
            return failure(
                'utility:error',
                LABELS.failedTitle,
                fill(LABELS.failedMessage, problem.requestId ?? problem.code)
            );
    }
}

function status(iconName: string, title: string, message: string): Panel {
    return { iconName, title, message, actionLabel: LABELS.checkNow, isFailure: false };
}

function failure(
    iconName: string,
    title: string,
    message: string,
    actionLabel: string | null = LABELS.tryAgain
): Panel {
    return { iconName, title, message, actionLabel, isFailure: true };
}
