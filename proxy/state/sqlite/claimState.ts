import { DatabaseSync } from 'node:sqlite';
import { makePrivateFile } from './database.ts';

/** Tells whether this process alone uses a state. */
export interface StateClaim {
    /** True from the moment on when every process that used the state before is gone. */
    readonly isAlone: () => boolean;
    readonly release: () => void;
}

/**
 * Claims a state file with a lock of the operating system, which goes with its process however that ends. While another process
 * has it, as during a restart without a gap, the state is shared; the claim is tried again whenever it is asked about.
 */
export function claimState(path: string): StateClaim {
    if (path === ':memory:') return { isAlone: () => true, release: () => undefined };
    const lockPath = `${path}-lock`;
    makePrivateFile(lockPath);
    const lock = new DatabaseSync(lockPath);
    lock.exec('PRAGMA busy_timeout=0');
    let isHeld = false;
    const isAlone = (): boolean => {
        isHeld ||= takes(lock);
        return isHeld;
    };
    isAlone();
    return {
        isAlone,
        release: () => {
            lock.close();
        }
    };
}

function takes(lock: DatabaseSync): boolean {
    try {
        lock.exec('BEGIN EXCLUSIVE');
        return true;
    } catch {
        return false;
    }
}
