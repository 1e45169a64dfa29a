import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { LICENCE_TEXTS } from './licenceTexts.ts';

const Manifest = z.object({
    name: z.string(),
    version: z.string(),
    license: z.string().optional(),
    author: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).optional(),
    homepage: z.string().optional()
});

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
    const manifest = Manifest.parse(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')));
    const { name, version, license = 'no licence named' } = manifest;
    const texts = readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && LEGAL_FILE.test(entry.name) && !/\.[cm]?[jt]s$/.test(entry.name))
        .map(({ name: file }) => `${folder}/${file}`)
        .toSorted()
        .map((file) => readFileSync(file, 'utf8').trim());
    const text = texts.join('\n\n') || textInReadme(folder) || withoutText(manifest);
    return `${name} ${version} (${license})\n\n${text}\n`;
}

/** The section of the licence, where it holds the text and not the name alone; else empty. */
function textInReadme(folder: string): string {
    const readme = readdirSync(folder).find((file) => /^readme\.md$/i.test(file));
    const sections = readme === undefined ? [] : readFileSync(`${folder}/${readme}`, 'utf8').split(/^#+ +/m);
    return sections.find((section) => /^licen[cs]e[\s\S]+hereby granted/i.test(section))?.trim() ?? '';
}

/** Says so, whose the package is and where it is from, and gives the text of the licence that it names. */
function withoutText({ name, license, author, homepage }: z.infer<typeof Manifest>): string {
    const address = homepage ?? `https://www.npmjs.com/package/${name}`;
    const from = `The package brings no text of its licence. It is by ${author ?? `the authors of ${name}`}: ${address}`;
    if (license === undefined) return from;
    const text = LICENCE_TEXTS.get(license);
    const listed = `https://spdx.org/licenses/${license}.html`;
    return text === undefined
        ? `${from}\nIts licence: ${listed}`
        : `${from}\nThe text of the licence that it names, as ${listed} has it:\n\n${text}`;
}
