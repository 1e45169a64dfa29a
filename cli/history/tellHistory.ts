import process from 'node:process';
import type { Chat } from '../../proxy/history/chat.ts';
import { planCalls } from '../../proxy/history/planCalls.ts';
import type { RedactedChat } from '../../proxy/history/redactChat.ts';
import { InteractionRefusedError } from '../../proxy/salesforce/interactionGateway.ts';
import type { HistoryStoppedError, HistorySent } from '../../proxy/usecases/history/sendHistory.ts';
import { isBusy } from '../../proxy/usecases/history/withPatience.ts';
import { counted } from '../counted.ts';
import { ExitCode } from '../exitCodes.ts';
import { explainRefusal } from '../org/interactionRefusals.ts';
import type { HistoryOptions } from './historyOptions.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Says how much of a chat Salesforce may find too old: a limit that is noted somewhere and documented nowhere. */
export function warnOfAge({ entries }: Chat, now: number): void {
    const old = entries.filter(({ sentAt }) => sentAt < now - DAY).length;
    if (old > 0)
        complain(
            `warning: ${counted(old, 'entry is', 'entries are')} more than 24 hours old; Salesforce may refuse them (10046)`
        );
}

/** Says what no redaction looks into. */
export function warnOfAttachments({ entries }: Chat): void {
    const files = entries.reduce((sum, { attachments }) => sum + attachments.length, 0);
    if (files > 0) complain(`warning: --redact looks into texts alone, not into ${counted(files, 'file')}`);
}

/** What would be sent. */
export function tellPlan(options: HistoryOptions, { chat, counts }: RedactedChat): ExitCode {
    const attachments = chat.entries.reduce((sum, entry) => sum + entry.attachments.length, 0);
    const calls = planCalls(chat, chat.entries, options.batchSize).length;
    const plan = { entries: chat.entries.length, calls, participants: chat.participants.length, attachments };
    tell(
        options,
        { dryRun: true, ...plan, ...redactedOf(options, counts) },
        `The chat is right. ${counted(plan.entries, 'entry', 'entries')} of ${counted(plan.participants, 'participant')} would go in ${counted(calls, 'call')}, with ${counted(attachments, 'file')}.${maskedWords(counts)} Nothing was sent.`
    );
    return ExitCode.Success;
}

/** What was sent. */
export function tellSent(options: HistoryOptions, sent: HistorySent, masked: ReadonlyMap<string, number>): ExitCode {
    const { conversationIdentifier, sessionId, calls, left } = sent;
    const known = sent.known === 0 ? '' : ` ${counted(sent.known, 'entry was', 'entries were')} there already.`;
    const rest = left === 0 ? '' : ` Stopped: ${counted(left, 'entry is', 'entries are')} not sent. ${GO_ON}`;
    tell(
        options,
        {
            ...toReport({ conversationIdentifier, sessionId }, { sent: sent.sent, known: sent.known, left, calls }),
            ...redactedOf(options, masked)
        },
        `${counted(sent.sent, 'entry', 'entries')} sent in ${counted(calls, 'call')}.${known} Conversation ${conversationIdentifier}, messaging session ${sessionId ?? 'not known'}.${maskedWords(masked)}${rest}`
    );
    return left === 0 ? ExitCode.Success : ExitCode.Interrupted;
}

/** Why sending ended before its end, and how far it came. */
export function tellStopped(
    options: HistoryOptions,
    { cause, sent, total }: HistoryStoppedError,
    conversation: Pick<HistorySent, 'conversationIdentifier' | 'sessionId'>
): ExitCode {
    const reached = `${String(sent)} of ${counted(total, 'entry is', 'entries are')} known to be in the org.`;
    const counts = { known: sent, left: total - sent };
    if (!(cause instanceof InteractionRefusedError)) {
        complain(`error: a call was sent and not answered (${cause.message}), and it cannot be looked up. ${reached}`);
        complain(LOOK);
        tellReport(options, { ...toReport(conversation, counts), problem: { unanswered: cause.message } });
        return ExitCode.Incomplete;
    }
    const { code, status } = cause;
    const { meaning, cure } = explainRefusal(cause, options.targetOrg);
    complain(`error: Salesforce refused a call${code === null ? '' : ` (${String(code)})`}: ${meaning}. ${reached}`);
    complain(cure);
    tellReport(options, { ...toReport(conversation, counts), problem: { code, status, meaning, cure } });
    if (isBusy(cause)) return ExitCode.TryLater;
    return code !== null && NOT_PERMITTED.has(code) ? ExitCode.NoPermission : ExitCode.Incomplete;
}

const NOT_PERMITTED: ReadonlySet<number> = new Set([10_003, 10_004, 10_005, 10_057, 10_099, 10_104, 15_102, 15_105]);
const GO_ON = 'The same command goes on.';
const LOOK =
    'Look at the conversation in Salesforce. If the newest entries that are missing above are there, give --unanswered sent (with --session ID of their messaging session if none is known yet); if they are not, --unanswered resend.';

function toReport(
    { conversationIdentifier, sessionId }: Pick<HistorySent, 'conversationIdentifier' | 'sessionId'>,
    counts: Readonly<Record<string, number>>
): object {
    return { conversationIdentifier, messagingSessionId: sessionId, ...counts };
}

/** Of the whole chat, whatever of it was sent before; nothing where nobody asked for it. */
function redactedOf({ redact }: HistoryOptions, counts: ReadonlyMap<string, number>): object {
    return redact ? { redacted: Object.fromEntries([...counts].toSorted()) } : {};
}

function maskedWords(counts: ReadonlyMap<string, number>): string {
    const masked = [...counts].toSorted().map(([category, number]) => `${String(number)} ${category}`);
    return masked.length === 0 ? '' : ` Redacted in the chat: ${masked.join(', ')}.`;
}

function tell(options: HistoryOptions, report: object, words: string): void {
    process.stdout.write(`${options.json ? JSON.stringify(report) : words}\n`);
}

function tellReport(options: HistoryOptions, report: object): void {
    if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`);
}

function complain(words: string): void {
    process.stderr.write(`${words}\n`);
}
