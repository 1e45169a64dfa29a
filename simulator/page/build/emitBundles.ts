import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Path } from './paths.ts';

/**
 * Emits the JavaScript of the bundles beside their TypeScript, as a deployment does. Types are checked elsewhere, so that
 * a page can be looked at while a type is still wrong; what cannot be parsed fails.
 */
export async function emitBundles(): Promise<void> {
    await promisify(execFile)(process.execPath, [Path.compiler, '--project', Path.emitConfiguration, '--noCheck']);
}
