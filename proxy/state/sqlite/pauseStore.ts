import type { DatabaseSync } from 'node:sqlite';
import { LONGEST_PAUSE_MS, type PauseStore } from '../pauseStore.ts';

/** Pauses in SQLite. */
export function pauseStoreIn(database: DatabaseSync, now: () => number): PauseStore {
    const forget = database.prepare('DELETE FROM pause WHERE ends_at <= ?');
    const prolong = database.prepare(
        'INSERT INTO pause (scope, ends_at) VALUES (?, ?) ON CONFLICT (scope) DO UPDATE SET ends_at = max(ends_at, excluded.ends_at)'
    );
    const select = database.prepare('SELECT ends_at FROM pause WHERE scope = ?');
    const shorten = database.prepare('UPDATE pause SET ends_at = ? WHERE scope = ?');
    /** When it ends, epoch ms. */
    const endOf = (scope: string, latest: number): number => {
        const end = Number(select.get(scope)?.['ends_at'] ?? 0);
        if (end <= latest) return end;
        shorten.run(latest, scope);
        return latest;
    };
    return {
        prolong: async (scope, milliseconds) => {
            forget.run(now());
            prolong.run(scope, now() + milliseconds);
            return Promise.resolve();
        },
        left: async (scopes) => {
            const time = now();
            const ends = scopes.map((scope) => endOf(scope, time + LONGEST_PAUSE_MS));
            return Promise.resolve(Math.max(0, ...ends.map((end) => end - time)));
        }
    };
}
