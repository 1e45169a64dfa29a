import { type CallProblem, FileProblem, UPLOAD_BOUNDS, type FieldProblem } from 'c/proxyContract';
import { Category } from 'c/redaction';
import { ProblemError } from '../../errors.ts';
import { checkBulk } from '../../limits/apiCalls.ts';
import { Priority } from '../../limits/priority.ts';
import type { OrgPolicy } from '../../policy/orgPolicy.ts';
import { labelsOf } from '../../transcriptFiles/labelsOf.ts';
import { readTranscript } from '../../transcriptFiles/readTranscript.ts';
import { TranscriptFileError } from '../../transcriptFiles/transcriptFileError.ts';
import type { TranscriptLine } from '../../transcriptFiles/transcriptLine.ts';
import { LineOrder } from '../../upload/checkedLines.ts';
import { CallTrouble } from '../../upload/findCall.ts';
import { REQUEST_BOUNDS } from '../../upload/planRequests.ts';
import type { PreparedTranscript, TranscriptFile, TranscriptRules } from '../../upload/prepareTranscript.ts';
import type { Patience } from '../../upload/settledStatuses.ts';
import type { Spool } from '../../upload/spool.ts';
import { meterOf, policyOf } from '../recordVisit.ts';
import { lookAtTranscript, type UploadParts } from '../uploadTranscripts.ts';
import type { SentFile, UploadVisit } from './uploadVisit.ts';

/** What a file is looked at for, and sent with afterwards. */
export interface Looking {
    readonly visit: UploadVisit;
    readonly file: SentFile;
    readonly spool: Spool;
    readonly patience: Patience;
    /** Hears of bytes as they are sent. */
    readonly sent: (bytes: number) => void;
}

/** A file that was read to its end. */
export interface LookedAtFile {
    readonly parts: UploadParts;
    readonly prepared: PreparedTranscript;
    /** Entries that the conversation has already. */
    readonly storedBefore: number;
}

/**
 * Finds the call as the user, then reads the file to its end and checks all that can be known before a byte is sent. It is bulk work,
 * which can wait: it leaves what is kept for others, and asks nothing of the org where it has to.
 *
 * @throws {ProblemError} REQUEST_INVALID, RECORD_NOT_FOUND, CALL_TAKES_NO_TRANSCRIPT, TRANSCRIPT_UNREADABLE, a limit, or what the
 * gateway and the file throw
 */
export async function lookAtFile(looking: Looking): Promise<LookedAtFile> {
    const { visit, file, spool, patience, sent } = looking;
    const admit = async (): Promise<void> => {
        checkBulk(await visit.apiUsage());
    };
    await admit();
    const parts: UploadParts = {
        uploads: visit.uploads,
        gateway: visit.gateway,
        spool,
        meter: { ...meterOf(visit, Priority.Bulk), admit },
        rules: await rulesOf(visit, file),
        bounds: REQUEST_BOUNDS,
        patience,
        sent
    };
    const { recordId } = visit.caller;
    const looked = await lookAtTranscript(parts, { recordId, files: [toTranscriptFile(file)] });
    if ('trouble' in looked) throw problemOfCall(looked.trouble);
    return { parts, prepared: looked.prepared, storedBefore: looked.storedBefore };
}

async function rulesOf(
    visit: UploadVisit,
    { speakers, recordingStartedAt, redact, keepsOrder }: SentFile
): Promise<Omit<TranscriptRules, 'mostPartBytes'>> {
    const order = keepsOrder ? LineOrder.AsInFile : LineOrder.ByTime;
    const rules = { speakers, recordingStartedAt, order };
    if (redact?.length === 0) return { ...rules, redaction: null };
    const policy = await policyOf(visit);
    return { ...rules, redaction: { detect: visit.detect, policy, categories: categoriesOf(redact, policy) } };
}

function categoriesOf(names: readonly string[] | null, { answer }: OrgPolicy): ReadonlySet<string> | null {
    if (names === null) return null;
    const known = new Set<string>([...answer.categories.map(({ category }) => category), Category.Other]);
    if (names.every((name) => known.has(name))) return new Set(names);
    const errors = [{ path: 'redact', problem: 'give categories of GET /v1/policy, or all' }];
    throw new ProblemError('REQUEST_INVALID', { reason: 'category_unknown', errors });
}

function toTranscriptFile({ bytes, extension, format, columns }: SentFile): TranscriptFile {
    const source = { fileName: extension === null ? null : `.${extension}`, format };
    return {
        name: 'file',
        open: (names) => readLines({ bytes, ...source, columns, speakers: labelsOf(source, names).speakers }),
        likelySpeaker: labelsOf(source, []).likelySpeaker
    };
}

async function* readLines(source: Parameters<typeof readTranscript>[0]): AsyncGenerator<TranscriptLine, void, void> {
    let count = 0;
    try {
        for await (const line of readTranscript(source)) {
            count += 1;
            if (count > UPLOAD_BOUNDS.lines) throw unreadable({ path: 'file', problem: FileProblem.TooManyLines });
            yield line;
        }
    } catch (error) {
        if (!(error instanceof TranscriptFileError)) throw error;
        const { lineNumber, problem } = error;
        throw unreadable({ path: lineNumber === null ? 'file' : pathOfLine(lineNumber), problem });
    }
}

/** How a line of a file, from 1, is named in a problem. */
export function pathOfLine(lineNumber: number): string {
    return `lines[${String(lineNumber)}]`;
}

function unreadable(error: FieldProblem): ProblemError {
    return new ProblemError('TRANSCRIPT_UNREADABLE', { reason: error.problem.toLowerCase(), errors: [error] });
}

/** The refusal of an upload for what is the matter with its call. */
export function problemOfCall(trouble: CallTrouble | typeof CallProblem.UnderWay): ProblemError {
    const reason = trouble.toLowerCase();
    if (trouble === CallTrouble.NotFound) return new ProblemError('RECORD_NOT_FOUND', { reason });
    return new ProblemError('CALL_TAKES_NO_TRANSCRIPT', { reason, errors: [{ path: 'record', problem: trouble }] });
}
