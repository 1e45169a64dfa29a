import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { PROJECT_ROOT } from '../project.ts';
import { listSource, readSource } from '../sourceFiles.ts';
import { listObjects } from './objects.ts';
import { countReach, type Reach } from './reach.ts';
import { UNREACHED } from './unreached.ts';

/** The compiler's front end, with the declarations of the standard library, as the formatter of Apex brings it. */
const JAR = resolve(
    dirname(fileURLToPath(import.meta.resolve('prettier-plugin-apex'))),
    '../../vendor/apex-ast-serializer/lib/apex-jorje-lsp.jar'
);

/** The part of each class's statements that tests are to reach. */
const LEAST_REACH = 0.9;

const sources = listSource('.cls', '.trigger');
const compiled = mkdtempSync(join(tmpdir(), 'redact-inline-apex-'));
try {
    process.exitCode = check();
} catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exitCode = 1;
} finally {
    rmSync(compiled, { recursive: true });
}

function check(): number {
    const errors = java('ApexTypes.java', [JAR, compiled, ...sources], listObjects().join('\n'));
    if (errors !== '') {
        process.stdout.write(errors);
        return 1;
    }
    process.stdout.write(`${sources.length} classes and triggers, no error\n`);

    const printed = java('ApexLines.java', [compiled, ...sources.flatMap(triggerOf)], '');
    const tested = sources.map((path) => [basename(path, extname(path)), readSource(path)] as const);
    const reaches = countReach(printed, new Map(tested.filter(([, apex]) => !/^@IsTest$/im.test(apex))), UNREACHED);
    for (const reach of reaches) {
        process.stdout.write(`${described(reach)}\n`);
    }
    return reaches.every(({ statements, reached }) => reached >= statements * LEAST_REACH) ? 0 : 1;
}

function java(program: string, programArguments: readonly string[], input: string): string {
    const run = spawnSync('java', ['-cp', JAR, join(import.meta.dirname, program), ...programArguments], {
        cwd: PROJECT_ROOT,
        input,
        encoding: 'utf8'
    });
    if (run.error !== undefined) {
        throw new Error('Not checked: this needs a Java Development Kit, 17 or newer, as java', { cause: run.error });
    }
    if (run.status !== 0) {
        throw new Error(run.stderr);
    }
    return run.stdout;
}

function triggerOf(path: string): readonly string[] {
    const [, name, object] = /^trigger (\w+) on (\w+)/m.exec(readSource(path)) ?? [];
    return name === undefined || object === undefined ? [] : [`${name}:${object}`];
}

function described({ apex, statements, reached, missing }: Reach): string {
    const percent = ((reached / statements) * 100).toFixed(1);
    return [`${apex}: tests can reach ${reached} of ${statements} statements, ${percent} percent`, ...missing].join(
        '\n    '
    );
}
