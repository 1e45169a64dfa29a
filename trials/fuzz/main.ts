/**
 * `npm run fuzz`: generated requests to the proxy, and generated answers of Salesforce to it. `--seed N`, `--requests N`,
 * `--answers N`, `--players N`, each in a thread of its own; `--player N` alone repeats what that one has found. Exit code 1
 * where something was found, or heap or sockets have grown. How far it is, and each finding at once, is told on standard error.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { counted } from '../../cli/counted.ts';
import type { Kind } from './kinds.ts';
import { grownIn, type FuzzReport } from './run.ts';
import { runInThreads } from './runInThreads.ts';
import { showProgress } from './showProgress.ts';

const { values } = parseArgs({
    options: {
        seed: { type: 'string', default: String(Date.now() % 1_000_000) },
        requests: { type: 'string', default: '100000' },
        answers: { type: 'string', default: '100000' },
        players: { type: 'string', default: '2' },
        player: { type: 'string' }
    }
});
const seed = Number(values.seed);
const players =
    values.player === undefined
        ? Array.from({ length: Number(values.players) }, (_, player) => player)
        : [Number(values.player)];

const FINDINGS_SHOWN = 50;

process.stdout.write(`seed ${String(seed)}, players ${players.join(', ')}\n`);
await fuzz('requests', Number(values.requests), 'requests');
await fuzz('answers of Salesforce', Number(values.answers), 'answers');

async function fuzz(what: string, count: number, kind: Kind): Promise<void> {
    if (count === 0) return;
    const started = performance.now();
    const progress = showProgress(count, what);
    const report = await runInThreads({ kind, seed, count, players }, progress.advance).finally(progress.stop);
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(`${what}: ${describe(report)}\n`);
    process.stdout.write(`  ${seconds.toFixed(0)} s, ${(report.generated / seconds).toFixed(0)} a second\n`);
    const grown = grownIn(report);
    for (const what of grown) process.stdout.write(`  ${what}\n`);
    for (const finding of report.findings.slice(0, FINDINGS_SHOWN)) process.stdout.write(`  ${finding}\n`);
    if (report.findings.length > 0 || grown.length > 0) process.exitCode = 1;
}

function describe({ generated, requests, answers, findings, growth, sockets }: FuzzReport): string {
    const often = [...answers]
        .toSorted(([, a], [, b]) => b - a)
        .map(([answer, count]) => `${answer} ×${String(count)}`);
    return (
        `${String(generated)} generated in ${counted(requests, 'request')}, ${counted(findings.length, 'finding')}, ` +
        `heap ${growth.toFixed(2)} times, sockets ${String(sockets.half)}, ${String(sockets.whole)}, at the end ${String(sockets.left)}` +
        `\n  ${often.join(', ')}`
    );
}
