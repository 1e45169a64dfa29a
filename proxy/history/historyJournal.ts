import { DatabaseSync } from 'node:sqlite';
import { makePrivateFile } from '../state/sqlite/database.ts';

/**
 * What became of each call of a history, on the disk before and after it: ids, states and times, never text. Every method returns
 * once the disk has it.
 */
export interface HistoryJournal {
    read(): JournalState;
    established(conversationIdentifier: string): void;
    /** Before a call with these entries. */
    sending(entryIds: readonly string[], at: number): void;
    /** After it. */
    sent(entryIds: readonly string[], sessionId: string): void;
    /** Where it is known that they were not stored. */
    notSent(entryIds: readonly string[]): void;
    /** Before a file is stored, epoch ms; the id comes after. */
    storing(attachmentId: string, at: number): void;
    stored(attachmentId: string, fileId: string): void;
    close(): void;
}

/** What a journal knows. */
export interface JournalState {
    readonly conversationIdentifier: string | null;
    readonly sessionId: string | null;
    readonly sent: ReadonlySet<string>;
    /** Entries of a call that was sent, or about to be, and not answered, by the time of the call. */
    readonly unanswered: ReadonlyMap<string, number>;
    /** By attachment; `null` where it was being stored. */
    readonly files: ReadonlyMap<string, string | null>;
    /** When the storing of a file began last, by attachment, epoch ms. */
    readonly storing: ReadonlyMap<string, number>;
}

/** The file cannot be the journal of this history; the message says why. */
export class JournalError extends Error {
    override readonly name = 'JournalError';
}

/** The chat was begun with more redacted: what is left of it would go out with less masked than what was sent. */
export class LessRedactedError extends Error {
    override readonly name = 'LessRedactedError';
    /** What it was begun with, as `--redact` spells it. */
    readonly begunWith: readonly string[];

    constructor(begunWith: readonly string[]) {
        super('the chat was begun with more redacted');
        this.begunWith = begunWith;
    }
}

/** Names every category, as `--redact` spells it. */
const EVERY_CATEGORY = 'ALL';

const SCHEMA = `
    CREATE TABLE IF NOT EXISTS history (id TEXT PRIMARY KEY, conversation TEXT, session TEXT) STRICT;
    CREATE TABLE IF NOT EXISTS entry (id TEXT PRIMARY KEY, sending_at INTEGER, sent INTEGER NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS file (attachment TEXT PRIMARY KEY, id TEXT) STRICT;
    CREATE TABLE IF NOT EXISTS storing (attachment TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS redaction (category TEXT PRIMARY KEY) STRICT;
`;

/**
 * Opens the journal of a history, and makes it where there is none. The lock on it is the operating system's: it goes with the process
 * however that ends, and keeps a second one from sending the same.
 *
 * @param redacted categories that are masked before anything is sent, as `--redact` spells them; more may come later, not less
 * @throws {JournalError} where another process has it, another history was begun with it, or it cannot be written
 * @throws {LessRedactedError} where a part of it was sent, or may have been, with others masked
 */
