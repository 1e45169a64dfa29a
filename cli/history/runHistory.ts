import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseEnvironment, type Environment } from '../../proxy/environment.ts';
import { EnvironmentError } from '../../proxy/environmentError.ts';
import { historyIds } from '../../proxy/history/historyIds.ts';
import { JournalError, openHistoryJournal, type HistoryJournal } from '../../proxy/history/historyJournal.ts';
import { createInteractionService, type InteractionSettings } from '../../proxy/salesforce/interactionService.ts';
import { Unanswered } from '../../proxy/usecases/history/historySending.ts';
import { HistoryStoppedError, sendHistory, type HistorySent } from '../../proxy/usecases/history/sendHistory.ts';
import { CommandError, UsageError } from '../commandError.ts';
import { ExitCode } from '../exitCodes.ts';
import { inOrg, type EnteredOrg } from '../org/inOrg.ts';
import { createProgressBar, type ProgressBar } from '../progressBar.ts';
import type { HistoryOptions } from './historyOptions.ts';
import { readChat } from './readChat.ts';
import { tellPlan, tellSent, tellStopped, warnOfAge } from './tellHistory.ts';

/** `redact-inline history`: what came of it to standard output, complaints to standard error. */
export async function runHistory(options: HistoryOptions): Promise<ExitCode> {
    const chat = readChat(options.file, options.batchSize, Date.now());
    warnOfAge(chat, Date.now());
    if (options.dryRun) return tellPlan(options, chat);
    const { user } = options;
    if (user === undefined) throw new UsageError('say as whom: --user USERNAME');
    const { environment } = parseEnvironment(process.env);
    const service = createInteractionService(serviceSettings(environment, options));
    try {
        return await inOrg({ user }, async (org) => {
            const ids = historyIds(chat, options.channel, org.user.orgId);
            const journal = openJournal(options.journal ?? `${options.file}.journal`, ids.history);
            const bar = createProgressBar({ total: chat.entries.length, unit: 'entries' });
            try {
                const interaction = service.actAs(org.user, new AbortController().signal);
                const sent = await sendHistory({
                    ...sendingOf(options, org, bar),
                    chat,
                    ids,
                    journal,
                    interaction,
                    lateWriteMs: environment.lateWriteMs
                });
                bar.stop();
                return tellSent(options, sent);
            } catch (error) {
                bar.stop();
                if (!(error instanceof HistoryStoppedError)) throw error;
                return tellStopped(options, error, conversationOf(journal));
            } finally {
                journal.close();
            }
        });
    } finally {
        await service.close();
    }
}

function sendingOf(
    options: HistoryOptions,
    { gateway, signal }: EnteredOrg,
    bar: ProgressBar
): Omit<Parameters<typeof sendHistory>[0], 'chat' | 'ids' | 'journal' | 'interaction' | 'lateWriteMs'> {
    return {
        channelAddress: options.channel,
        batchSize: options.batchSize,
        entries: gateway,
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

function serviceSettings(environment: Environment, { contentType }: HistoryOptions): InteractionSettings {
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

function openJournal(path: string, historyId: string): HistoryJournal {
    try {
        return openHistoryJournal(path, historyId);
    } catch (error) {
        throw error instanceof JournalError ? new CommandError(error.message, ExitCode.CannotCreate) : error;
    }
}

function conversationOf(journal: HistoryJournal): Pick<HistorySent, 'conversationIdentifier' | 'sessionId'> {
    const { conversationIdentifier, sessionId } = journal.read();
    return { conversationIdentifier: conversationIdentifier ?? '', sessionId };
}
