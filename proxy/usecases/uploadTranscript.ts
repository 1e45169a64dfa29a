import { CallProblem, UploadState, type TranscriptUpload, type UploadProgress } from 'c/proxyContract';
import { ProblemError } from '../errors.ts';
import type { HeldLock } from '../state/locks.ts';
import { PartState, type PartOutcome } from '../upload/partOutcome.ts';
import type { PreparedTranscript } from '../upload/prepareTranscript.ts';
import { entriesIn, fileCountsOf } from './transcriptUpload/fileCounts.ts';
import { lookAtFile, pathOfLine, problemOfCall, type LookedAtFile } from './transcriptUpload/lookAtFile.ts';
import { openFileSpool } from './transcriptUpload/openFileSpool.ts';
import { tellProgress } from './transcriptUpload/progressOfUpload.ts';
import type { SentFile, UploadVisit } from './transcriptUpload/uploadVisit.ts';
import { uploadPrepared } from './uploadTranscripts.ts';

/** A file on its way to Salesforce. */
export interface Upload {
    readonly file: SentFile;
    /** Hears of each step from the first byte on that is sent. */
    readonly onProgress: (progress: UploadProgress) => void;
    /** Aborts when whoever asked is gone: what has not begun does not, and what has is not waited for. */
    readonly gone: AbortSignal;
}

/**
 * Uploads a file as the transcript of the visit's call and tells what became of it. Nothing is sent unless every line can be. What
 * the conversation has already is left out, so the same file again is safe; two uploads to one record do not run at a time.
 *
 * @throws {ProblemError} TRANSCRIPT_LINES_REFUSED, or as `lookAtFile`
 */
export async function uploadTranscript(visit: UploadVisit, upload: Upload): Promise<TranscriptUpload> {
    const { orgId, recordId } = visit.caller;
    const name = `upload ${orgId} ${recordId}`;
    const answer = await visit.locks.withFreeLock(name, (lock) => uploadUnderLock(visit, upload, lock));
    if (answer === null) throw problemOfCall(CallProblem.UnderWay);
    return answer;
}

async function uploadUnderLock(
    visit: UploadVisit,
    { file, onProgress, gone }: Upload,
    lock: HeldLock
): Promise<TranscriptUpload> {
    await using spool = await openFileSpool();
    const patience = {
        now: visit.now,
        wait: (milliseconds: number) => visit.patience.wait(milliseconds, gone),
        longestMs: visit.patience.longestMs,
        signal: gone
    };
    const hearing = { sent: (_bytes: number): void => undefined };
    const looked = await lookAtFile({
        visit,
        file,
        spool,
        patience,
        sent: (bytes) => {
            hearing.sent(bytes);
        }
    });
    refuseLines(looked.prepared);
    lock.check();
    using progress = tellProgress(spool.length, onProgress);
    hearing.sent = progress.sent.bind(progress);
    return await send(looked);
}

async function send({ parts, prepared, storedBefore }: LookedAtFile): Promise<TranscriptUpload> {
    const counts = fileCountsOf(prepared);
    const sent = entriesIn(prepared);
    const before = new Map([[prepared.call.conversationIdentifier, storedBefore]]);
    const { outcomes, problem } = await uploadPrepared(parts, [prepared], before);
    const [outcome] = outcomes;
    if (!outcome) return { ...counts, state: UploadState.Stored, sent, stored: 0, failed: 0, appeared: null };
    if (outcome.state === PartState.NotSent || outcome.state === PartState.HeldBack) {
        throw problem ?? new ProblemError('SALESFORCE_TIMEOUT', { reason: 'caller_gone' });
    }
    return { ...counts, sent, ...toldOf(outcome, outcome.state) };
}

function toldOf(
    { stored, failed, appeared }: PartOutcome,
    state: UploadState
): Pick<TranscriptUpload, 'state' | 'stored' | 'failed' | 'appeared'> {
    return { state, stored, failed, appeared };
}

function refuseLines({ problems, problemCount }: PreparedTranscript): void {
    if (problemCount === 0) return;
    const errors = problems.map(({ lineNumber, trouble }) => ({ path: pathOfLine(lineNumber), problem: trouble }));
    throw new ProblemError('TRANSCRIPT_LINES_REFUSED', { reason: 'lines', errors });
}
