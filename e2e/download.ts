import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** A file that the browser has saved. */
export interface SavedFile {
    readonly name: string;
    readonly text: string;
}

/** The file that an action saves. */
export async function downloadedBy(page: Page, act: () => Promise<void>): Promise<SavedFile> {
    const [file] = await Promise.all([page.waitForEvent('download'), act()]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
