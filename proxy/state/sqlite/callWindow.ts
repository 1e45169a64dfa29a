import type { DatabaseSync } from 'node:sqlite';
import { CALL_COUNTS_MS, type CallWindow } from '../../limits/hourlyCalls.ts';
import { inTransaction } from './database.ts';

/** The calls made lately, in SQLite. */
export function callWindowIn(database: DatabaseSync, now: () => number): CallWindow {
    const expire = database.prepare('DELETE FROM hourly_call WHERE called_at <= ?');
    const insert = database.prepare('INSERT INTO hourly_call (user, called_at, calls) VALUES (?, ?, ?)');
    const remove = database.prepare('DELETE FROM hourly_call WHERE rowid = ? AND user = ?');
    const sum = database.prepare('SELECT calls FROM hourly_call_sum WHERE user = ?');
    const oldestFirst = database.prepare('SELECT called_at, calls FROM hourly_call WHERE user = ? ORDER BY called_at');

    const setBack = database.prepare('UPDATE hourly_call SET called_at = ? WHERE called_at > ?');

    const count = (userId: string, time: number): number => {
        // The clock was ahead, and nothing is held longer for that.
        setBack.run(time, time);
        expire.run(time - CALL_COUNTS_MS);
        return Number(sum.get(userId)?.['calls'] ?? 0);
    };
    const take = (userId: string, calls: number, most: number): string | null => {
        const time = now();
        if (count(userId, time) + calls > most) return null;
        return String(insert.run(userId, time, calls).lastInsertRowid);
    };
    const allowedIn = (userId: string, calls: number, most: number): number => {
        const time = now();
        let used = count(userId, time);
        if (used + calls <= most) return 0;
        if (calls > most) return CALL_COUNTS_MS;
        for (const row of oldestFirst.iterate(userId)) {
            used -= Number(row['calls']);
            if (used + calls <= most) return Number(row['called_at']) + CALL_COUNTS_MS - time;
        }
        return CALL_COUNTS_MS;
    };
    return {
        take: async (userId, calls, most) => Promise.resolve(inTransaction(database, () => take(userId, calls, most))),
        giveBack: async (userId, id) => {
            remove.run(BigInt(id), userId);
            await Promise.resolve();
        },
        count: async (userId) => Promise.resolve(count(userId, now())),
        allowedIn: async (userId, calls, most) => Promise.resolve(allowedIn(userId, calls, most))
    };
}
