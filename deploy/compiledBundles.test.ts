import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import compiler from '@lwc/sfdc-lwc-compiler';
import ts from 'typescript';
import { emitBundles, type EmittedBundle } from './emittedBundles.ts';
import { findLocked } from './lockerRules.ts';
import { PROJECT } from './project.ts';

/** Diagnostics of the compiler up to this level stop a deployment: 0 is fatal, 1 an error, 2 a warning. */
const ERROR_LEVEL = 1;

/** The API version that components deploy with: without one the compiler checks by the rules of its oldest. */
const API_VERSION = Number(PROJECT.sourceApiVersion);

/** Bytes that the platform takes of one file of a Lightning web component, and that we allow to a bundle. */
const LARGEST = 131_072;

const emission = emitBundles();

describe('the platform compiler', () => {
    it('is given bundles that TypeScript emits without a problem', () => {
        assert.deepEqual(emission.problems(), [], 'Fix the types: npx tsc -p tsconfig.lwc.json --noEmit');
    });

    it('is told the API version: it refuses what it lets older ones pass', async () => {
        const old = { name: 'old', directory: '', exports: [], files: new Map([['old.js', "import 'lwc';"]]) };

        await assert.rejects(compile(old, API_VERSION), /Bare imports are not allowed/);
    });

    it('makes of the next API version, which it does not know, what it makes of this one', async () => {
        const largest = emission.bundles.filter(({ name }) => name === 'redactInline');

        assert.equal(largest.length, 1);
        for (const bundle of largest) {
            assert.equal(await compile(bundle, API_VERSION + 1), await compile(bundle, API_VERSION));
        }
    });

    for (const bundle of emission.bundles) {
        it(`takes ${bundle.name} whole`, async () => {
            if (isStylesheet(bundle)) {
                assert.match(
                    await compile(bundle, API_VERSION),
                    /function stylesheet\(/,
                    'Components import its rules'
                );
                return;
            }
            assert.notEqual(
                bundle.exports.length,
                0,
                `${bundle.name}.ts must export a class or, as an API module, names`
            );

            const code = await compile(bundle, API_VERSION);

            if (bundle.exports.includes('default')) assertRegisters(code, bundle);
            else
                assert.deepEqual(
                    exportsOf(code),
                    bundle.exports,
                    'The compiled module must export what its source does'
                );
        });
    }
});

describe('bundles', () => {
    it('are small enough: none has more than 128 KB of JavaScript without comments, templates and styles', (t) => {
        const sizes = emission.bundles
            .map(({ name, files }) => ({ name, bytes: [...files].reduce((sum, file) => sum + sizeOf(file), 0) }))
            .toSorted((one, other) => other.bytes - one.bytes);
        for (const { name, bytes } of sizes) t.diagnostic(`${name}: ${(bytes / 1024).toFixed(1)} KB`);
        t.diagnostic(`${String(sizes.length)} bundles`);

        const texts = emission.bundles.flatMap(({ files }) => [...files.values()]);
        assert.deepEqual(
            texts.filter((text) => Buffer.byteLength(text) > LARGEST),
            []
        );
        assert.deepEqual(
            sizes.filter(({ bytes }) => bytes > LARGEST),
            [],
            'Move a part of the bundle to one of its own'
        );
    });
});

describe('the rules of Lightning Web Security', () => {
    it('find nothing that it blocks, and of what it changes only what works changed as well', () => {
        const files = emission.bundles.flatMap((bundle) =>
            [...bundle.files].map(([file, text]) => [`${bundle.name}/${file}`, text] as const)
        );

        const found = files.flatMap(([path, text]) => (path.endsWith('.js') ? findLocked(path, text) : []));

        assert.deepEqual([...new Set(found)].toSorted(), WORKS_CHANGED);
    });

    it('know what is blocked', () => {
        const found = findLocked('a.js', 'new SharedWorker("a"); document.domain = "a"; new Worker("b");');

        assert.deepEqual(found.toSorted(), [
            'a.js distorted-document-domain-setter',
            'a.js distorted-shared-worker-constructor',
            'a.js distorted-worker-constructor'
        ]);
    });
});

/** Requests and timers pass, storage has a space of its own, a blob is saved as a file, and no attribute is one that runs. */
const WORKS_CHANGED = [
    'clock/clock.js distorted-window-set-interval',
    'proxyClient/fetchTransport.js distorted-window-fetch',
    'proxyClient/patience.js distorted-window-set-timeout',
    'redactInline/draftStore.js distorted-storage-constructor',
    'redactInline/saveFile.js distorted-element-set-attribute',
    'redactInline/saveFile.js distorted-url-create-object-url',
    'redactInline/timer.js distorted-window-set-timeout'
];

function sizeOf([name, text]: readonly [string, string]): number {
    if (!name.endsWith('.js')) return Buffer.byteLength(text);
    const compilerOptions = { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
    return Buffer.byteLength(ts.transpileModule(text, { compilerOptions }).outputText);
}

/** A bundle of one stylesheet, which those of components import. */
function isStylesheet({ files }: EmittedBundle): boolean {
    return [...files.keys()].every((file) => file.endsWith('.css'));
}

async function compile({ name, files }: EmittedBundle, apiVersion: number): Promise<string> {
    const {
        success,
        diagnostics,
        results = []
    } = await compiler.compile({
        bundle: { namespace: 'c', name, type: 'platform', files: Object.fromEntries(files), options: { apiVersion } }
    });
    const found = [{ diagnostics }, ...results].flatMap((each) => each.diagnostics as readonly Diagnostic[]);
    const errors = found.filter(({ level }) => level <= ERROR_LEVEL).map(({ message }) => message);
    assert.deepEqual(errors, [], `A deployment would refuse ${name}`);
    assert.ok(success, `The platform compiler refuses ${name} without saying why`);
    return results[0]?.code ?? '';
}

/** What the check reads of a CompilerDiagnostic. */
interface Diagnostic {
    readonly level: number;
    readonly message: string;
}

/** A bundle whose JavaScript is missing compiles too, to a module without its class. */
function assertRegisters(code: string, { name }: EmittedBundle): void {
    const className = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const tag = `c-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    assert.match(code, new RegExp(`class ${className} extends `), `${name}.ts must declare the class ${className}`);
    assert.match(
        code,
        new RegExp(`registerComponent\\(${className}, \\{[^}]*sel: "${tag}"`),
        `${tag} is not registered`
    );
}

/** Runs the compiled AMD module, with anything it imports stood in for, and lists what it exports. */
function exportsOf(code: string): readonly string[] {
    const exported: Record<string, unknown> = {};
    const define = (_name: string, imports: readonly string[], factory: (...modules: unknown[]) => void): void =>
        factory(...imports.map((name) => (name === 'exports' ? exported : STAND_IN)));
    runInNewContext(code, { define, Intl });
    return Object.keys(exported).sort();
}

const STAND_IN: unknown = new Proxy(function () {}, {
    get: (_target, name) => (name === Symbol.toPrimitive ? () => 'stood in for' : STAND_IN),
    apply: () => STAND_IN,
    construct: () => ({})
});
