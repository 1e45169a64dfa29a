import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';

const START = ['--import', './scripts/requireNode.js', 'scripts/start.ts'];

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
            // The first start compiles the page, and the compiler's cache is Node's to keep.
            env: { ...process.env, TMPDIR: temporary, NODE_DISABLE_COMPILE_CACHE: '1' },
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

    test('says in a sentence which Node it needs', () => {
        const pretend = 'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "20.20.2" })';
        const { status, stderr } = spawnSync(process.execPath, ['--import', pretend, ...START], { encoding: 'utf8' });

        assert.equal(status, 1);
        assert.match(stderr, /^redact-inline needs Node 22\.19 or later and this is 20\.20\.2\./);
    });
});

async function answers(url: string): Promise<boolean> {
    return fetch(url).then(
        () => true,
        () => false
    );
}
