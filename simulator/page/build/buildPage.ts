import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentHash } from './contentHash.ts';
import { emitBundles } from './emitBundles.ts';
import { Path } from './paths.ts';

/** How many builds stay on disk, so that a page that is being served keeps its files. */
const BUILDS_KEPT = 3;

/**
 * Builds the record page unless a build of the same content is there, and answers its folder. Several callers at once are
 * safe: each builds apart and the first one's folder stands.
 */
export async function buildPage(): Promise<string> {
    const directory = join(Path.dist, await contentHash());
    if (existsSync(directory)) return directory;

    await emitBundles();
    const building = `${directory}.${process.pid}`;
    // The bundler takes longer to load than the rest of the page's server.
    const { bundlePage } = await import('./bundlePage.ts');
    await bundlePage(building);
    try {
        await rename(building, directory);
    } catch (error) {
        await rm(building, { recursive: true, force: true });
        if (!existsSync(directory)) throw error;
    }
    await removeOldBuilds();
    return directory;
}

async function removeOldBuilds(): Promise<void> {
    await mkdir(Path.dist, { recursive: true });
    const folders = (await readdir(Path.dist)).map((name) => join(Path.dist, name));
    const dated = await Promise.all(folders.map(async (folder) => ({ folder, at: (await stat(folder)).mtimeMs })));
    const old = dated.toSorted((a, b) => b.at - a.at).slice(BUILDS_KEPT);
    for (const { folder } of old) await rm(folder, { recursive: true, force: true });
}