export function openHistoryJournal(path: string, historyId: string, redacted: readonly string[]): HistoryJournal {
    const database = openAlone(path);
    const { id = historyId } = database.prepare('SELECT id FROM history').get() ?? {};
    if (id !== historyId && isBegun(database)) {
        database.close();
        throw new JournalError(
            `${path} is the journal of another chat, end user, channel or org: name another one with --journal`
        );
    }
    const begunWith = categoriesBegunWith(database);
    if (!redacted.includes(EVERY_CATEGORY) && begunWith.some((category) => !redacted.includes(category))) {
        database.close();
        throw new LessRedactedError(begunWith);
    }
    if (id !== historyId) database.exec('DELETE FROM history');
    database.prepare('INSERT OR IGNORE INTO history (id) VALUES (?)').run(historyId);
    // Before the first call, so that no call is made that it does not hold for.
    for (const category of redacted) database.prepare('INSERT OR IGNORE INTO redaction VALUES (?)').run(category);

    const inOne = (step: () => void): void => {
        database.exec('BEGIN');
        step();
        database.exec('COMMIT');
    };
    const markSending = database.prepare(
        'INSERT INTO entry (id, sending_at, sent) VALUES (?, ?, 0) ON CONFLICT (id) DO UPDATE SET sending_at = excluded.sending_at WHERE sent = 0'
    );
    const markSent = database.prepare(
        'INSERT INTO entry (id, sent) VALUES (?, 1) ON CONFLICT (id) DO UPDATE SET sent = 1'
    );
    const unmark = database.prepare('DELETE FROM entry WHERE id = ? AND sent = 0');
    return {
        read: () => readState(database),
        established(conversationIdentifier) {
            database.prepare('UPDATE history SET conversation = ?').run(conversationIdentifier);
        },
        sending(entryIds, at) {
            inOne(() => {
                for (const entryId of entryIds) markSending.run(entryId, at);
            });
        },
        sent(entryIds, sessionId) {
            inOne(() => {
                for (const entryId of entryIds) markSent.run(entryId);
                database.prepare('UPDATE history SET session = coalesce(session, ?)').run(sessionId);
            });
        },
        notSent(entryIds) {
            inOne(() => {
                for (const entryId of entryIds) unmark.run(entryId);
            });
        },
        storing(attachmentId, at) {
            inOne(() => {
                database.prepare('INSERT OR IGNORE INTO file (attachment) VALUES (?)').run(attachmentId);
                database.prepare('INSERT OR REPLACE INTO storing (attachment, at) VALUES (?, ?)').run(attachmentId, at);
            });
        },
        stored(attachmentId, fileId) {
            database.prepare('INSERT OR REPLACE INTO file (attachment, id) VALUES (?, ?)').run(attachmentId, fileId);
        },
        close: () => {
            database.close();
        }
    };
}

function openAlone(path: string): DatabaseSync {
    let database: DatabaseSync | null = null;
    try {
        makePrivateFile(path);
        database = new DatabaseSync(path, { timeout: 0 });
        database.exec('PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;');
        database.exec(`BEGIN EXCLUSIVE; ${SCHEMA} COMMIT;`);
        return database;
    } catch (error) {
        database?.close();
        const isLocked = error instanceof Error && /locked/.test(error.message);
        throw new JournalError(
            isLocked
                ? `another process is sending this chat: it has ${path}`
                : `${path} cannot be written, or is no journal: name another one with --journal`
        );
    }
}

/** Whether anything that it holds may be in the org beyond its conversation, which is found again. */
function isBegun(database: DatabaseSync): boolean {
    return database.prepare('SELECT 1 FROM entry UNION ALL SELECT 1 FROM file LIMIT 1').get() !== undefined;
}

/** Nothing while no entry was sent: then the choice is free, and what was chosen before is forgotten. */
function categoriesBegunWith(database: DatabaseSync): readonly string[] {
    if (database.prepare('SELECT 1 FROM entry LIMIT 1').get() === undefined) database.exec('DELETE FROM redaction');
    const rows = database.prepare('SELECT category FROM redaction ORDER BY category').all();
    return rows.map(({ category }) => String(category));
}

function readState(database: DatabaseSync): JournalState {
    const history = database.prepare('SELECT conversation, session FROM history').get() ?? {};
    const entries = database.prepare('SELECT id, sending_at, sent FROM entry').all();
    const files = database.prepare('SELECT attachment, id FROM file').all();
    const storing = database.prepare('SELECT attachment, at FROM storing').all();
    return {
        conversationIdentifier: textOf(history['conversation']),
        sessionId: textOf(history['session']),
        sent: new Set(entries.filter(({ sent }) => sent === 1).map(({ id }) => String(id))),
        unanswered: new Map(
            entries.filter(({ sent }) => sent === 0).map(({ id, sending_at: at }) => [String(id), Number(at)])
        ),
        files: new Map(files.map(({ attachment, id }) => [String(attachment), textOf(id)])),
        storing: new Map(storing.map(({ attachment, at }) => [String(attachment), Number(at)]))
    };
}

function textOf(value: unknown): string | null {
    return typeof value === 'string' ? value : null;
}
