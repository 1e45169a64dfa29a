/**
 * Runs the test files that its arguments name in this one process, so that what they share is loaded once. Node's runner takes
 * this for one file; each test still tells the file that it stands in.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)).href);
