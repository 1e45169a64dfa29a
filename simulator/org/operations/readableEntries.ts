import { recordsOf } from '../state/access.ts';
import type { Conversation, Entry } from '../state/conversations.ts';
import { to15 } from '../state/ids.ts';
import type { Org } from '../state/org.ts';
import { numberOf, textOf, type Row } from '../state/rows.ts';

/**
 * The entries that the resource has: those of a voice call only once it has ended and its entries are associated,
 * those of bots and without text as the switches say.
 */
export function readableEntries(org: Org, conversation: Conversation): readonly Entry[] {
    const { switches } = org.state;
    const hidden = hiddenCalls(org, conversation);
    return conversation.entries.filter(
        (entry) =>
            !entry.relatedRecords.some((id) => hidden.has(to15(id))) &&
            (switches.botEntries === 'present' || entry.sender.role !== 'Chatbot') &&
            (switches.nonTextEntries === 'withoutText' || entry.messageText !== null) &&
            !isEvent(entry)
    );
}

/** The entries but for those of calls that run or are not associated yet: what the Conversation Data API has. */
export function associatedEntries(org: Org, conversation: Conversation): readonly Entry[] {
    const hidden = hiddenCalls(org, conversation);
    return conversation.entries.filter((entry) => !entry.relatedRecords.some((id) => hidden.has(to15(id))));
}

/** Tells whether a call or session of the entry is still open. */
export function isOpen(org: Org, conversation: Conversation, entry: Entry): boolean {
    const linked = new Set(entry.relatedRecords.map(to15));
    return recordsOf(org, conversation.conversationId).some(
        (row) => linked.has(to15(textOf(row, 'Id') ?? '')) && endOf(row) === null
    );
}

/** Whether Connect holds back every entry because the call runs or is not associated yet. */
export function isHeldBack(org: Org, conversation: Conversation): boolean {
    return conversation.entries.length > 0 && hiddenCalls(org, conversation).size > 0;
}

/** What happened, and nobody said: Connect has messages alone. */
function isEvent({ entryType, payload }: Entry): boolean {
    return payload !== undefined && entryType !== 'Message';
}

function hiddenCalls(org: Org, conversation: Conversation): ReadonlySet<string> {
    const { switches } = org.state;
    if (switches.liveVoiceCall === 'present') {
        return new Set();
    }
    const calls = recordsOf(org, conversation.conversationId).filter((row) => textOf(row, 'Id')?.startsWith('0LQ'));
    const waiting = calls.filter((row) => {
        const endedAt = endOf(row);
        return endedAt === null || endedAt + switches.associationSeconds * 1000 > org.now();
    });
    return new Set(waiting.map((row) => to15(textOf(row, 'Id') ?? '')));
}

function endOf(row: Row): number | null {
    return numberOf(row, 'CallEndDateTime') ?? numberOf(row, 'EndTime');
}
