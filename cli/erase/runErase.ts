import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Outcome } from 'c/proxyContract';
import { normalizeNote } from 'c/redaction';
import type { CommandEnvironment } from '../../proxy/environment.ts';
import { EnvironmentError } from '../../proxy/environmentError.ts';
import { isProblem } from '../../proxy/errors.ts';
import {
    DataNotFoundError,
    ErasureKind,
    OpenSessionsError,
    type ConversationDataGateway,
    type Erasure
} from '../../proxy/salesforce/conversationDataGateway.ts';
import { createConversationData } from '../../proxy/salesforce/createConversationData.ts';
import type { ErasedRecord } from '../../proxy/salesforce/erasureGateway.ts';
import type { PauseStore } from '../../proxy/state/pauseStore.ts';
import type { State } from '../../proxy/state/state.ts';
import { payForCalls } from '../../proxy/transcript/meteredRead.ts';
import { eraseConversations, type ErasureEnd, type ErasureEvent } from '../../proxy/usecases/eraseConversations.ts';
import { CommandError, UsageError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';
import { counted } from '../counted.ts';
import { retryWords } from '../retryWords.ts';
import { CONVERSATION_DATA_REFUSALS, withCure } from '../org/appRefusals.ts';
import { bulkMeter } from '../org/bulkMeter.ts';
import { digestsOf, type EnteredOrg } from '../org/inOrg.ts';
import type { OrgOptions } from '../org/orgOptions.ts';
import { inOrgWithState, SILENT } from '../org/withState.ts';
import { confirmErasure, refuseUnasked } from './confirmErasure.ts';

/** The options of `erase`. */
export interface EraseOptions extends OrgOptions {
    /** 18 characters. */
    readonly conversation?: string;
    readonly participant?: string;
    readonly reason: string;
    readonly yes?: string;
    readonly dryRun?: boolean;
    readonly json?: boolean;
    /** Seconds. */
    readonly wait: number;
}

/** `redact-inline erase`: ids and what became of them to standard output, questions and progress to standard error. */
export async function runErase(options: EraseOptions): Promise<ExitCode> {
    const erasure = erasureOf(options);
    const reason = reasonOf(options);
    if (!options.dryRun) refuseUnasked(erasure, options.yes ?? null, process.stdin);
    return inOrgWithState(options, SILENT, async (org, state) => {
        const erasures = org.salesforce.erasureAs(org.user, org.signal);
        const records = await erasures.findRecords(erasure.kind, erasure.entityId);
        process.stderr.write(whatGoes(erasure, records));
        if (records.length === 0)
            throw new CommandError('no record of it is visible to this user: nothing was done', ExitCode.NoInput);
        if (records.some(({ endedAt }) => endedAt === null)) throw stillOpen();
        if ((await erasures.findLogs(erasure.entityId)) === null) throw unseenLog();
        if (options.dryRun) return report(options, { erasure, records, end: null });
        const data = enterData(org.environment, state.pauses);
        try {
            await confirmErasure(erasure, options.yes ?? null, { input: process.stdin, output: process.stderr });
            const end = await eraseIn(org, { state, options, reason, erasure, records, data });
            return report(options, { erasure, records, end });
        } finally {
            await data.close();
        }
    });
}

interface Ready {
    /** That the proxies of the org share. */
    readonly state: State;
    readonly options: EraseOptions;
    readonly reason: string;
    readonly erasure: Erasure;
    readonly records: readonly ErasedRecord[];
    readonly data: ConversationDataGateway;
}

async function eraseIn(org: EnteredOrg, ready: Ready): Promise<ErasureEnd> {
    const { state, options, reason, erasure, records, data } = ready;
    const followMs = options.wait * 1000;
    const meter = bulkMeter(org, state);
    try {
        return await eraseConversations({
            erasure,
            records,
            reason,
            actorId: org.user.userId,
            gateway: org.gateway,
            lateGateway: org.salesforce.finishAs(org.user, AbortSignal.timeout(LATEST_MS + followMs)),
            erasures: org.salesforce.erasureAs(org.user, org.signal),
            data,
            enter: async (conversationIdentifier) => {
                await payForCalls(conversationIdentifier, 0, meter);
            },
            digests: digestsOf(org.environment),
            signal: org.signal,
            now: Date.now,
            wait: (milliseconds) => sleep(milliseconds, undefined, org).catch(() => undefined),
            followMs,
            onEvent: (event) => process.stderr.write(`${wordsOf(event)}\n`)
        });
    } catch (error) {
        if (error instanceof OpenSessionsError) throw refused();
        if (error instanceof DataNotFoundError) {
            throw new CommandError(
                'Salesforce answers 404: no such conversation or person, CONVERSATION_DATA_URL is wrong, or the Conversation Service API is off (Setup)',
                ExitCode.NoInput
            );
        }
        if (isProblem(error, 'SALESFORCE_UNAVAILABLE') && error.extras.reason === 'conversation_data_paused') {
            throw takesNoMore(error.extras.retryAfterSeconds);
        }
        throw withCure(error, CONVERSATION_DATA_REFUSALS);
    }
}

/** What writing the last events may take, ms. */
const LATEST_MS = 60_000;

const UNKNOWN =
    'Nobody knows yet what became of it. Look for its ConversationApiLog, and whether its records are there, before it is asked for again\n';

const NOT_NOTED =
    'The audit trail could not be told how it ended: it says that the delete was decided. Keep what stands here with it.\n';

function erasureOf({ conversation, participant }: EraseOptions): Erasure {
    if (conversation?.startsWith('0dw')) return { kind: ErasureKind.Conversation, entityId: conversation };
    if (participant?.startsWith('0PA')) return { kind: ErasureKind.Participant, entityId: participant };
    throw new UsageError('say what: --conversation ID (0dw…) or --participant ID of a messaging end user (0PA…)');
}

/** As every note is kept: on one line, so that Salesforce stores what was signed. */
function reasonOf({ reason }: EraseOptions): string {
    const note = normalizeNote(reason);
    if (note === '' || note.length > 255) throw new UsageError('--reason takes 1 to 255 characters');
    return note;
}

function enterData(
    { conversationData, orgUrl, salesforceTimeoutMs: timeoutMs }: CommandEnvironment,
    pauseStore: PauseStore
): ConversationDataGateway {
    if (conversationData)
        return createConversationData({ ...conversationData, orgUrl, timeoutMs, now: Date.now, pauseStore });
    const problem = 'is required here, with _CLIENT_ID and _CLIENT_SECRET; see docs/roads/erase.md';
    throw new EnvironmentError([{ variable: 'CONVERSATION_DATA_URL', problem }]);
}

function whatGoes({ kind, entityId }: Erasure, records: readonly ErasedRecord[]): string {
    const conversations = new Set(records.map(({ conversationId }) => conversationId)).size;
    const what =
        kind === ErasureKind.Conversation
            ? `conversation ${entityId}`
            : `customer ${entityId}, with all their messaging data`;
    return `This deletes for good: ${what}. ${counted(conversations, 'conversation')}, ${counted(records.length, 'call or session', 'calls and sessions')}, with every entry and file:\n${records.map(({ id }) => `  ${id}\n`).join('')}`;
}

function unseenLog(): CommandError {
    return new CommandError(
        'this user may not see ConversationApiLog, where alone Salesforce tells what becomes of a delete: let them read it, or give another user. Nothing was deleted',
        ExitCode.NoPermission
    );
}

function stillOpen(): CommandError {
    return new CommandError(
        'a call or messaging session of it is open: end it first. Nothing was deleted',
        ExitCode.TryLater
    );
}

/** All that this user sees has ended. */
function refused(): CommandError {
    return new CommandError(
        'Salesforce refuses it (412): a messaging session of it is open that this user may not see, or a record that hangs on it forbids the delete. End or remove it first. Nothing was deleted',
        ExitCode.TryLater
    );
}

function takesNoMore(seconds: number | undefined): CommandError {
    return new CommandError(
        `Salesforce takes no further delete of this kind for now: it takes ten an hour. Nothing was deleted.${retryWords(seconds)}`,
        ExitCode.TryLater
    );
}

function wordsOf(event: ErasureEvent): string {
    if (event.kind === 'status') return `Salesforce: ${event.status.replaceAll(/[^A-Za-z_ ]/g, '')}`;
    return 'Salesforce has not answered, and may have taken it on: its log is followed. Do not ask for it again before that is known';
}

function report(
    { json }: EraseOptions,
    { erasure, records, end }: Pick<Ready, 'erasure' | 'records'> & { readonly end: ErasureEnd | null }
): ExitCode {
    const told = end === null ? 'dryRun' : end.outcome === Outcome.Missing ? 'erased' : end.outcome;
    if (end?.outcome === Outcome.Unverified) process.stderr.write(UNKNOWN);
    if (end?.isNoted === false) process.stderr.write(NOT_NOTED);
    const line = { ...erasure, records: records.map(({ id }) => id), outcome: told };
    process.stdout.write(json ? `${JSON.stringify(line)}\n` : `${erasure.entityId} ${told}\n`);
    const isDone = end === null || (end.outcome === Outcome.Missing && end.isNoted);
    return isDone ? ExitCode.Success : ExitCode.Incomplete;
}
