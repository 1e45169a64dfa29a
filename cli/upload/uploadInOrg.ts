import { setTimeout as sleep } from 'node:timers/promises';
import { isProblem } from '../../proxy/errors.ts';
import type { State } from '../../proxy/state/state.ts';
import { LineOrder } from '../../proxy/upload/checkedLines.ts';
import { CallTrouble } from '../../proxy/upload/findCall.ts';
import { PartState, type PartOutcome } from '../../proxy/upload/partOutcome.ts';
import { REQUEST_BOUNDS } from '../../proxy/upload/planRequests.ts';
import { retryLines } from '../../proxy/upload/retryLines.ts';
import { openSpool, type Spool } from '../../proxy/upload/spool.ts';
import {
    lookAtTranscript,
    uploadPrepared,
    uploadProblem,
    type LookedAt,
    type Uploaded,
    type UploadParts
} from '../../proxy/usecases/uploadTranscripts.ts';
import { CommandError } from '../commandError.ts';
import { endOf } from '../endOf.ts';
import { ExitCode } from '../exitCodes.ts';
import { bulkMeter } from '../org/bulkMeter.ts';
import type { EnteredOrg } from '../org/inOrg.ts';
import { redactionOf } from '../org/redactionOf.ts';
import { createProgressBar } from '../progressBar.ts';
import type { Streams } from '../streams.ts';
import { retryPathFor, writeRetryFile } from './retryFile.ts';
import type { NamedTranscript, UploadOptions } from './uploadOptions.ts';
import { complaintsOf, reportOf, unknownNamesOf, withOutcomes, wordsOf, type RecordReport } from './uploadReport.ts';

/** Transcripts to upload, and where. */
export interface UploadOrder {
    readonly org: Omit<EnteredOrg, 'openLogin'>;
    /** That the proxies of the org share. */
    readonly state: State;
    readonly transcripts: readonly NamedTranscript[];
    /** What hears of bytes of their files that were read: whoever shows how far it is sets itself here. */
    readonly heard: { read: (bytes: number) => void };
    readonly options: UploadOptions;
    readonly streams: Streams;
    /** Hears of bytes that were sent. */
    readonly passed: (bytes: number) => void;
}

/**
 * Looks whether the user may upload, then at every transcript, and uploads all if it can upload each.
 *
 * @throws {CommandError} where the user may not, or it was stopped before anything was sent, and whatever else ends it before that
 */
export async function uploadInOrg(order: UploadOrder): Promise<ExitCode> {
    await refuseWhoMayNot(order);
    await using spool = await openSpool();
    const progress = { sent: order.passed, waits: (): void => undefined };
    const sent = (bytes: number): void => {
        progress.sent(bytes);
    };
    const waits = (): void => {
        progress.waits();
    };
    const parts = await partsOf(order, spool, { sent, waits });
    const looked = await lookAtAll(order, parts);
    const refusal = refusalOf(looked);
    complain(looked, order);
    if (refusal !== null || order.options.dryRun) {
        tell(looked.map(reportOf), order);
        if (refusal !== null) order.streams.stderr.write('Nothing was sent.\n');
        return refusal ?? ExitCode.Success;
    }
    const bar = createProgressBar({ total: spool.length, unit: 'bytes sent' });
    progress.sent = (bytes) => {
        order.passed(bytes);
        bar.note('');
        bar.advance(bytes);
    };
    progress.waits = () => {
        bar.note('waits until Salesforce has stored it');
    };
    try {
        return await send(order, looked, parts);
    } finally {
        bar.stop();
    }
}

async function refuseWhoMayNot({ org }: UploadOrder): Promise<void> {
    if (org.signal.aborted) return;
    const problem = await uploadProblem(org.salesforce.uploadAs(org.user, org.signal));
    if (!isProblem(problem, 'SALESFORCE_ACCESS_DENIED')) return;
    throw new CommandError(
        'Salesforce does not let this user upload transcripts. Ask an administrator for the right, which no document names, or give another user. Nothing was sent',
        ExitCode.NoPermission
    );
}

interface SendingHeard extends Pick<UploadParts, 'sent'> {
    /** Hears of each wait for what becomes of what was sent. */
    readonly waits: () => void;
}

