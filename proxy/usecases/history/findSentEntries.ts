import type { Chat } from '../../history/chat.ts';
import type { HistoryIds } from '../../history/historyIds.ts';
import { isSalesforceId, to18 } from '../../salesforceId.ts';
import type { SalesforceGateway, StoredEntry } from '../../salesforce/gateway.ts';

/** Where entries are looked up. */
export interface EntriesLookup {
    readonly entries: Pick<SalesforceGateway, 'readEntries'>;
    readonly chat: Pick<Chat, 'entries'>;
    readonly ids: HistoryIds;
}

/** Which entries of a chat the org has. */
export interface SentEntries {
    /** Under the ids that they are sent with. */
    readonly found: ReadonlySet<string>;
    /** The messaging session that they are linked to, 18 characters. */
    readonly sessionId: string | null;
}

const MOST_ENTRIES = 1000;
/** The key prefix of MessagingSession. */
const SESSION = /^0Mw/;

/**
 * Asks Connect REST which entries of a chat it has: of the chat's time, then the newest of all, since it is not documented by which
 * of their times entries are found.
 */
export async function findSentEntries(
    { entries, chat, ids }: EntriesLookup,
    conversationIdentifier: string
): Promise<SentEntries> {
    const times = chat.entries.map(({ sentAt }) => sentAt);
    const own = new Set(chat.entries.map(({ id }) => ids.entry(id)));
    const windows = [
        { direction: 'FromStart', startTimestamp: Math.min(...times) - 1, endTimestamp: Math.max(...times) + 1 },
        { direction: 'FromEnd' }
    ] as const;
    const stored = new Map<string, StoredEntry>();
    for (const window of windows) {
        const read = await entries.readEntries(conversationIdentifier, { ...window, limit: MOST_ENTRIES });
        for (const entry of read ?? []) if (own.has(entry.identifier)) stored.set(entry.identifier, entry);
        if (stored.size === own.size) break;
    }
    const linked = [...stored.values()].flatMap(({ relatedRecords }) => relatedRecords);
    const sessionId = linked.find((id) => SESSION.test(id) && isSalesforceId(id));
    return { found: new Set(stored.keys()), sessionId: sessionId === undefined ? null : to18(sessionId) };
}
