import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../state/database.ts';

/** How long a conversation stays active after a call, ms (Salesforce Help, "Access Conversation Data"). */
export const ACTIVE_FOR_MS = 30 * 60 * 1000;

/** How many distinct conversations our calls hold active. `freesAt` is epoch ms, `null` while there is room. */
export interface ActiveConversationsUse {
    readonly used: number;
    readonly ceiling: number;
    readonly freesAt: number | null;
}

/**
 * The ledger of conversations that our calls keep active. Salesforce counts each for 30 minutes against the org's
 * simultaneous conversations, so no more than the ceiling are ever opened; one that is active already always passes.
 */
export interface ActiveConversations {
    /** Enters a conversation before it is called. False, and nothing entered, when the ceiling is reached. */
    enter(conversationIdentifier: string): Promise<boolean>;
    use(): Promise<ActiveConversationsUse>;
}

/** The ledger in SQLite, so that a restart forgets nothing. */
export function createActiveConversations(
    database: DatabaseSync,
    { ceiling, now }: { readonly ceiling: number; readonly now: () => number }
): ActiveConversations {
    const expire = database.prepare('DELETE FROM active_conversation WHERE touched_at <= ?');
    const touch = database.prepare('UPDATE active_conversation SET touched_at = ? WHERE conversation = ?');
    const insert = database.prepare('INSERT INTO active_conversation (conversation, touched_at) VALUES (?, ?)');
    const count = database.prepare('SELECT count(*) AS used, min(touched_at) AS oldest FROM active_conversation');

    const use = (): ActiveConversationsUse => {
        expire.run(now() - ACTIVE_FOR_MS);
        const row = count.get();
        const used = Number(row?.['used'] ?? 0);
        return { used, ceiling, freesAt: used < ceiling ? null : Number(row?.['oldest']) + ACTIVE_FOR_MS };
    };
    const enter = (conversationIdentifier: string): boolean => {
        const { used } = use();
        if (touch.run(now(), conversationIdentifier).changes === 1) return true;
        if (used >= ceiling) return false;
        insert.run(conversationIdentifier, now());
        return true;
    };
    return {
        enter: async (conversationIdentifier) =>
            Promise.resolve(inTransaction(database, () => enter(conversationIdentifier))),
        use: async () => Promise.resolve(use())
    };
}
