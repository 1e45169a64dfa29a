import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { openOrgControl, type OrgControl } from '../../proxy/http/orgControl.ts';
import { VERSION } from '../../proxy/version.ts';
import { freePort } from '../freePort.ts';
import { proxyVariables } from '../proxyVariables.ts';
import { runProgram } from '../runProgram.ts';
import { runSimulator } from '../runSimulator.ts';

/** What is verified. */
export interface Verification {
    /** Path of the bundled proxy. */
    readonly bundle: string;
    /** Path of the bundled command line. */
    readonly command: string;
    /** Path of the Node that runs it. */
    readonly node: string;
    /** How often each kind is started for the figures. */
    readonly rounds: number;
}

/** One start of a proxy. */
interface Started {
    /** From the start of the process to the answer of /healthz. */
    readonly ms: number;
    /** Resident memory after that, in MB. */
    readonly megabytes: number;
}

interface Kind {
    readonly path: string;
    readonly node: string;
    readonly nodeArguments: readonly string[];
}

const SOURCE = { path: 'proxy/main.ts', nodeArguments: ['--import', './scripts/requireNode.js'] };

/**
 * Starts the bundle before a simulated org, reads a transcript as an agent, and compares how it starts with the proxy that is not bundled.
 *
 * @returns a line of figures
 * @throws {AssertionError} when the bundle does not read the transcript, or the command line does not tell its version
 */
export async function verifyPackage({ bundle, command, node, rounds }: Verification): Promise<string> {
    assert.equal(spawnSync(node, [command, '--version'], { encoding: 'utf8' }).stdout, `${VERSION}\n`);
    const simulator = await runSimulator();
    const folder = await mkdtemp(join(tmpdir(), 'redact-inline-package-'));
    try {
        const org = await openOrgControl(simulator.url);
        const port = await freePort();
        const variables = await proxyVariables({ orgUrl: simulator.url, port, pageUrl: simulator.url, folder });
        const start = (kind: Kind): Promise<Started> =>
            startOnce(kind, { ...variables, STATE_URL: `sqlite:${join(folder, `${randomUUID()}.db`)}` }, org);
        const source = { ...SOURCE, node: process.execPath };
        const bundled = { path: bundle, node, nodeArguments: [] };
        await start(source);
        await start(bundled);

        const pairs: (readonly [Started, Started])[] = [];
        for (let round = 0; round < rounds; round += 1) pairs.push([await start(source), await start(bundled)]);
        const [sources, bundles] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
        const ratio = median(pairs.map(([first, second]) => second.ms / first.ms));
        return [
            'The bundle reads a transcript.',
            `Start: ${ratio.toFixed(2)} of the time that the proxy takes without it`,
            `(median of ${rounds} pairs, ${Math.round(median(bundles.map(({ ms }) => ms)))} ms).`,
            `Idle memory: ${Math.round(median(bundles.map(({ megabytes }) => megabytes)))} MB,`,
            `without the bundle ${Math.round(median(sources.map(({ megabytes }) => megabytes)))} MB.`
        ].join(' ');
    } finally {
        await simulator.stop();
        await rm(folder, { recursive: true });
    }
}

async function startOnce(
    { path, node, nodeArguments }: Kind,
    variables: Readonly<Record<string, string>>,
    org: OrgControl
): Promise<Started> {
    const begun = performance.now();
    const program = await runProgram(path, { variables, node, nodeArguments });
    try {
        const url = variables['PROXY_AUDIENCE'] ?? '';
        assert.equal((await fetch(`${url}/healthz`)).status, 200);
        const ms = performance.now() - begun;
        const status = await readFile(`/proc/${program.pid}/status`, 'utf8');
        const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]);
        await readTranscript(url, org);
        return { ms, megabytes: kilobytes / 1000 };
    } finally {
        await program.stop();
    }
}

async function readTranscript(url: string, org: OrgControl): Promise<void> {
    const recordId = org.recordId('cardAndSsn');
    const token = await org.mint({ username: 'agent@example.com', recordId, act: 'view', audience: url });
    const answer = await fetch(`${url}/v1/records/${recordId}/entries`, {
        headers: { authorization: `Bearer ${token}` }
    });
    assert.equal(answer.status, 200);
    const { entries } = (await answer.json()) as { readonly entries: readonly unknown[] };
    assert.ok(entries.length > 0);
}

function median(values: readonly number[]): number {
    return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
