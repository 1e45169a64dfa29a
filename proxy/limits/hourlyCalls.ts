import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../state/database.ts';

const WINDOW_MS = 60 * 60 * 1000;

/** How many Connect entries calls a user made in the last 60 minutes. `freesAt` is epoch ms, `null` while there is room. */
export interface HourlyCallsUse {
    readonly used: number;
    readonly limit: number;
    readonly freesAt: number | null;
}

/**
 * The ledger of Connect entries calls per user. Salesforce allows 1,000 per application, user and hour by default (Salesforce
 * Help, "Access Conversation Data Using Conversation Entries").
 */
export interface HourlyCalls {
    /** Takes calls before they are made. False, and none taken, when the limit does not allow all of them. */
    take(userId: string, calls: number): Promise<boolean>;
    use(userId: string): Promise<HourlyCallsUse>;
    /** When so many calls will be allowed again, epoch ms; now, if they are. */
    allowedAt(userId: string, calls: number): Promise<number>;
}

/** The ledger in SQLite, so that a restart forgets nothing. */
export function createHourlyCalls(
    database: DatabaseSync,
    { limit, now }: { readonly limit: number; readonly now: () => number }
): HourlyCalls {
    const expire = database.prepare('DELETE FROM hourly_call WHERE called_at <= ?');
    const insert = database.prepare('INSERT INTO hourly_call (user, called_at, calls) VALUES (?, ?, ?)');
    const sum = database.prepare('SELECT coalesce(sum(calls), 0) AS used FROM hourly_call WHERE user = ?');
    const oldestFirst = database.prepare('SELECT called_at, calls FROM hourly_call WHERE user = ? ORDER BY called_at');

    const usedBy = (userId: string): number => {
        expire.run(now() - WINDOW_MS);
        return Number(sum.get(userId)?.['used'] ?? 0);
    };
    const take = (userId: string, calls: number): boolean => {
        if (usedBy(userId) + calls > limit) return false;
        insert.run(userId, now(), calls);
        return true;
    };
    const allowedAt = (userId: string, calls: number): number => {
        let used = usedBy(userId);
        if (used + calls <= limit) return now();
        for (const row of oldestFirst.iterate(userId)) {
            used -= Number(row['calls']);
            if (used + calls <= limit) return Number(row['called_at']) + WINDOW_MS;
        }
        return now() + WINDOW_MS;
    };
    return {
        take: async (userId, calls) => Promise.resolve(inTransaction(database, () => take(userId, calls))),
        use: async (userId) => {
            const used = usedBy(userId);
            return Promise.resolve({ used, limit, freesAt: used < limit ? null : allowedAt(userId, 1) });
        },
        allowedAt: async (userId, calls) => Promise.resolve(allowedAt(userId, calls))
    };
}
