import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Category } from 'c/redaction';
import { detect } from '../../proxy/detection/detect.ts';
import { createActiveConversations } from '../../proxy/limits/activeConversations.ts';
import { createCeilingAt } from '../../proxy/limits/ceilings.ts';
import { createHourlyCalls } from '../../proxy/limits/hourlyCalls.ts';
import { Priority } from '../../proxy/limits/priority.ts';
import { BUILT_IN_POLICY, orgPolicyOf, type OrgPolicy } from '../../proxy/policy/orgPolicy.ts';
import { openState } from '../../proxy/state/openState.ts';
import type { State } from '../../proxy/state/state.ts';
import type { Meter } from '../../proxy/transcript/meteredRead.ts';
import { LineOrder } from '../../proxy/upload/checkedLines.ts';
import { CallTrouble } from '../../proxy/upload/findCall.ts';
import { PartState } from '../../proxy/upload/partOutcome.ts';
import { REQUEST_BOUNDS } from '../../proxy/upload/planRequests.ts';
import type { TranscriptRules } from '../../proxy/upload/prepareTranscript.ts';
import { retryLines } from '../../proxy/upload/retryLines.ts';
import { openSpool } from '../../proxy/upload/spool.ts';
import {
    lookAtTranscript,
    uploadPrepared,
    type LookedAt,
    type UploadParts
} from '../../proxy/usecases/uploadTranscripts.ts';
import { UsageError } from '../commandError.ts';
import { endOf } from '../endOf.ts';
import { ExitCode } from '../exitCodes.ts';
import { inOrg, type EnteredOrg } from '../org/inOrg.ts';
import { createProgressBar } from '../progressBar.ts';
import { retryPathFor, writeRetryFile } from './retryFile.ts';
import { keepMemorySmall } from './smallMemory.ts';
import { transcriptsOf, type NamedTranscript, type UploadOptions } from './uploadOptions.ts';
import { complaintsOf, reportOf, unknownNamesOf, withOutcomes, wordsOf, type RecordReport } from './uploadReport.ts';

/** `redact-inline upload`: what became of each transcript to standard output, what is wrong with lines to standard error. */
export async function runUpload(files: readonly string[], options: UploadOptions): Promise<ExitCode> {
    const passed = keepMemorySmall();
    const transcripts = transcriptsOf(files, options);
    return inOrg(options, async (org) => {
        const { environment } = org;
        const state = await openState(environment.state, {
            org: new URL(environment.orgUrl).hostname,
            now: Date.now,
            log: SILENT
        });
        try {
            await using spool = await openSpool();
            const progress = { sent: (_bytes: number): void => undefined };
            const parts: UploadParts = {
                uploads: org.salesforce.uploadAs(org.user, org.signal),
                gateway: org.gateway,
                spool,
                meter: meterOf(org, state),
                rules: await rulesOf(org, options),
                bounds: REQUEST_BOUNDS,
                patience: {
                    now: Date.now,
                    wait: (milliseconds) => sleep(milliseconds, undefined, org).catch(() => undefined),
                    longestMs: options.wait * 60_000,
                    signal: org.signal
                },
                sent: (bytes) => {
                    passed(bytes);
                    progress.sent(bytes);
                }
            };
            const looked: LookedAt[] = [];
            for (const transcript of transcripts) looked.push(await lookAtTranscript(parts, transcript));
            const refusal = refusalOf(looked);
            complain(looked);
            if (refusal !== null || options.dryRun) {
                tell(looked.map(reportOf), options);
                if (refusal !== null) process.stderr.write('Nothing was sent.\n');
                return refusal ?? ExitCode.Success;
            }
            const bar = createProgressBar({ total: spool.length, unit: 'bytes' });
            progress.sent = (bytes) => {
                bar.advance(bytes);
            };
            try {
                return await send({ looked, transcripts, options, parts });
            } finally {
                bar.stop();
            }
        } finally {
            await state.close();
        }
    });
}

interface Sending {
    readonly looked: readonly LookedAt[];
    readonly transcripts: readonly NamedTranscript[];
    readonly options: UploadOptions;
    readonly parts: UploadParts;
}

