import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { PROJECT_ROOT } from './project.ts';

/** Lists the files under a directory of the project, sorted, relative to its root and with slashes. */
export function listFiles(directory: string, root = PROJECT_ROOT): readonly string[] {
    return readdirSync(resolve(root, directory), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => path.slice(resolve(root).length + 1).replaceAll(sep, '/'))
        .sort();
}

/** Lists the files of all package directories that end in one of the suffixes. */
export function listSource(...suffixes: readonly string[]): readonly string[] {
    return listFiles('force-app').filter((path) => suffixes.some((suffix) => path.endsWith(suffix)));
}

/** Reads a file of the project as text. */
export function readSource(path: string): string {
    return readFileSync(resolve(PROJECT_ROOT, path), 'utf8');
}

/** Lists where a pattern occurs in files, each with what the pattern's first group holds. The pattern is global. */
export function findMentions(paths: readonly string[], pattern: RegExp): readonly Mention[] {
    return paths.flatMap((path) => [...readSource(path).matchAll(pattern)].map(([, name = '']) => ({ path, name })));
}

/** A name, and the file that mentions it. */
export interface Mention {
    readonly path: string;
    readonly name: string;
}

/** Says which mentions are of names that do not exist, as lines for a failure's message. */
export function unknownMentions(mentions: readonly Mention[], known: Iterable<string>): readonly string[] {
    const names = new Set(known);
    return mentions.filter(({ name }) => !names.has(name)).map(({ path, name }) => `${name} in ${path}`);
}
