import type { ChatEntry } from '../../history/chat.ts';
import { endUserOf } from '../../history/historyIds.ts';
import { planCalls } from '../../history/planCalls.ts';
import {
    HistoryRole,
    InteractionRefusedError,
    InteractionUnansweredError,
    type HistoryBatch
} from '../../salesforce/interactionGateway.ts';
import { findSentEntries } from './findSentEntries.ts';
import { Unanswered, type HistorySending } from './historySending.ts';
import { settleUnanswered } from './settleUnanswered.ts';
import { storeAttachments } from './storeAttachments.ts';
import { withPatience } from './withPatience.ts';

/** What was sent. */
export interface HistorySent {
    readonly conversationIdentifier: string;
    /** `null` where an operator has said that everything is there, and not in which session. */
    readonly sessionId: string | null;
    readonly calls: number;
    /** Entries that this run has sent. */
    readonly sent: number;
    /** Entries that the org had already. */
    readonly known: number;
    /** Entries that are not sent, because somebody has stopped it. */
    readonly left: number;
}

/** Sending ended before everything was sent; the journal knows how far it came. */
export class HistoryStoppedError extends Error {
    override readonly name = 'HistoryStoppedError';
    readonly sent: number;
    readonly total: number;
    override readonly cause: InteractionRefusedError | InteractionUnansweredError;

    constructor(
        cause: InteractionRefusedError | InteractionUnansweredError,
        { sent, total }: { readonly sent: number; readonly total: number }
    ) {
        super(cause.message);
        this.cause = cause;
        this.sent = sent;
        this.total = total;
    }
}

/**
 * Sends a chat: establishes its conversation, then its entries, the newest first, each once. What an earlier run has sent is not sent
 * again. That it makes the conversation active is not documented: it is counted as if it did.
 *
 * @throws {HistoryStoppedError} where Salesforce refuses a call, or does not answer it and it cannot be looked up
 * @throws {ProblemError} of a limit, before a call
 */
export async function sendHistory(sending: HistorySending): Promise<HistorySent> {
    const { chat, journal } = sending;
    const total = chat.entries.length;
    try {
        const conversationIdentifier = await establish(sending);
        await settleUnanswered(sending, conversationIdentifier);
        const known = countSent(sending);
        sending.onSent(known);
        const calls = await sendRest(sending, conversationIdentifier);
        const { sessionId } = journal.read();
        return {
            conversationIdentifier,
            sessionId,
            calls,
            sent: countSent(sending) - known,
            known,
            left: total - countSent(sending)
        };
    } catch (error) {
        if (error instanceof InteractionRefusedError || error instanceof InteractionUnansweredError)
            throw new HistoryStoppedError(error, { sent: countSent(sending), total });
        throw error;
    }
}

async function establish(sending: HistorySending): Promise<string> {
    const { chat, channelAddress, interaction, journal } = sending;
    const known = journal.read().conversationIdentifier;
    if (known !== null) return known;
    const { subject } = endUserOf(chat);
    const identifier = await withPatience(sending, () => interaction.establishConversation(channelAddress, subject));
    journal.established(identifier);
    return identifier;
}

/** Sends what is left, and gives the number of calls. A call without an answer is looked up at once; twice at most. */
async function sendRest(sending: HistorySending, conversationIdentifier: string): Promise<number> {
    const { chat, ids, journal, batchSize, onSent } = sending;
    let calls = 0;
    for (let unanswered = 0; ;) {
        const { sent } = journal.read();
        const left = chat.entries.filter(({ id }) => !sent.has(ids.entry(id)));
        try {
            for (const entries of planCalls(chat, left, batchSize)) {
                if (sending.isStopped()) return calls;
                calls += 1;
                await sendCall(sending, conversationIdentifier, entries);
                onSent(entries.length);
            }
            return calls;
        } catch (error) {
            unanswered += 1;
            if (!(error instanceof InteractionUnansweredError) || unanswered > MOST_UNANSWERED) throw error;
            const before = countSent(sending);
            // The operator's word was about a call of an earlier run.
            await settleUnanswered({ ...sending, unanswered: Unanswered.Stop }, conversationIdentifier);
            onSent(countSent(sending) - before);
        }
    }
}

const MOST_UNANSWERED = 2;

/** One call, with the journal before and after it. A refusal says that nothing of it was stored. */
async function sendCall(
    sending: HistorySending,
    conversationIdentifier: string,
    entries: readonly ChatEntry[]
): Promise<void> {
    const { ids, journal, interaction, now, enter } = sending;
    await enter(conversationIdentifier);
    const files = await storeAttachments(sending, entries);
    const batch = toBatch(sending, conversationIdentifier, entries, files);
    const entryIds = entries.map(({ id }) => ids.entry(id));
    journal.sending(entryIds, now());
    try {
        journal.sent(entryIds, await withPatience(sending, () => interaction.sendHistory(batch)));
    } catch (error) {
        if (!(error instanceof InteractionRefusedError)) throw error;
        if (error.code === NOT_UNIQUE && (await isAllThere(sending, conversationIdentifier, entryIds))) return;
        journal.notSent(entryIds);
        throw error;
    }
}

/** "Provide a unique ID for each message entry": the org may have these entries, as after a run whose journal was lost. */
const NOT_UNIQUE = 10073;

async function isAllThere(
    { entries, journal, chat, ids }: HistorySending,
    conversationIdentifier: string,
    entryIds: readonly string[]
): Promise<boolean> {
    const { found, sessionId } = await findSentEntries({ entries, chat, ids }, conversationIdentifier);
    if (sessionId === null || !entryIds.every((id) => found.has(id))) return false;
    journal.sent(entryIds, sessionId);
    return true;
}

function toBatch(
    { chat, ids, channelAddress, journal }: HistorySending,
    conversationIdentifier: string,
    entries: readonly ChatEntry[],
    files: ReadonlyMap<string, string>
): HistoryBatch {
    const { sessionId } = journal.read();
    const speaking = new Set(entries.map(({ from }) => from));
    const byId = new Map(chat.participants.map((participant) => [participant.id, participant]));
    return {
        channelAddress,
        conversationIdentifier,
        participants: chat.participants.filter(({ id, role }) => role === HistoryRole.EndUser || speaking.has(id)),
        entries: entries.map((entry) => ({
            id: ids.entry(entry.id),
            sentAt: entry.sentAt,
            sender: byId.get(entry.from) ?? endUserOf(chat),
            text: entry.text,
            inReplyTo: entry.inReplyTo === null ? null : ids.entry(entry.inReplyTo),
            attachments: entry.attachments.map(({ name, mimeType }, index) => {
                const id = ids.attachment(entry.id, index);
                return { id, fileId: files.get(id) ?? '', name, mimeType };
            })
        })),
        session: sessionId === null ? { startedAt: chat.startedAt, endedAt: chat.endedAt } : { sessionId }
    };
}

function countSent({ chat, ids, journal }: HistorySending): number {
    const { sent } = journal.read();
    return chat.entries.filter(({ id }) => sent.has(ids.entry(id))).length;
}
