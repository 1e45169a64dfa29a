/**
 * `npm run bench:upload`: how fast `redact-inline upload` is beside `curl`, which sends the same bytes unread, and how much memory it
 * takes beyond what it takes for a transcript of a line. `--megabytes N` (512), `--rounds N` (1), `--others N` (8) megabytes of every
 * other format, and redacted.
 */
import { execFile, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { CALL } from './call.ts';
import { FORMATS, writeFormat } from './formats.ts';
import { writeTranscript } from './transcript.ts';

const { values } = parseArgs({
    options: {
        megabytes: { type: 'string', default: '512' },
        rounds: { type: 'string', default: '1' },
        others: { type: 'string', default: '8' }
    }
});
const MEGABYTE = 1_000_000;
/** So that the parts around it fit into the limit, too. */
const MOST_BYTES = Number(values.megabytes) * MEGABYTE - 2000;
/** Of what is sent in another format, or redacted: it takes longer. */
const OTHER_BYTES = Number(values.others) * MEGABYTE;
const MOST_OVER_IDLE = 64 * 1024;
const COMMAND = join(import.meta.dirname, '../../cli/redactInline.js');
const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
});

interface Run {
    readonly seconds: number;
    /** KiB. */
    readonly peak: number;
}

const folder = await mkdtemp(join(tmpdir(), 'redact-inline-bench-'));
const org = spawn(process.execPath, [join(import.meta.dirname, 'org.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
try {
    const orgUrl = await firstLine(org.stdout);
    const [big, small] = [join(folder, 'big.ndjson'), join(folder, 'small.ndjson')];
    const bytes = await writeTranscript(big, MOST_BYTES);
    await writeTranscript(small, 1500);
    const idle = await upload(orgUrl, small);
    const curls: Run[] = [];
    const ours: Run[] = [];
    for (let round = 0; round < Number(values.rounds); round += 1) {
        curls.push(await curl(orgUrl, big));
        ours.push(await upload(orgUrl, big));
    }
    const otherRows: string[] = [];
    const row = async (name: string, path: string, args: readonly string[] = []): Promise<void> => {
        const [beside, run] = [await curl(orgUrl, path), await upload(orgUrl, path, args)];
        const ofOneLine = args.length === 0 ? idle : await upload(orgUrl, small, args);
        const { size } = await stat(path);
        otherRows.push(
            `${name}, ${(size / MEGABYTE).toFixed(0)} MB: ${(size / MEGABYTE / run.seconds).toFixed(1)} MB/s (${run.seconds.toFixed(1)} s; curl ${beside.seconds.toFixed(1)} s), peak ${mebibytes(run.peak)}, ${mebibytes(run.peak - ofOneLine.peak)} over one line`
        );
    };
    const some = join(folder, 'some.ndjson');
    await writeTranscript(some, OTHER_BYTES);
    await row("the upload's own", some);
    await row('--redact all', some, ['--redact', 'all']);
    for (const [name, format] of Object.entries(FORMATS)) {
        const path = join(folder, `call.${format.ending}`);
        await writeFormat(path, format, OTHER_BYTES);
        await row(name, path);
    }
    const [curlBest, ourBest] = [fastest(curls), fastest(ours)];
    const over = Math.max(...ours.map(({ peak }) => peak)) - idle.peak;
    const rate = ({ seconds }: Run): string =>
        `${(bytes / MEGABYTE / seconds).toFixed(0)} MB/s (${seconds.toFixed(1)} s)`;
    process.stdout.write(
        [
            `${(bytes / MEGABYTE).toFixed(0)} MB in one transcript`,
            `curl, the same bytes unread: ${rate(curlBest)}`,
            `redact-inline upload, every line checked first: ${rate(ourBest)}, ${(ourBest.seconds / curlBest.seconds).toFixed(1)} times as long`,
            `peak memory: ${mebibytes(idle.peak)} for one line, ${mebibytes(over)} more for all (less than 64 MiB wanted)`,
            ...otherRows
        ].join('\n') + '\n'
    );
    process.exitCode = over < MOST_OVER_IDLE ? 0 : 1;
} finally {
    org.kill();
    await rm(folder, { recursive: true });
}

async function upload(orgUrl: string, path: string, more: readonly string[] = []): Promise<Run> {
    const env = {
        PATH: process.env['PATH'],
        SALESFORCE_ORG_URL: orgUrl,
        SALESFORCE_CLIENT_ID: 'bench',
        SALESFORCE_PRIVATE_KEY: privateKey,
        TOKEN_CERTIFICATES: folder,
        DIGEST_KEY: Buffer.alloc(32, 7).toString('base64'),
        STATE_URL: 'sqlite::memory:'
    };
    const args = ['upload', '--user', 'bench@example.com', '--record', CALL.recordId, path, ...more];
    return measured(process.execPath, [COMMAND, ...args], env);
}

async function curl(orgUrl: string, path: string): Promise<Run> {
    const url = `${orgUrl}/services/data/v67.0/connect/conversations/upload`;
    const part = `${CALL.conversationIdentifier}=@${path};type=application/octet-stream`;
    return measured('curl', ['-sS', '-o', join(folder, 'answer.json'), '-H', 'Expect:', '-F', part, url], process.env);
}

/** The highest that Linux has seen of a process, asked for until it ends. */
async function measured(file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
    const startedAt = performance.now();
    const child = execFile(file, args, { env });
    let peak = 0;
    const watch = setInterval(() => {
        peak = Math.max(peak, peakOf(child.pid));
    }, 5);
    const complaints: string[] = [];
    child.stderr?.on('data', (chunk: string) => complaints.push(chunk));
    const [code] = (await once(child, 'exit')) as [number | null];
    clearInterval(watch);
    if (code !== 0) throw new Error(`${file} ended with ${String(code)}: ${complaints.join('')}`);
    return { seconds: (performance.now() - startedAt) / 1000, peak };
}

function peakOf(pid: number | undefined): number {
    try {
        return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
        return 0;
    }
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
    const lines = createInterface({ input: stream });
    const [line] = (await once(lines, 'line')) as [string];
    return line;
}

function fastest(runs: readonly Run[]): Run {
    return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}

function mebibytes(kibibytes: number): string {
    return `${(kibibytes / 1024).toFixed(0)} MiB`;
}