async function partsOf(
    { org, state, options, streams }: UploadOrder,
    spool: Spool,
    { sent, waits }: SendingHeard
): Promise<UploadParts> {
    const { speaker = [], start, keepOrder, redact } = options;
    const complainOf = (words: string): void => void streams.stderr.write(words);
    return {
        uploads: org.salesforce.uploadAs(org.user, org.signal),
        gateway: org.gateway,
        spool,
        meter: bulkMeter(org, state),
        rules: {
            speakers: new Map(speaker),
            recordingStartedAt: start ?? null,
            order: keepOrder ? LineOrder.AsInFile : LineOrder.ByTime,
            redaction: redact ? await redactionOf(org.gateway, redact, complainOf) : null
        },
        bounds: REQUEST_BOUNDS,
        patience: {
            now: Date.now,
            wait: (milliseconds) => {
                waits();
                return sleep(milliseconds, undefined, org).catch(() => undefined);
            },
            longestMs: options.wait * 60_000,
            signal: org.signal
        },
        sent
    };
}

async function lookAtAll({ org, transcripts, heard }: UploadOrder, parts: UploadParts): Promise<readonly LookedAt[]> {
    const looked: LookedAt[] = [];
    const bar = createProgressBar({
        total: transcripts.reduce((sum, { bytes }) => sum + bytes, 0),
        unit: 'bytes read'
    });
    heard.read = (bytes) => {
        bar.advance(bytes);
    };
    try {
        for (const transcript of transcripts) looked.push(await lookAtTranscript(parts, transcript));
        return looked;
    } catch (error) {
        throw org.signal.aborted ? stoppedUnsent() : error;
    } finally {
        bar.stop();
    }
}

/** How it ends that was stopped before a byte was sent. */
export function stoppedUnsent(): CommandError {
    return new CommandError('stopped, and nothing was sent', ExitCode.Interrupted);
}

async function send(order: UploadOrder, looked: readonly LookedAt[], parts: UploadParts): Promise<ExitCode> {
    const { transcripts, options } = order;
    const ready = looked.flatMap((each) => ('prepared' in each ? [each] : []));
    const uploaded = await uploadPrepared(
        parts,
        ready.map(({ prepared }) => prepared),
        new Map(ready.map(({ prepared, storedBefore }) => [prepared.call.conversationIdentifier, storedBefore]))
    );
    const reports: RecordReport[] = [];
    for (const [index, each] of ready.entries()) {
        const own = uploaded.outcomes.filter(({ part }) => each.prepared.parts.includes(part));
        const hasFailed = own.some(({ failedEntryIds }) => failedEntryIds === null || failedEntryIds.length > 0);
        const path = retryPathFor(transcripts[index]?.paths[0] ?? '', options.retryFile);
        const written = hasFailed ? await writeRetryFile(path, retryLines(parts.spool, own)) : 0;
        reports.push(withOutcomes(reportOf(each), own, written > 0 ? path : null));
    }
    tell(reports, order);
    return endOfSending(order, uploaded);
}

/** What was sent and is not known to be stored outweighs why the rest was not sent. */
function endOfSending({ org, streams }: UploadOrder, { outcomes, problem }: Uploaded): ExitCode {
    const end = problem === null ? null : endOf(problem);
    if (end !== null && !org.signal.aborted) streams.stderr.write(end.words);
    if (outcomes.every(({ state }) => state === PartState.Stored)) return ExitCode.Success;
    if (org.signal.aborted) return ExitCode.Interrupted;
    return end === null || outcomes.some(isOpen) ? ExitCode.Incomplete : end.exitCode;
}

function isOpen({ state }: PartOutcome): boolean {
    return state === PartState.Unsettled || state === PartState.Unanswered;
}

function complain(looked: readonly LookedAt[], { streams }: UploadOrder): void {
    for (const each of looked) {
        if (!('prepared' in each)) continue;
        if (each.prepared.problemCount > 0) streams.stderr.write(unknownNamesOf(each.prepared));
        streams.stderr.write(complaintsOf(reportOf(each)));
    }
}

/** Why nothing may be sent; `null` where everything may. */
function refusalOf(looked: readonly LookedAt[]): ExitCode | null {
    if (looked.some((each) => 'trouble' in each && each.trouble === CallTrouble.NotFound)) return ExitCode.NoInput;
    const isWrong = looked.some((each) => 'trouble' in each || each.prepared.problemCount > 0);
    return isWrong ? ExitCode.DataError : null;
}

function tell(reports: readonly RecordReport[], { streams, options: { json, dryRun } }: UploadOrder): void {
    if (json) streams.stdout.write(`${JSON.stringify({ dryRun: dryRun ?? false, records: reports })}\n`);
    else streams.stdout.write(reports.map(wordsOf).join(''));
}
