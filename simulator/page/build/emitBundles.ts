import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { Path } from './paths.ts';

const COMPILER = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/**
 * Emits the JavaScript of the bundles beside their TypeScript, as a deployment does. Types are checked elsewhere, so that
 * a page can be looked at while a type is still wrong; what cannot be parsed fails.
 */
export async function emitBundles(): Promise<void> {
    await promisify(execFile)(process.execPath, [COMPILER, '--project', Path.emitConfiguration, '--noCheck']);
}
