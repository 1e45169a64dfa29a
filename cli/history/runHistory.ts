import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { EnvironmentError } from '../../proxy/environmentError.ts';
import type { Chat } from '../../proxy/history/chat.ts';
import { historyIds } from '../../proxy/history/historyIds.ts';
import {
    JournalError,
    LessRedactedError,
    openHistoryJournal,
    type HistoryJournal
} from '../../proxy/history/historyJournal.ts';
import { redactChat, type RedactedChat } from '../../proxy/history/redactChat.ts';
import { BUILT_IN_POLICY } from '../../proxy/policy/orgPolicy.ts';
import type { InteractionService } from '../../proxy/salesforce/interactionGateway.ts';
import { createInteractionService, type InteractionSettings } from '../../proxy/salesforce/interactionService.ts';
import type { State } from '../../proxy/state/state.ts';
import { payForCalls, paying } from '../../proxy/transcript/meteredRead.ts';
import { Unanswered, type HistorySending } from '../../proxy/usecases/history/historySending.ts';
import { HistoryStoppedError, sendHistory, type HistorySent } from '../../proxy/usecases/history/sendHistory.ts';
import { CommandError, UsageError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';
import { bulkMeter } from '../org/bulkMeter.ts';
import type { EnteredOrg } from '../org/inOrg.ts';
import { redactionBy, redactionOf } from '../org/redactionOf.ts';
import { inOrgWithState, SILENT } from '../org/withState.ts';
import { createProgressBar, type ProgressBar } from '../progressBar.ts';
import type { HistoryOptions } from './historyOptions.ts';
import { readChat } from './readChat.ts';
import { tellPlan, tellSent, tellStopped, warnOfAge, warnOfAttachments } from './tellHistory.ts';

/** `redact-inline history`: what came of it to standard output, complaints to standard error. */
export async function runHistory(options: HistoryOptions): Promise<ExitCode> {
    const chat = readChat(options.file, options.batchSize, Date.now());
    warnOfAge(chat, Date.now());
    if (options.redact) warnOfAttachments(chat);
    if (options.dryRun) return tellPlan(options, await redactedDry(chat, options));
    return inOrgWithState(options, SILENT, async (org, state) => {
        const service = createInteractionService(serviceSettings(org, options), org.openLogin);
        try {
            return await send({ options, org, state, chat, service });
        } finally {
            await service.close();
        }
    });
}

interface Send {
    readonly options: HistoryOptions;
    readonly org: EnteredOrg;
    readonly state: State;
    readonly chat: Chat;
    readonly service: InteractionService;
}

async function send({ options, org, state, chat, service }: Send): Promise<ExitCode> {
    const redacted = await redactedIn(org, chat, options);
    const ids = historyIds(chat, options.channel, org.user.orgId);
    const journal = openJournal(options, ids.history);
    const bar = createProgressBar({ total: chat.entries.length, unit: 'entries' });
    try {
        const interaction = service.actAs(org.user, new AbortController().signal);
        const sent = await sendHistory({
            ...sendingOf(options, org, bar),
            ...countedIn(org, state),
            chat: redacted.chat,
            ids,
            journal,
            interaction,
            lateWriteMs: org.environment.lateWriteMs
        });
        bar.stop();
        return tellSent(options, sent, redacted.counts);
    } catch (error) {
        bar.stop();
        if (!(error instanceof HistoryStoppedError)) throw error;
        const end = tellStopped(options, error, conversationOf(journal));
        return org.signal.aborted ? ExitCode.Interrupted : end;
    } finally {
        journal.close();
    }
}

/** By the org's own policy. */
async function redactedIn({ gateway }: EnteredOrg, chat: Chat, { redact }: HistoryOptions): Promise<RedactedChat> {
    if (!redact) return { chat, counts: new Map() };
    const complain = (words: string): void => void process.stderr.write(words);
    return redactChat(chat, await redactionOf(gateway, redact, complain));
}

/** By what is built in: a dry run calls nobody. */
async function redactedDry(chat: Chat, { redact }: HistoryOptions): Promise<RedactedChat> {
    return redact ? redactChat(chat, await redactionBy(BUILT_IN_POLICY, redact)) : { chat, counts: new Map() };
}

/** What is looked up is counted as every reading is, and what is sent as if it made the conversation active. */
function countedIn(org: EnteredOrg, state: State): Pick<HistorySending, 'entries' | 'enter'> {
    const meter = bulkMeter(org, state);
    return {
        enter: async (conversationIdentifier) => {
            await payForCalls(conversationIdentifier, 0, meter);
        },
        entries: {
            async readEntries(conversationIdentifier, window) {
                const pay = paying(conversationIdentifier, meter);
                await pay();
                return org.gateway.readEntries(conversationIdentifier, { ...window, payAgain: pay });
            }
        }
    };
}

type Circumstances = 'chat' | 'ids' | 'journal' | 'interaction' | 'lateWriteMs' | 'entries' | 'enter';

function sendingOf(
    options: HistoryOptions,
    { signal }: EnteredOrg,
    bar: ProgressBar
): Omit<HistorySending, Circumstances> {
    return {
        channelAddress: options.channel,
        batchSize: options.batchSize,
        readFile: (path) => readFile(path),
        unanswered: options.unanswered ?? Unanswered.Stop,
        sessionId: options.session ?? null,
        now: Date.now,
        sleep: async (milliseconds) => {
            await wait(milliseconds, undefined, { signal });
        },
        onWait: (seconds) => {
            bar.tell(`Salesforce is busy; waiting ${String(seconds)} s`);
        },
        isStopped: () => signal.aborted,
        onSent: (entries) => {
            bar.advance(entries);
        }
    };
}

function serviceSettings({ environment }: EnteredOrg, { contentType }: HistoryOptions): InteractionSettings {
    const { interaction } = environment;
    if (interaction === null) {
        const problem = 'is required here; see docs/roads/history.md';
        throw new EnvironmentError([
            { variable: 'INTERACTION_SERVICE_URL', problem },
            { variable: 'INTERACTION_AUTHORIZATION_CONTEXT', problem }
        ]);
    }
    return {
        ...environment,
        interactionUrl: interaction.url,
        authorizationContext: interaction.authorizationContext,
        format: contentType ?? null,
        timeoutMs: environment.salesforceTimeoutMs,
        now: Date.now
    };
}

function openJournal({ journal, file, redact = [] }: HistoryOptions, historyId: string): HistoryJournal {
    try {
        return openHistoryJournal(journal ?? `${file}.journal`, historyId, redact);
    } catch (error) {
        if (error instanceof LessRedactedError) {
            const begun = error.begunWith.join(',');
            throw new UsageError(
                `this chat was begun with --redact ${begun}, and what is left of it would go out with less masked: give the same again, or more. Nothing was sent`
            );
        }
        throw error instanceof JournalError ? new CommandError(error.message, ExitCode.CannotCreate) : error;
    }
}

function conversationOf(journal: HistoryJournal): Pick<HistorySent, 'conversationIdentifier' | 'sessionId'> {
    const { conversationIdentifier, sessionId } = journal.read();
    return { conversationIdentifier: conversationIdentifier ?? '', sessionId };
}
