import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder, and those above it, that nobody else may read. Node's own way of doing so never ends where the file system takes
 * no folders, such as below /proc. Throws what the file system says.
 */
export function makeFolder(folder: string): void {
    if (existsSync(folder)) return;
    const above = dirname(folder);
    if (above !== folder) makeFolder(above);
    try {
        mkdirSync(folder, { mode: 0o700 });
    } catch (error) {
        // Another process may make it at this moment.
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
}
