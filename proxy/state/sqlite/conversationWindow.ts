import type { DatabaseSync } from 'node:sqlite';
import { HELD_FOR_MS, type ConversationWindow } from '../../limits/activeConversations.ts';
import { inTransaction } from './database.ts';

/** The conversations called lately, in SQLite. */
export function conversationWindowIn(database: DatabaseSync, now: () => number): ConversationWindow {
    const expire = database.prepare('DELETE FROM active_conversation WHERE touched_at <= ?');
    const touch = database.prepare('UPDATE active_conversation SET touched_at = ? WHERE conversation = ?');
    const insert = database.prepare('INSERT INTO active_conversation (conversation, touched_at) VALUES (?, ?)');
    const countRows = database.prepare('SELECT count(*) AS used FROM active_conversation');
    const selectAll = database.prepare('SELECT conversation FROM active_conversation');
    const nth = database.prepare('SELECT touched_at FROM active_conversation ORDER BY touched_at LIMIT 1 OFFSET ?');

    const setBack = database.prepare('UPDATE active_conversation SET touched_at = ? WHERE touched_at > ?');

    const count = (time: number): number => {
        // The clock was ahead, and nothing is held longer for that.
        setBack.run(time, time);
        expire.run(time - HELD_FOR_MS);
        return Number(countRows.get()?.['used'] ?? 0);
    };
    const enter = (conversationIdentifier: string, most: number): boolean => {
        const time = now();
        const used = count(time);
        if (touch.run(time, conversationIdentifier).changes === 1) return true;
        if (used >= most) return false;
        insert.run(conversationIdentifier, time);
        return true;
    };
    const freesIn = (most: number): number => {
        const time = now();
        const used = count(time);
        return used < most ? 0 : Number(nth.get(used - most)?.['touched_at']) + HELD_FOR_MS - time;
    };
    return {
        enter: async (conversationIdentifier, most) =>
            Promise.resolve(inTransaction(database, () => enter(conversationIdentifier, most))),
        count: async () => Promise.resolve(count(now())),
        list: async () => {
            count(now());
            return Promise.resolve(selectAll.all().map((row) => String(row['conversation'])));
        },
        freesIn: async (most) => Promise.resolve(inTransaction(database, () => freesIn(most)))
    };
}