async function send({ looked, transcripts, options, parts }: Sending): Promise<ExitCode> {
    const ready = looked.flatMap((each) => ('prepared' in each ? [each] : []));
    const { outcomes, problem } = await uploadPrepared(
        parts,
        ready.map(({ prepared }) => prepared),
        new Map(ready.map(({ prepared, storedBefore }) => [prepared.call.conversationIdentifier, storedBefore]))
    );
    const reports: RecordReport[] = [];
    for (const [index, each] of ready.entries()) {
        const own = outcomes.filter(({ part }) => each.prepared.parts.includes(part));
        const hasFailed = own.some(({ failedEntryIds }) => failedEntryIds === null || failedEntryIds.length > 0);
        const path = retryPathFor(transcripts[index]?.paths[0] ?? '', options.retryFile);
        const written = hasFailed ? await writeRetryFile(path, retryLines(parts.spool, own)) : 0;
        reports.push(withOutcomes(reportOf(each), own, written > 0 ? path : null));
    }
    tell(reports, options);
    if (problem !== null) {
        const { exitCode, words } = endOf(problem);
        process.stderr.write(words);
        return exitCode;
    }
    return outcomes.every(({ state }) => state === PartState.Stored) ? ExitCode.Success : ExitCode.Incomplete;
}

function complain(looked: readonly LookedAt[]): void {
    for (const each of looked) {
        if (!('prepared' in each)) continue;
        if (each.prepared.problemCount > 0) process.stderr.write(unknownNamesOf(each.prepared));
        process.stderr.write(complaintsOf(reportOf(each)));
    }
}

/** Why nothing may be sent; `null` where everything may. */
function refusalOf(looked: readonly LookedAt[]): ExitCode | null {
    if (looked.some((each) => 'trouble' in each && each.trouble === CallTrouble.NotFound)) return ExitCode.NoInput;
    const isWrong = looked.some((each) => 'trouble' in each || each.prepared.problemCount > 0);
    return isWrong ? ExitCode.DataError : null;
}

function tell(reports: readonly RecordReport[], { json, dryRun }: UploadOptions): void {
    if (json) process.stdout.write(`${JSON.stringify({ dryRun: dryRun ?? false, records: reports })}\n`);
    else process.stdout.write(reports.map(wordsOf).join(''));
}

async function rulesOf(org: EnteredOrg, options: UploadOptions): Promise<Omit<TranscriptRules, 'mostPartBytes'>> {
    const { speaker = [], start, keepOrder, redact } = options;
    return {
        speakers: new Map(speaker),
        recordingStartedAt: start ?? null,
        order: keepOrder ? LineOrder.AsInFile : LineOrder.ByTime,
        redaction: redact ? await redactionOf(org, redact) : null
    };
}

async function redactionOf({ gateway }: EnteredOrg, names: readonly string[]): Promise<TranscriptRules['redaction']> {
    const stored = await gateway.findPolicy();
    if (stored === null) {
        process.stderr.write('This user may not read the policy of the org: what is built in applies.\n');
    }
    const policy = stored === null ? BUILT_IN_POLICY : orgPolicyOf(stored);
    return { detect, policy, categories: names.includes('ALL') ? null : checkedCategories(names, policy) };
}

function checkedCategories(names: readonly string[], { answer }: OrgPolicy): ReadonlySet<string> {
    const known = new Set([...answer.categories.map(({ category }) => category), Category.Other]);
    const unknown = names.find((name) => !known.has(name));
    if (unknown === undefined) return new Set(names);
    throw new UsageError(`--redact: the org has no category ${unknown}. It has ${[...known].join(', ')}, or all`);
}

function meterOf({ environment, user }: EnteredOrg, { conversationWindow, callWindow }: State): Meter {
    const { activeConversationCeilings, hourlyCallLimit: limit, shares } = environment;
    return {
        activeConversations: createActiveConversations(conversationWindow, {
            ceilingAt: createCeilingAt(activeConversationCeilings),
            shares,
            now: Date.now
        }),
        hourlyCalls: createHourlyCalls(callWindow, { limit, shares }),
        userId: user.userId,
        priority: Priority.Bulk,
        refused: () => undefined
    };
}

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };
