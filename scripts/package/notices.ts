import { globSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const Manifest = z.object({ name: z.string(), version: z.string(), license: z.string().optional() });

/** The folders of the packages that these files belong to, each once and in order. */
export function packagesOf(files: readonly string[]): readonly string[] {
    const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []);
    return [...new Set(folders)].toSorted();
}

/** One text with the licence of every package in these folders, as their authors ask for where copies are passed on. */
export function noticesOf(folders: readonly string[]): string {
    return folders.map((folder) => noticeOf(folder)).join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(folder: string): string {
    const {
        name,
        version,
        license = 'no licence named'
    } = Manifest.parse(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')));
    const texts = globSync(`${folder}/{LICENSE,LICENCE,license,licence,COPYING,NOTICE}*`)
        .filter((file) => !/\.[cm]?[jt]s$/.test(file))
        .toSorted()
        .map((file) => readFileSync(file, 'utf8').trim());
    return `${name} ${version} (${license})\n\n${texts.join('\n\n') || 'The package brings no text of its licence.'}\n`;
}
