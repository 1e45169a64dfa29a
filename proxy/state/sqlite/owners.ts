import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makePrivateFile } from './database.ts';

/** The processes that use a state file. */
export interface Owners {
    /** Names this one. */
    readonly own: string;
    /** Whether the process of this name has ended, however that was. */
    readonly isGone: (owner: string) => boolean;
    readonly release: () => void;
}

/**
 * Joins those who use a state file: each holds a lock of the operating system on a file of its own beside it, which goes with its
 * process. Files of processes that are gone are removed.
 */
export function joinOwners(path: string): Owners {
    const own = randomUUID();
    if (path === ':memory:') return { own, isGone: (owner) => owner !== own, release: () => undefined };
    const folder = dirname(path);
    const prefix = `${basename(path)}-owner-`;
    const fileOf = (owner: string): string => join(folder, prefix + owner);
    for (const name of readdirSync(folder)) {
        if (name.startsWith(prefix)) removeIfFree(join(folder, name));
    }
    const lock = holdOwn(fileOf(own));
    return {
        own,
        isGone: (owner) => owner !== own && removeIfFree(fileOf(owner)),
        release: () => {
            lock.close();
            rmSync(fileOf(own), { force: true });
        }
    };
}

/** Another process may take a file that is not locked yet for one of a process that is gone, and remove it. */
function holdOwn(path: string): DatabaseSync {
    for (;;) {
        makePrivateFile(path);
        const { ino } = statSync(path);
        const lock = hold(path);
        if (lock !== null && existsSync(path) && statSync(path).ino === ino) return lock;
        lock?.close();
    }
}

/** True where nobody holds the file, or there is none. */
function removeIfFree(path: string): boolean {
    if (!existsSync(path)) return true;
    const lock = hold(path);
    if (lock === null) return false;
    rmSync(path, { force: true });
    lock.close();
    return true;
}

function hold(path: string): DatabaseSync | null {
    let lock: DatabaseSync | null = null;
    try {
        lock = new DatabaseSync(path, { timeout: 0 });
        lock.exec('BEGIN EXCLUSIVE');
        return lock;
    } catch {
        lock?.close();
        return null;
    }
}
