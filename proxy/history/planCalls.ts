import { HistoryRole } from '../salesforce/interactionGateway.ts';
import type { Chat, ChatEntry } from './chat.ts';

/** The most participants that one call names, the end user among them ("Send Historical Conversation Entries"). */
export const MOST_PARTICIPANTS = 3;

/**
 * The entries of each call, the newest first, so that a rep sees the latest when the conversation is routed before all is sent. A call
 * names the end user, whether or not it has an entry of theirs, and at most two chatbots, so it can be smaller than `batchSize`.
 */
export function planCalls(
    { participants }: Pick<Chat, 'participants'>,
    entries: readonly ChatEntry[],
    batchSize: number
): readonly (readonly ChatEntry[])[] {
    const chatbots = new Set(participants.filter(({ role }) => role === HistoryRole.Chatbot).map(({ id }) => id));
    const calls: ChatEntry[][] = [];
    let named = new Set<string>();
    for (const entry of newestFirst(entries)) {
        const call = calls.at(-1);
        const would = chatbots.has(entry.from) ? new Set([...named, entry.from]) : named;
        if (call && call.length < batchSize && would.size < MOST_PARTICIPANTS) {
            call.push(entry);
            named = would;
        } else {
            calls.push([entry]);
            named = new Set(chatbots.has(entry.from) ? [entry.from] : []);
        }
    }
    return calls;
}

/** Entries of one moment keep their order, turned round with the rest. */
function newestFirst(entries: readonly ChatEntry[]): readonly ChatEntry[] {
    return entries
        .map((entry, index) => ({ entry, index }))
        .sort((one, other) => other.entry.sentAt - one.entry.sentAt || other.index - one.index)
        .map(({ entry }) => entry);
}
