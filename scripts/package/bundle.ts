import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A program to bundle into one file. */
export interface Program {
    /** Its first module, from the root of the repository. */
    readonly entry: string;
    /** Where its one file goes. */
    readonly output: string;
    /** Whether a shell may start the file itself. */
    readonly start: 'command' | 'module';
}

const ESBUILD = 'node_modules/esbuild/bin/esbuild';
/** The oldest Node that the bundles run on: it has `node:sqlite` with a timeout, and brings no TypeScript to strip. */
const OLDEST_NODE = '22.19';

/** Packages of CommonJS ask for what Node has built in by `require`, which a module has to make itself. */
const REQUIRE = `import { createRequire as requireOfBundle } from 'node:module'; const require = requireOfBundle(import.meta.url);`;

const Meta = z.object({ inputs: z.record(z.string(), z.unknown()) });

/**
 * Bundles a program with the packages that it loads; what Node has built in stays outside.
 *
 * @returns the files that went in, from the root of the repository
 * @throws {Error} when esbuild refuses; it has said why
 */
export function bundle({ entry, output, start }: Program): readonly string[] {
    const banner = start === 'command' ? `#!/usr/bin/env node\n${REQUIRE}` : REQUIRE;
    const metafile = `${output}.inputs.json`;
    const { status } = spawnSync(
        process.execPath,
        [
            ESBUILD,
            entry,
            `--outfile=${output}`,
            `--metafile=${metafile}`,
            `--target=node${OLDEST_NODE}`,
            `--banner:js=${banner}`,
            '--bundle',
            '--platform=node',
            '--format=esm',
            // The names of errors are part of what is logged; lines stay readable for who reviews them.
            '--keep-names',
            '--minify-syntax',
            '--legal-comments=none',
            '--log-level=warning'
        ],
        { cwd: join(import.meta.dirname, '../..'), stdio: 'inherit' }
    );
    if (status !== 0) throw new Error(`esbuild could not bundle ${entry}.`);
    const { inputs } = Meta.parse(JSON.parse(readFileSync(metafile, 'utf8')));
    rmSync(metafile);
    return Object.keys(inputs);
}
