/**
 * `npm run bench:scan`: how much memory `redact-inline scan` takes for an export of 512 MB in each of its forms beyond what it takes for
 * one of a row, and how long beside `wc`, which counts the lines, and csv-parse alone. `--megabytes N` (512), `--form csv,json,jsonl`.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { writeExport, type Form } from './export.ts';

const FORMS = ['csv', 'json', 'jsonl'] as const;
const { values } = parseArgs({
    options: { megabytes: { type: 'string', default: '512' }, form: { type: 'string', default: FORMS.join(',') } }
});
const MEGABYTE = 1_000_000;
const MOST_OVER_IDLE = 64 * 1024;
const COMMAND = join(import.meta.dirname, '../../cli/redactInline.js');
const PARSE_ALONE = join(import.meta.dirname, 'parseAlone.ts');

interface Run {
    readonly out: string;
    readonly seconds: number;
    /** KiB. */
    readonly peak: number;
}

const folder = await mkdtemp(join(tmpdir(), 'redact-inline-bench-'));
try {
    for (const form of FORMS.filter((each) => values.form.split(',').includes(each))) await measure(form);
} finally {
    await rm(folder, { recursive: true });
}

async function measure(form: Form): Promise<void> {
    const [big, small] = [join(folder, `big.${form}`), join(folder, `small.${form}`)];
    const { bytes, rows, conversations } = await writeExport(big, form, Number(values.megabytes) * MEGABYTE);
    await writeExport(small, form, 1_400);
    const lines = await run('wc', ['-l', big]);
    const parsed = form === 'csv' ? await run(process.execPath, [PARSE_ALONE, big]) : null;
    const idle = await scan(small);
    const ours = await scan(big);
    const told = JSON.parse(ours.out) as { readonly rows: number; readonly conversations: number };
    const isWhole = told.rows === rows && told.conversations === conversations;
    const over = ours.peak - idle.peak;
    const isFrugal = over < MOST_OVER_IDLE;
    process.stdout.write(
        [
            `${form}: ${(bytes / MEGABYTE).toFixed(0)} MB, ${number(rows)} entries of ${number(conversations)} conversations${isWhole ? '' : ', and NOT ALL WERE READ'}`,
            `  wc -l: ${lines.seconds.toFixed(1)} s`,
            ...(parsed ? [`  csv-parse alone: ${parsed.seconds.toFixed(1)} s, ${mebibytes(parsed.peak)}`] : []),
            `  redact-inline scan: ${ours.seconds.toFixed(1)} s, ${(bytes / MEGABYTE / ours.seconds).toFixed(1)} MB/s`,
            `  peak memory: ${mebibytes(idle.peak)} for a few rows, ${mebibytes(over)} more for all (less than 64 MiB wanted${isFrugal ? '' : ': MISSED'})`
        ].join('\n') + '\n'
    );
    if (!isWhole || !isFrugal) process.exitCode = 1;
    await rm(big);
}

function scan(path: string): Promise<Run> {
    return run(process.execPath, [COMMAND, 'scan', '--json', '--output', `${path}.findings`, path]);
}

/** The highest that Linux has seen of a process, asked for until it ends. */
async function run(file: string, args: readonly string[]): Promise<Run> {
    const startedAt = performance.now();
    const child = execFile(file, args, { env: { PATH: process.env['PATH'] } });
    let peak = 0;
    const watch = setInterval(() => {
        peak = Math.max(peak, peakOf(child.pid));
    }, 5);
    const [outs, complaints]: [string[], string[]] = [[], []];
    child.stdout?.on('data', (chunk: string) => outs.push(chunk));
    child.stderr?.on('data', (chunk: string) => complaints.push(chunk));
    const [code] = (await once(child, 'close')) as [number | null];
    clearInterval(watch);
    if (code !== 0) throw new Error(`${file} ended with ${String(code)}: ${complaints.join('')}`);
    return { out: outs.join(''), seconds: (performance.now() - startedAt) / 1000, peak };
}

function peakOf(pid: number | undefined): number {
    try {
        return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
        return 0;
    }
}

function mebibytes(kibibytes: number): string {
    return `${(kibibytes / 1024).toFixed(0)} MiB`;
}

function number(value: number): string {
    return value.toLocaleString('en-US');
}
