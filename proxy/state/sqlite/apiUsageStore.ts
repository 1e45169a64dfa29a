import type { DatabaseSync } from 'node:sqlite';
import { USAGE_TELLS_MS, type ApiUsageStore } from '../apiUsageStore.ts';

/** What Salesforce told last of the org's API calls, in SQLite. */
export function apiUsageStoreIn(database: DatabaseSync, now: () => number): ApiUsageStore {
    // The clock was ahead, and what was told then is as of now.
    const setBack = database.prepare('UPDATE api_usage SET told_at = ? WHERE id = 1 AND told_at > ?');
    const keep = database.prepare(
        `INSERT INTO api_usage (id, used, most, told_at) VALUES (1, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET used = excluded.used, most = excluded.most, told_at = excluded.told_at
            WHERE excluded.told_at >= told_at`
    );
    const select = database.prepare('SELECT used, most, told_at FROM api_usage WHERE id = 1');
    return {
        keep: async ({ used, limit, age }) => {
            const time = now();
            setBack.run(time, time);
            keep.run(used, limit, time - age);
            return Promise.resolve();
        },
        latest: async () => {
            const row = select.get();
            const age = row === undefined ? Infinity : Math.max(0, now() - Number(row['told_at']));
            if (age >= USAGE_TELLS_MS) return Promise.resolve(null);
            return Promise.resolve({ used: Number(row?.['used']), limit: Number(row?.['most']), age });
        }
    };
}
