import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { translationFiles } from './customLabels.ts';
import { Path } from './paths.ts';

/** The digest of everything that a build of the page depends on: 16 hexadecimal digits. Equal digests, equal pages. */
export async function contentHash(): Promise<string> {
    const files = [
        ...(await sourceFiles(Path.bundles)),
        ...(await sourceFiles(Path.page)),
        Path.labels,
        ...translationFiles(),
        Path.emitConfiguration,
        Path.lockfile
    ];
    const hash = createHash('sha256');
    for (const file of files.toSorted()) hash.update(`${relative(Path.root, file)}\0`).update(await readFile(file));
    return hash.digest('hex').slice(0, 16);
}

/** Emitted JavaScript is left out because it follows from the TypeScript; tests, because no page holds them. */
async function sourceFiles(folder: string): Promise<readonly string[]> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && /\.(?:ts|html|css|svg)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => !/\/(?:__tests__|dist)\/|\.test\.ts$/.test(file));
}
