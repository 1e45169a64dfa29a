import type { TranscriptCheck } from 'c/proxyContract';
import { senderKey } from '../upload/participants.ts';
import { entriesIn, fileCountsOf } from './transcriptUpload/fileCounts.ts';
import { lookAtFile } from './transcriptUpload/lookAtFile.ts';
import { openFileSpool } from './transcriptUpload/openFileSpool.ts';
import type { SentFile, UploadVisit } from './transcriptUpload/uploadVisit.ts';

/**
 * Tells what an upload of this file would do, and what keeps it from being done. Nothing is sent to Salesforce, and nothing of what
 * the file says is answered but the names of its speakers.
 *
 * @throws {ProblemError} as `lookAtFile`
 */
export async function checkTranscript(visit: UploadVisit, file: SentFile): Promise<TranscriptCheck> {
    await using spool = await openFileSpool();
    const patience = { now: visit.now, wait: () => Promise.resolve(), longestMs: 0, signal: visit.deadline };
    const { prepared } = await lookAtFile({ visit, file, spool, patience, sent: () => undefined });
    return {
        ...fileCountsOf(prepared),
        toStore: entriesIn(prepared),
        speakers: prepared.speakers.map(({ name, lineCount, who }) => ({
            name,
            lines: lineCount,
            participantId: typeof who === 'string' ? null : senderKey(who),
            problem: typeof who === 'string' ? who : null
        })),
        participants: prepared.participants.map(({ sender, role, displayName }) => ({
            id: senderKey(sender),
            role,
            displayName
        })),
        problems: prepared.problems.map(({ lineNumber, trouble }) => ({ line: lineNumber, problem: trouble })),
        problemCount: prepared.problemCount
    };
}
