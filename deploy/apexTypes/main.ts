import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { PROJECT_ROOT } from '../project.ts';
import { listSource } from '../sourceFiles.ts';
import { listObjects } from './objects.ts';

/** The compiler's front end, with the declarations of the standard library, as the formatter of Apex brings it. */
const JAR = resolve(
    dirname(fileURLToPath(import.meta.resolve('prettier-plugin-apex'))),
    '../../vendor/apex-ast-serializer/lib/apex-jorje-lsp.jar'
);
const PROGRAM = join(import.meta.dirname, 'ApexTypes.java');

const sources = listSource('.cls', '.trigger');
const check = spawnSync('java', ['-cp', JAR, PROGRAM, JAR, ...sources], {
    cwd: PROJECT_ROOT,
    input: listObjects().join('\n'),
    encoding: 'utf8'
});

if (check.error !== undefined) {
    process.stderr.write('Not checked: this needs a Java Development Kit, 17 or newer, as java\n');
    process.exitCode = 1;
} else if (check.status !== 0) {
    process.stderr.write(check.stderr);
    process.exitCode = 1;
} else {
    process.stdout.write(check.stdout === '' ? `${sources.length} classes and triggers, no error\n` : check.stdout);
    process.exitCode = check.stdout === '' ? 0 : 1;
}
