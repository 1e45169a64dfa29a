import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The directory that holds sfdx-project.json. */
export const PROJECT_ROOT = resolve(import.meta.dirname, '..');

/** A string that deployments replace, and where from. */
export interface Replacement {
    readonly filename: string;
    readonly stringToReplace: string;
    readonly replaceWithEnv: string;
}

/** What the checks read of sfdx-project.json. */
export interface Project {
    readonly packageDirectories: readonly { readonly path: string; readonly default?: boolean }[];
    readonly sourceApiVersion: string;
    readonly replacements: readonly Replacement[];
}

/** The project as it is committed. */
export const PROJECT = JSON.parse(readFileSync(resolve(PROJECT_ROOT, 'sfdx-project.json'), 'utf8')) as Project;

/** Paths of the package directories, relative to the project's root. */
export const PACKAGE_DIRECTORIES: readonly string[] = PROJECT.packageDirectories.map(({ path }) => path);
