import { chmodSync, closeSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { keepCallSums } from './callSums.ts';
import { cannotOpen } from './cannotOpen.ts';
import { makeFolder } from './makeFolder.ts';
import { refuseOthers, SCHEMA_VERSION, versionOf } from './refuseOthers.ts';

const SCHEMA = `
    CREATE TABLE IF NOT EXISTS active_conversation (
        conversation TEXT PRIMARY KEY,
        touched_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS active_conversation_touched_at ON active_conversation (touched_at);
    CREATE TABLE IF NOT EXISTS hourly_call (
        user TEXT NOT NULL,
        called_at INTEGER NOT NULL,
        calls INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS hourly_call_user ON hourly_call (user, called_at);
    CREATE INDEX IF NOT EXISTS hourly_call_called_at ON hourly_call (called_at);
    CREATE TABLE IF NOT EXISTS api_usage (
        id INTEGER PRIMARY KEY,
        used INTEGER NOT NULL,
        most INTEGER NOT NULL,
        told_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS spent_token (
        token TEXT PRIMARY KEY,
        expires_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS spent_token_expires_at ON spent_token (expires_at);
    CREATE TABLE IF NOT EXISTS idempotency_key (
        scope TEXT PRIMARY KEY,
        body TEXT NOT NULL,
        commit_id TEXT NOT NULL,
        outcomes TEXT,
        created_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS idempotency_key_created_at ON idempotency_key (created_at);
    CREATE TABLE IF NOT EXISTS commit_under_way (
        commit_id TEXT PRIMARY KEY,
        owner TEXT NOT NULL,
        begun_at INTEGER NOT NULL,
        ended INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS commit_under_way_begun_at ON commit_under_way (begun_at);
    CREATE TABLE IF NOT EXISTS pause (
        scope TEXT PRIMARY KEY,
        ends_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS pause_ends_at ON pause (ends_at);
    CREATE TABLE IF NOT EXISTS patching_commit (
        commit_id TEXT PRIMARY KEY,
        sent_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS patching_commit_by_time ON patching_commit (sent_at);
    CREATE TABLE IF NOT EXISTS unanswered_update (
        conversation TEXT NOT NULL,
        entry TEXT NOT NULL,
        commit_id TEXT NOT NULL,
        digest TEXT NOT NULL,
        sent_at INTEGER NOT NULL,
        PRIMARY KEY (conversation, entry, commit_id)
    ) STRICT;
    CREATE INDEX IF NOT EXISTS unanswered_update_by_time ON unanswered_update (sent_at);
    CREATE TABLE IF NOT EXISTS sweep (
        id TEXT PRIMARY KEY,
        settings TEXT NOT NULL,
        is_listed INTEGER NOT NULL,
        touched_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS sweep_touched_at ON sweep (touched_at);
    CREATE TABLE IF NOT EXISTS sweep_item (
        sweep TEXT NOT NULL,
        record TEXT NOT NULL,
        object TEXT NOT NULL,
        conversation TEXT NOT NULL,
        ended_at INTEGER NOT NULL,
        state TEXT NOT NULL,
        code TEXT,
        prepared TEXT,
        PRIMARY KEY (sweep, record)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS sweep_item_order
        ON sweep_item (sweep, state, (prepared IS NULL), ended_at DESC, record);
    CREATE INDEX IF NOT EXISTS sweep_item_conversation ON sweep_item (sweep, conversation);
    CREATE TABLE IF NOT EXISTS sweep_count (
        sweep TEXT NOT NULL,
        name TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (sweep, name)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS sweep_visit (
        sweep TEXT NOT NULL,
        record TEXT NOT NULL,
        counts TEXT NOT NULL,
        PRIMARY KEY (sweep, record)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS write_check (
        id INTEGER PRIMARY KEY,
        written_at INTEGER NOT NULL
    ) STRICT;
`;

/** So long is waited for another process that writes, ms; at the start nobody waits for the event loop, later everybody does. */
const BUSY_MS = { opening: 5_000, open: 250 } as const;

/**
 * Opens the SQLite file of the proxy's state, and makes it and its folder when they are not there. What it holds are ids and
 * keyed digests; times are epoch ms. A file that cannot be opened, is damaged or somebody else's is left as it is.
 *
 * @throws {StateFileError} that tells the cure
 */
export function openDatabase(path: string): DatabaseSync {
    try {
        if (path !== ':memory:') {
            refuseOthers(path);
            makePrivateFile(path);
        }
        return openPrepared(path);
    } catch (error) {
        throw cannotOpen(path, error);
    }
}

/** The file of a state, opened twice. */
export interface StateFile {
    /** What it has stored is on the disk. */
    readonly database: DatabaseSync;
    /** As {@link openForLedgers} opens it; the same in memory. */
    readonly ledgers: DatabaseSync;
}

/**
 * Opens an open file of the state once more, for what every reading enters, and what a commit can be settled without. Nothing of
 * it is lost with the process, but the disk is not waited for: a machine that loses its power may forget the last entries. What
 * the other connection stores later takes them to the disk, too: there is one log for both.
 */
export function openForLedgers(path: string): DatabaseSync {
    const database = openPrepared(path);
    database.exec('PRAGMA synchronous=NORMAL');
    return database;
}

/**
 * Makes a file of the state, where there is none, that nobody else may read. SQLite gives the files that it puts beside it the
 * same mode, so that it is set before SQLite opens it. A file that is there is not opened: closing it would drop every lock that
 * this process has on it (https://sqlite.org/howtocorrupt.html, 2.2).
 */
export function makePrivateFile(path: string): void {
    makeFolder(dirname(path));
    try {
        // Also where another process makes it at this moment.
        closeSync(openSync(path, 'ax', 0o600));
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    chmodSync(path, 0o600);
}

/** Runs a step that either happens whole or not at all, also when another process has the file open. */
export function inTransaction<T>(database: DatabaseSync, step: () => T): T {
    database.exec('BEGIN IMMEDIATE');
    try {
        const result = step();
        database.exec('COMMIT');
        return result;
    } catch (error) {
        // A full disk has SQLite roll back by itself.
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
    }
}

function openPrepared(path: string): DatabaseSync {
    const database = new DatabaseSync(path, { timeout: BUSY_MS.opening });
    database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;');
    if (isNew(database)) inTransaction(database, () => database.exec(SCHEMA));
    else database.exec(SCHEMA);
    keepCallSums(database);
    if (versionOf(database) < SCHEMA_VERSION) database.exec(`PRAGMA user_version=${String(SCHEMA_VERSION)}`);
    database.exec(`PRAGMA busy_timeout=${String(BUSY_MS.open)}`);
    return database;
}

/** A new file waits for the disk once, not for every table; one that has its tables is not locked for them. */
function isNew(database: DatabaseSync): boolean {
    return database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
}
