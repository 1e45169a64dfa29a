import { DatabaseSync } from 'node:sqlite';
import { Writer } from '../writer.ts';
import { makePrivateFile } from './database.ts';

/** Lets proxies write, or one sweep, never both: locks among requests are of one process. */
export interface WriterGate {
    /** Admits this process until it is released, or gone. False where one that is in keeps it out. */
    readonly admit: (writer: Writer) => boolean;
    readonly release: () => void;
}

/** Who looks whether it may enter holds a part of the lock for a moment, ms. */
const LOOKING_MS = 250;

/** Proxies share it, because one may take over from another; a sweep has it alone. */
const STEPS: Readonly<Record<Writer, string>> = {
    [Writer.Proxy]: 'BEGIN; SELECT count(*) FROM sqlite_schema',
    [Writer.Sweep]: 'BEGIN EXCLUSIVE'
};

/**
 * The gate of a state file: a lock of the operating system, which goes with its process however that ends. Nothing is ever written
 * to its file.
 */
export function openWriterGate(path: string): WriterGate {
    if (path === ':memory:') return { admit: () => true, release: () => undefined };
    const lockPath = `${path}-writers`;
    makePrivateFile(lockPath);
    const lock = new DatabaseSync(lockPath, { timeout: LOOKING_MS });
    return {
        admit: (writer) => {
            try {
                if (!lock.isTransaction) lock.exec(STEPS[writer]);
                return true;
            } catch {
                if (lock.isTransaction) lock.exec('ROLLBACK');
                return false;
            }
        },
        release: () => {
            lock.close();
        }
    };
}
