import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openStage, type Stage } from './http/stage.ts';

const FOLDER = import.meta.dirname;
const CARD = '4111 1111 1111 1111';

interface Ended {
    readonly code: number | null;
    readonly output: string;
}

interface Program {
    /** The first line, which names the address. */
    readonly ready: Promise<string>;
    readonly ended: Promise<Ended>;
    signal(name: NodeJS.Signals): void;
}

/** As npm runs it. */
function runMain(variables: Readonly<Record<string, string>>, options: readonly string[] = []): Program {
    const program = ['--import', join(FOLDER, '../scripts/requireNode.js'), join(FOLDER, 'main.ts')];
    const env = { PATH: process.env['PATH'] ?? '', ...variables };
    const child = spawn(process.execPath, [...options, ...program], { env });
    let output = '';
    const ready = Promise.withResolvers<string>();
    for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
            output += chunk.toString();
            const address = /listens on (http:\S+)/.exec(output)?.[1];
            if (address) ready.resolve(address);
        });
    }
    return {
        ready: ready.promise,
        ended: once(child, 'close').then(([code]) => ({ code: code as number | null, output })),
        signal: (name) => void child.kill(name)
    };
}

function variablesOf({ environment, org }: Stage): Readonly<Record<string, string>> {
    return {
        PROXY_PORT: '0',
        PROXY_AUDIENCE: environment.audience,
        SALESFORCE_ORG_URL: org.url,
        SALESFORCE_CLIENT_ID: environment.clientId,
        SALESFORCE_PRIVATE_KEY: environment.privateKeyPem,
        TOKEN_CERTIFICATES: environment.certificatesFolder,
        DIGEST_KEY: environment.digestKeys[0].toString('base64'),
        STATE_URL: `sqlite:${join(environment.certificatesFolder, 'another.db')}`
    };
}

describe('npm run proxy', () => {
    let stage: Stage;
    before(async () => {
        stage = await openStage();
    });
    after(() => stage[Symbol.asyncDispose]());

    it('prints its address when it takes requests, and stops on SIGTERM', async () => {
        const program = runMain(variablesOf(stage));

        const url = await program.ready;
        assert.equal((await fetch(`${url}/readyz`)).status, 200);
        program.signal('SIGTERM');

        assert.equal((await program.ended).code, 0);
    });

    it('finishes a request that is in flight before it stops', async () => {
        const program = runMain(variablesOf(stage));
        const url = await program.ready;
        const recordId = stage.org.recordId('cardAndSsn');
        const token = await stage.mint({ as: 'agent', recordId, act: 'view' });
        await stage.org.addFault({ match: { path: '/connect/' }, fault: { kind: 'delay', ms: 700 } });
        await stage.org.forgetRequests();
        const answer = fetch(`${url}/v1/records/${recordId}/entries`, {
            headers: { authorization: `Bearer ${token}` }
        });
        while ((await stage.org.requests()).length === 0) await new Promise(setImmediate);

        program.signal('SIGTERM');

        assert.equal((await answer).status, 200);
        assert.equal((await program.ended).code, 0);
        await stage.org.clearFaults();
    });

    it('names every missing variable at once and exits with 78', async () => {
        const { code, output } = await runMain({}).ended;

        assert.equal(code, 78);
        for (const variable of ['SALESFORCE_ORG_URL', 'SALESFORCE_PRIVATE_KEY', 'TOKEN_CERTIFICATES', 'DIGEST_KEY']) {
            assert.match(output, new RegExp(`${variable}: `));
        }
    });

    it('tells what is wrong with the folder of certificates together with all other variables', async () => {
        const { code, output } = await runMain({ PROXY_PORT: 'eighty', TOKEN_CERTIFICATES: '/nowhere' }).ended;

        assert.equal(code, 78);
        for (const variable of ['PROXY_PORT', 'DIGEST_KEY', 'TOKEN_CERTIFICATES']) {
            assert.match(output, new RegExp(`^ +${variable}: `, 'm'));
        }
    });

    it('exits with 78 when the folder of certificates is empty', async () => {
        const folder = await mkdtemp(join(tmpdir(), 'redact-inline-'));

        const { code, output } = await runMain({ ...variablesOf(stage), TOKEN_CERTIFICATES: folder }).ended;

        assert.equal(code, 78);
        assert.match(output, /TOKEN_CERTIFICATES: the folder is empty/);
        await rm(folder, { recursive: true });
    });

    it('exits with 78 when another program listens on its port', async () => {
        const { port } = new URL(stage.url);

        const { code, output } = await runMain({ ...variablesOf(stage), PROXY_PORT: port }).ended;

        assert.equal(code, 78);
        assert.match(output, /PROXY_PORT: .*EADDRINUSE/);
    });

    it('warns of variables that are likely misspelt', async () => {
        const program = runMain({ ...variablesOf(stage), PROXY_PROT: '1' });
        await program.ready;
        program.signal('SIGTERM');

        assert.match((await program.ended).output, /PROXY_PROT/);
    });

    it('tells no secret in a report of Node, warns of options that show its memory, and ends without the words of an error', async () => {
        const preloaded = `process.on('SIGUSR2', () => {
            console.log(JSON.stringify(process.report.getReport()));
            throw new TypeError(atob('${btoa(CARD)}'));
        })`;
        const program = runMain({ ...variablesOf(stage), NODE_OPTIONS: '--heapsnapshot-near-heap-limit=1' }, [
            '--report-on-fatalerror',
            '--import',
            `data:text/javascript,${encodeURIComponent(preloaded)}`
        ]);
        await program.ready;
        program.signal('SIGUSR2');

        const { code, output } = await program.ended;

        assert.equal(code, 1);
        assert.match(output, /"javascriptHeap"/);
        assert.match(output, /"errorName":"TypeError"/);
        for (const option of ['--heapsnapshot-near-heap-limit', '--report-on-fatalerror'])
            assert.match(output, new RegExp(`"options":[^\\n]*"${option}"`));
        const { digestKeys, privateKeyPem } = stage.environment;
        for (const secret of [CARD, digestKeys[0].toString('base64'), privateKeyPem.split('\n')[3] ?? ''])
            assert.ok(!output.includes(secret));
        assert.ok(!output.includes('"environmentVariables"'));
    });
});
