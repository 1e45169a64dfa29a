import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { freePort } from '../../scripts/freePort.ts';
import { runProgram, type RunningProgram } from '../../scripts/runProgram.ts';
import { runProxy } from '../../scripts/runProxy.ts';
import { wavesOf, type NotedCall, type Waves } from './notedCall.ts';
import { ORG } from './org.ts';
import { KID, mintToken } from './tokens.ts';

/** The org and the proxy before it, each a process of its own. */
export interface BenchStage extends AsyncDisposable {
    readonly orgUrl: string;
    readonly proxyUrl: string;
    readonly proxy: RunningProgram;
    readonly folder: string;
    mint(): string;
    setDelay(ms: number): Promise<void>;
    /** Turns the org to a page, and its texts back to their beginning. */
    turnTo(page: number): Promise<void>;
    /** Whether the org turns to another page at each reading of it. */
    turnAlways(always: 'yes' | 'no'): Promise<void>;
    /** The calls that the proxy makes meanwhile. */
    note(act: () => Promise<unknown>): Promise<Waves>;
    /** Starts a peer. */
    runPeer(name: string, ...args: readonly string[]): Promise<RunningProgram>;
}

/** So long an answer takes while calls are noted, ms: what is sent side by side then overlaps. */
const NOTING_DELAY_MS = 60;

/** Starts both; `profileTo` is a folder for a processor profile of the proxy. */
export async function openBench({ profileTo }: { readonly profileTo: string | null }): Promise<BenchStage> {
    const folder = await mkdtemp(join(tmpdir(), 'redact-inline-bench-'));
    const running: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
    const runPeer: BenchStage['runPeer'] = async (name, ...args) => {
        const path = fileURLToPath(new URL(name, import.meta.url));
        const peer = await runProgram(path, { variables: {}, args, onLine: () => undefined });
        running.push(() => peer.stop());
        return peer;
    };
    const org = await runPeer('upstream.ts');
    const orgUrl = org.firstLine;
    const certificate = await generate([{ name: 'commonName', value: KID }], { keySize: 2048, algorithm: 'sha256' });
    await writeFile(join(folder, `${KID}.pem`), certificate.cert);
    const port = await freePort();
    const proxyUrl = `http://127.0.0.1:${String(port)}`;
    const proxy = await runProxy(
        {
            PROXY_PORT: String(port),
            PROXY_AUDIENCE: proxyUrl,
            SALESFORCE_ORG_URL: orgUrl,
            SALESFORCE_CLIENT_ID: ORG.clientId,
            SALESFORCE_PRIVATE_KEY: newKey(),
            TOKEN_CERTIFICATES: folder,
            DIGEST_KEY: randomBytes(32).toString('base64'),
            STATE_URL: `sqlite:${join(folder, 'state.db')}`,
            HOURLY_CALL_LIMIT: '1000000',
            RATE_LIMIT_PER_MINUTE: '0',
            RATE_LIMIT_PER_NETWORK: '0'
        },
        {
            nodeArguments: profileTo === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileTo}`],
            onLine: () => undefined
        }
    );
    running.push(() => proxy.stop());
    const control = async (method: string, what: string): Promise<unknown> =>
        (await fetch(`${orgUrl}/_bench/${what}`, { method })).json();
    const setDelay = async (ms: number): Promise<void> => {
        await control('POST', `delay/${String(ms)}`);
    };
    const key = createPrivateKey(certificate.private);
    return {
        orgUrl,
        proxyUrl,
        proxy,
        folder,
        mint: () => mintToken(key, { orgUrl, audience: proxyUrl }),
        setDelay,
        turnTo: async (page) => {
            await control('POST', `page/${String(page)}`);
        },
        turnAlways: async (always) => {
            await control('POST', `always/${always}`);
        },
        note: async (act) => {
            await setDelay(NOTING_DELAY_MS);
            await control('POST', 'note');
            await act();
            const calls = (await control('GET', 'note')) as readonly NotedCall[];
            await setDelay(0);
            return wavesOf(calls);
        },
        runPeer,
        [Symbol.asyncDispose]: async () => {
            for (const stop of running.toReversed()) await stop();
        }
    };
}

function newKey(): string {
    const { privateKey } = generateKeyPairSync('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
    });
    return privateKey;
}
