import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
    copyFileSync,
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    renameSync,
    rmSync,
    statSync,
    writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { cannotOpen, StateFileError } from './cannotOpen.ts';
import { openDatabase } from './database.ts';
import { openSqliteState } from './openSqliteState.ts';

const LETTER = 'a letter, and no database';

const OTHER = 'CREATE TABLE customer (name TEXT)';
const OTHER_ROW = "INSERT INTO customer VALUES ('Ada')";
const CHECKPOINT = 'PRAGMA wal_checkpoint(TRUNCATE)';

/** What stands at the path of the state, and the word that names it. */
const IN_THE_WAY: Readonly<Record<string, { readonly put: (path: string) => void; readonly named: RegExp }>> = {
    'a folder': {
        put: (path) => {
            mkdirSync(path, { mode: 0o755 });
        },
        named: /is no file\. Give a file, such as sqlite:/
    },
    'a text': {
        put: (path) => {
            writeFileSync(path, LETTER.repeat(100), { mode: 0o644 });
        },
        named: /is damaged, or no SQLite database\. It was left as it is\./
    },
    'a damaged state': {
        put: (path) => {
            openDatabase(path).close();
            const bytes = readFileSync(path);
            writeFileSync(path, bytes.fill(0xaa, 100, 4_000));
        },
        named: /is damaged, or no SQLite database\. It was left as it is\./
    },
    'the database of another program': {
        put: (path) => {
            write(path, OTHER);
        },
        named: /is the database of another program\./
    },
    'the database of another program, which keeps a log': {
        put: (path) => {
            write(path, `PRAGMA journal_mode=WAL; ${OTHER}`);
        },
        named: /is the database of another program\./
    },
    'the database of another program that was killed': {
        put: (path) => {
            leaveBehind(path, [OTHER, CHECKPOINT, OTHER_ROW], ['', '-wal', '-shm']);
        },
        named: /is the database of another program\./
    },
    'the database of another program that was killed at its start': {
        put: (path) => {
            leaveBehind(path, [OTHER], ['', '-wal', '-shm']);
        },
        named: /is the database of another program\./
    },
    'a copy of the database of another program, whose tables are in its log': {
        put: (path) => {
            leaveBehind(path, [OTHER], ['', '-wal']);
        },
        named: /is the database of another program\./
    },
    'the state of a newer version that was killed': {
        put: (path) => {
            openDatabase(path).close();
            leaveBehind(path, ['PRAGMA user_version=2'], ['', '-wal', '-shm']);
        },
        named: /was written by a newer version of redact-inline\./
    },
    'the state of a newer version': {
        put: (path) => {
            openDatabase(path).close();
            write(path, 'PRAGMA user_version=2');
        },
        named: /was written by a newer version of redact-inline\./
    }
};

describe('a SQLite state that cannot be opened', () => {
    const folder = mkdtempSync(join(tmpdir(), 'redact-inline-'));
    after(() => {
        rmSync(folder, { recursive: true });
    });

    for (const [index, [what, { put, named }]] of Object.entries(IN_THE_WAY).entries()) {
        it(`is told with its cure and left as it is: ${what}`, () => {
            const path = join(folder, String(index));
            put(path);
            const before = look(path);

            assert.throws(() => openSqliteState(path, () => 0), tells(named));

            assert.deepEqual(look(path), before);
        });
    }

    it('is told with its cure where a file is in its path', () => {
        const file = join(folder, 'file');
        writeFileSync(file, LETTER);

        assert.throws(() => openDatabase(join(file, 'state.db')), tells(/has a file where a folder would be/));
    });

    it('is told with its cure where its folder cannot be made', { skip: process.platform !== 'linux' }, () => {
        const open = `import { openDatabase } from ${JSON.stringify(import.meta.resolve('./database.ts'))};
            try { openDatabase('/proc/nowhere/below/state.db'); } catch (error) { process.stdout.write(error.message); }`;

        const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', open], { timeout: 10_000 });

        assert.match(String(stdout), /is in a folder that cannot be made\. Give a file in one that is there\./);
    });

    it('is told with its cure whatever the system says: no right, a disk that is read-only, full or failing', () => {
        const system = (code: string): Error => Object.assign(new Error(LETTER), { code });
        const sqlite = (errcode: number): Error => Object.assign(system('ERR_SQLITE_ERROR'), { errcode });

        for (const [error, named] of [
            [system('EACCES'), /may not be written\. Let this user/],
            [system('EROFS'), /read-only\. Give a file on another/],
            [system('ENOSPC'), /the disk is full\. Make room/],
            [sqlite(13), /the disk is full\. Make room/],
            [system('ENOENT'), /cannot be made\. Give a file/],
            [sqlite(5), /kept locked by another process\. End what/],
            [sqlite(10 | (19 << 8)), /the disk fails, or is full\. Look/],
            [system('ELOOP'), /cannot be opened\. Let this user/]
        ] as const) {
            const { message } = cannotOpen('state.db', error);
            assert.match(message, named);
            assert.doesNotMatch(message, new RegExp(LETTER));
        }
    });

    it('opens the file of an earlier version, which bears no number', () => {
        const path = join(folder, 'earlier');
        openDatabase(path).close();
        write(path, 'PRAGMA user_version=0');

        openDatabase(path).close();

        const database = new DatabaseSync(path);
        assert.equal(database.prepare('PRAGMA user_version').get()?.['user_version'], 1);
        database.close();
    });
});

function tells(named: RegExp): (error: unknown) => boolean {
    return (error) =>
        error instanceof StateFileError && /^STATE_URL: /.test(error.message) && named.test(error.message);
}

/** Its mode and what it holds, with what lies beside it; the index of a log is nobody's data. */
function look(path: string): readonly unknown[] {
    const there = statSync(path);
    const beside = readdirSync(dirname(path)).filter((name) => name.startsWith(`${basename(path)}-`));
    const held = [path, `${path}-wal`].filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
    return [there.mode, beside, held.map((file) => readFileSync(file).toString('base64'))];
}

/** Writes to a database, and leaves these of its files as a process leaves them that is killed. */
function leaveBehind(path: string, steps: readonly string[], parts: readonly string[]): void {
    const database = new DatabaseSync(path);
    database.exec('PRAGMA journal_mode=WAL');
    for (const step of steps) database.exec(step);
    for (const part of parts) copyFileSync(path + part, `${path}.kept${part}`);
    database.close();
    for (const part of parts) renameSync(`${path}.kept${part}`, path + part);
}

function write(path: string, sql: string): void {
    const database = new DatabaseSync(path);
    database.exec(sql);
    database.close();
}
