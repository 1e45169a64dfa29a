import type { Notice } from 'c/errorPanel';
import { ClientCode, type ProxyProblem } from 'c/proxyClient';
import { CallProblem, FileProblem, UploadState, type TranscriptUpload } from 'c/proxyContract';
import { counted, fill, numberOf } from 'c/wording';
import { problemPanelOf } from './panels.ts';
import { UPLOAD_LABELS as LABELS } from './uploadLabels.ts';

/** Why a file was not checked or uploaded. Nothing of it was stored, unless the connection broke while it was. */
export function uploadProblemNotice(problem: ProxyProblem, now: number): Notice {
    if (hasToWait(problem)) return notice('warning', LABELS.waitsTitle, problemMessage(problem, now));
    return notice('error', LABELS.refusedTitle, problemMessage(problem, now));
}

/** Tells whether nothing is the matter with a file: the same can be sent later, and its notice says when. */
export function hasToWait({ code }: ProxyProblem): boolean {
    return WAITS.has(code);
}

const WAITS: ReadonlySet<string> = new Set([
    'TOO_MANY_REQUESTS',
    'ACTIVE_CONVERSATIONS_EXHAUSTED',
    'HOURLY_CALLS_EXHAUSTED',
    'SALESFORCE_UNAVAILABLE',
    'STATE_UNAVAILABLE',
    'PROXY_OVERLOADED'
]);

/** An upload broke off under way: what became of it is not known. */
export function uploadUnknownNotice(): Notice {
    return notice('warning', LABELS.unknownTitle, LABELS.unknownMessage);
}

/** What failed is uploaded again. */
export function uploadAgainNotice(): Notice {
    return notice('info', LABELS.againTitle, LABELS.againMessage);
}

/** What became of an upload. */
export function uploadNotice({ state, sent, stored, failed, redacted }: TranscriptUpload): Notice {
    switch (state) {
        case UploadState.Stored: {
            const masked = Object.values(redacted).reduce((sum, count) => sum + count, 0);
            const message = masked > 0 ? counted(masked, LABELS.doneMasked) : LABELS.doneClear;
            return notice('info', counted(stored ?? sent, LABELS.done), message);
        }
        case UploadState.PartlyStored: {
            const counts = [stored ?? 0, failed ?? 0].map(numberOf);
            const told = notice('warning', LABELS.partlyTitle, fill(LABELS.partlyMessage, ...counts));
            return { ...told, actionLabel: counted(failed ?? 0, LABELS.again) };
        }
        case UploadState.Failed:
        case UploadState.Refused:
            return notice('error', LABELS.failedTitle, LABELS.failedMessage);
        default:
            return uploadUnknownNotice();
    }
}

function problemMessage(problem: ProxyProblem, now: number): string {
    const [first] = problem.errors;
    switch (problem.code) {
        case 'TRANSCRIPT_UNREADABLE':
            return fileMessage(first?.problem ?? '', first?.path ?? '');
        case 'TRANSCRIPT_LINES_REFUSED':
            return counted(problem.errors.length, LABELS.lines);
        case 'CALL_TAKES_NO_TRANSCRIPT':
            return callMessage(first?.problem ?? '');
        case 'BODY_TOO_LARGE':
            return LABELS.fileLarge;
        case 'SALESFORCE_ACCESS_DENIED':
        case ClientCode.AccessRefused:
            return LABELS.notPermitted;
        case ClientCode.Unreachable:
        case ClientCode.Timeout:
        case ClientCode.AnswerInvalid:
            return LABELS.fileUnread;
        default:
            return problemPanelOf(problem, now).message;
    }
}

function fileMessage(problem: string, path: string): string {
    switch (problem) {
        case FileProblem.Empty:
            return LABELS.fileEmpty;
        case FileProblem.Encoding:
            return LABELS.fileEncoding;
        case FileProblem.UnknownFormat:
            return LABELS.fileFormat;
        case FileProblem.Columns:
            return LABELS.fileColumns;
        case FileProblem.TooLong:
        case FileProblem.TooManyLines:
            return LABELS.fileLong;
        default: {
            const line = /^lines\[(\d+)\]$/.exec(path)?.[1];
            return fill(LABELS.fileBroken, line ? fill(LABELS.placeLine, line) : LABELS.placeFile);
        }
    }
}

function callMessage(problem: string): string {
    if (problem === CallProblem.UnderWay) return LABELS.callBusy;
    return problem === CallProblem.StillOpen ? LABELS.callOpen : LABELS.callMissing;
}

function notice(tone: Notice['tone'], title: string, message: string): Notice {
    return { tone, title, message, actionLabel: null, facts: [] };
}
