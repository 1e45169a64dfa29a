import { counted, entriesCounted, grouped } from '../counted.ts';
import { CALL_TROUBLE_WORDS } from '../../proxy/upload/findCall.ts';
import { TROUBLE_WORDS } from '../../proxy/upload/lineProblem.ts';
import { PartState, type PartOutcome } from '../../proxy/upload/partOutcome.ts';
import type { PreparedTranscript } from '../../proxy/upload/prepareTranscript.ts';
import type { LookedAt } from '../../proxy/usecases/uploadTranscripts.ts';

/** What `upload` tells of one record. Ids, states and counts: no text. */
export interface RecordReport {
    readonly recordId: string;
    readonly conversationIdentifier: string | null;
    /** Why the record takes none; `null` where it does. */
    readonly trouble: string | null;
    readonly lines: number;
    /** Lines whose entries are stored already. */
    readonly leftOut: number;
    readonly toSend: number;
    readonly redacted: Readonly<Record<string, number>>;
    readonly problems: readonly { readonly file: string; readonly line: number; readonly problem: string }[];
    readonly problemCount: number;
    readonly uploads: readonly UploadTold[];
    /** Path of the file with what failed; `null` where nothing did, or Salesforce does not name it. */
    readonly retryFile: string | null;
}

/** What `upload` tells of a part of a request. */
export type UploadTold = Pick<PartOutcome, 'state' | 'status' | 'uploadId' | 'stored' | 'failed' | 'appeared'> & {
    readonly entries: number;
};

/** The report of a record, before anything was sent. */
export function reportOf(looked: LookedAt): RecordReport {
    const { recordId } = looked;
    if ('trouble' in looked) return { ...NOTHING, recordId, trouble: looked.trouble };
    const { prepared } = looked;
    return {
        ...NOTHING,
        recordId,
        conversationIdentifier: prepared.call.conversationIdentifier,
        lines: prepared.lineCount,
        leftOut: prepared.leftOutCount,
        toSend: entriesIn(prepared),
        redacted: Object.fromEntries([...prepared.redactedCounts].toSorted()),
        problems: prepared.problems.map(({ file, lineNumber, trouble }) => ({
            file,
            line: lineNumber,
            problem: trouble
        })),
        problemCount: prepared.problemCount
    };
}

/** With what became of it. */
export function withOutcomes(
    report: RecordReport,
    outcomes: readonly PartOutcome[],
    retryFile: string | null
): RecordReport {
    const uploads = outcomes.map(({ part, state, status, uploadId, stored, failed, appeared }) => ({
        entries: part.entryCount,
        state,
        status,
        uploadId,
        stored,
        failed,
        appeared
    }));
    return { ...report, uploads, retryFile };
}

/** The report as lines for people. */
export function wordsOf(report: RecordReport): string {
    const { recordId, trouble, lines, leftOut, toSend, redacted, uploads, retryFile, problemCount } = report;
    if (trouble !== null) return `${recordId} ${CALL_TROUBLE_WORDS[trouble as keyof typeof CALL_TROUBLE_WORDS]}\n`;
    const masked = Object.entries(redacted).map(([category, count]) => `${String(count)} ${category}`);
    const said = [
        `${recordId}: ${counted(lines, 'line')}, ${grouped(toSend)} to upload`,
        ...(leftOut > 0 ? [`${grouped(leftOut)} stored already`] : []),
        ...(masked.length > 0 ? [`redacted ${masked.join(', ')}`] : []),
        ...(problemCount > 0 ? [`${grouped(problemCount)} that cannot be uploaded`] : [])
    ].join(', ');
    const ends = uploads.map((told) => `  ${endOf(told)}\n`).join('');
    return `${said}\n${ends}${whatIsLeft(uploads, retryFile)}`;
}

/** The problems of lines, for standard error. */
export function complaintsOf({ problems, problemCount }: RecordReport): string {
    const told = problems.slice(0, MOST_TOLD).map(({ file, line, problem }) => {
        return `${file}: line ${String(line)} ${TROUBLE_WORDS[problem as keyof typeof TROUBLE_WORDS]}\n`;
    });
    const rest = problemCount - told.length;
    return told.join('') + (rest > 0 ? `… and ${String(rest)} more\n` : '');
}

/** Names that Salesforce gives participants and its documentation has no spelling for. */
export function unknownNamesOf({ unknownNames }: PreparedTranscript): string {
    return unknownNames
        .map(
            ({ field, value }) => `${field} ${value} has no documented spelling for uploads: who has it cannot speak\n`
        )
        .join('');
}

const MOST_TOLD = 20;

const NOTHING: RecordReport = {
    recordId: '',
    conversationIdentifier: null,
    trouble: null,
    lines: 0,
    leftOut: 0,
    toSend: 0,
    redacted: {},
    problems: [],
    problemCount: 0,
    uploads: [],
    retryFile: null
};

function entriesIn({ parts }: PreparedTranscript): number {
    return parts.reduce((sum, { entryCount }) => sum + entryCount, 0);
}

function endOf({ state, status, uploadId, entries, stored, failed, appeared }: UploadTold): string {
    const counts = stored === null ? '' : `, ${String(stored)} stored, ${String(failed ?? 0)} failed`;
    const told = status === null ? '' : ` (${status}${uploadId === null ? '' : `, upload ${uploadId}`})`;
    const which = entriesCounted(entries);
    const [it, is] = entries === 1 ? ['it', 'is'] : ['them', 'are'];
    const pronoun = entries === 1 ? 'It' : 'They';
    const sentences: Readonly<Record<PartState, string>> = {
        stored: `${which} uploaded${counts}${told}`,
        partlyStored: `${which} uploaded${counts}${told}`,
        failed: `${which} failed${told}`,
        unsettled: `${which} sent and taken, and Salesforce has not said what became of ${it}${told}. ${pronoun} ${is} not sent again: upload the same file again in some minutes, what is stored then is left out`,
        unanswered: `${which} sent, and no answer came. ${appearedWords(appeared)} ${pronoun} ${is} not sent again: upload the same file again in some minutes, what is stored then is left out`,
        refused: `${which} refused by Salesforce: nothing was accepted`,
        notSent: `${which} not sent, because of what went wrong before: upload the same file again`,
        heldBack: `${which} not sent, so that those before ${it} that failed do not come behind ${it}`
    };
    return sentences[state];
}

/** Where what failed is to be found, or what to do where Salesforce has counted it alone. */
function whatIsLeft(uploads: readonly UploadTold[], retryFile: string | null): string {
    if (retryFile !== null) return `  ${retryWords(uploads)}: ${retryFile}\n`;
    if (uploads.every(({ state }) => state !== PartState.PartlyStored)) return '';
    return '  Salesforce does not name what failed: upload the same file again, what is stored then is left out\n';
}

/** What the retry file has. */
function retryWords(uploads: readonly UploadTold[]): string {
    return uploads.some(({ state }) => state === PartState.HeldBack)
        ? 'what failed, and what is held back for it'
        : 'what failed';
}

function appearedWords(appeared: number | null): string {
    if (appeared === null) return 'What the conversation holds could not be read.';
    return appeared === 0
        ? 'The conversation has no more entries than before; they may yet come.'
        : `The conversation has ${entriesCounted(appeared)} more than before; more may yet come.`;
}
