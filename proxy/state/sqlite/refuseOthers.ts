import {
    accessSync,
    constants,
    copyFileSync,
    existsSync,
    mkdtempSync,
    realpathSync,
    rmSync,
    statSync,
    type PathLike
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { Obstacle, obstructedBy } from './cannotOpen.ts';

/** Kept in `user_version` of the file; raised by what an earlier version could not work with. */
export const SCHEMA_VERSION = 1;

/**
 * Refuses what stands at the path and is no state of this version. Nothing of it is changed before it is known to be one: not its
 * mode, and no file of SQLite appears beside it, or goes.
 *
 * @throws {StateFileError} that tells the cure; else what the file system and SQLite say
 */
export function refuseOthers(path: string): void {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there === undefined) return;
    if (!there.isFile()) throw obstructedBy(Obstacle.Folder, path);
    const file = realpathSync(path);
    for (const written of [file, dirname(file)]) accessSync(written, constants.W_OK);
    if (there.size === 0) return;
    const obstacle = obstacleIn(file);
    if (obstacle !== null) throw obstructedBy(obstacle, path);
}

/** The version that a database says it is of; 0 where it says none. */
export function versionOf(database: DatabaseSync): number {
    return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}

function obstacleIn(file: string): Obstacle | null {
    const hasLog = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
    try {
        const obstacle = look(asItLies(file));
        if (obstacle !== null || !hasLog) return obstacle;
    } catch (error) {
        // Who has it open may be writing the log into it.
        if (!hasLog) throw error;
    }
    return existsSync(`${file}-shm`) ? look(file) : lookAtCopy(file);
}

/** The file alone, without locks, its log or its journal: SQLite then puts nothing beside it. https://sqlite.org/uri.html */
function asItLies(file: string): URL {
    const url = pathToFileURL(file);
    url.search = '?immutable=1';
    return url;
}

/** SQLite would put the index of the log beside the file. */
function lookAtCopy(file: string): Obstacle | null {
    const folder = mkdtempSync(join(tmpdir(), 'redact-inline-'));
    try {
        const copy = join(folder, basename(file));
        for (const part of ['', '-wal']) copyFileSync(file + part, copy + part);
        return look(copy);
    } catch (error) {
        // Who had it open last has just written the log into it.
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return look(asItLies(file));
        throw error;
    } finally {
        rmSync(folder, { recursive: true });
    }
}

function look(place: Extract<PathLike, string | URL>): Obstacle | null {
    const database = new DatabaseSync(place, { readOnly: true, timeout: WAIT_MS });
    try {
        const { tables, ours } = database.prepare(TABLES).get() ?? {};
        if (tables !== 0 && ours === 0) return Obstacle.OtherProgram;
        return versionOf(database) > SCHEMA_VERSION ? Obstacle.NewerVersion : null;
    } finally {
        database.close();
    }
}

/** So long is waited for another process that writes. */
const WAIT_MS = 5_000;

/** The first table of ours is made before any other. */
const TABLES = `SELECT count(*) AS tables, count(*) FILTER (WHERE name = 'active_conversation') AS ours
    FROM sqlite_schema WHERE type = 'table'`;
