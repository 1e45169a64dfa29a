import type { DatabaseSync } from 'node:sqlite';

const IS_KEPT = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'hourly_call_sum'";

/** Whoever adds or removes calls, be it an earlier version, the sum goes along. */
const KEEP = `
    CREATE TABLE IF NOT EXISTS hourly_call_sum (
        user TEXT PRIMARY KEY,
        calls INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER IF NOT EXISTS hourly_call_added AFTER INSERT ON hourly_call BEGIN
        INSERT INTO hourly_call_sum (user, calls) VALUES (NEW.user, NEW.calls)
            ON CONFLICT (user) DO UPDATE SET calls = calls + excluded.calls;
    END;
    CREATE TRIGGER IF NOT EXISTS hourly_call_removed AFTER DELETE ON hourly_call BEGIN
        UPDATE hourly_call_sum SET calls = calls - OLD.calls WHERE user = OLD.user;
        DELETE FROM hourly_call_sum WHERE user = OLD.user AND calls = 0;
    END;
    DELETE FROM hourly_call_sum;
    INSERT INTO hourly_call_sum (user, calls) SELECT user, sum(calls) FROM hourly_call GROUP BY user;
`;

/** Keeps the sum of each user's calls beside them: what is asked before every call does not add them up. */
export function keepCallSums(database: DatabaseSync): void {
    if (database.prepare(IS_KEPT).get() !== undefined) return;
    database.exec(`BEGIN IMMEDIATE; ${KEEP} COMMIT`);
}
