import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const Manifest = z.object({ name: z.string(), version: z.string(), license: z.string().optional() });

/** Licences and notices, as authors name them: `License`, `LICENCE.md`, `license-mit.txt`, `COPYING`. */
const LEGAL_FILE = /^(?:licen[cs]e|copying|notice)/i;

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
    const texts = readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && LEGAL_FILE.test(entry.name) && !/\.[cm]?[jt]s$/.test(entry.name))
        .map(({ name: file }) => `${folder}/${file}`)
        .toSorted()
        .map((file) => readFileSync(file, 'utf8').trim());
    return `${name} ${version} (${license})\n\n${texts.join('\n\n') || 'The package brings no text of its licence.'}\n`;
}
