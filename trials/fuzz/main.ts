/**
 * `npm run fuzz`: generated requests to the proxy, and generated answers of Salesforce to it. `--seed N`, `--requests N`,
 * `--answers N`, `--players N` side by side. One player with the seed of a finding repeats it.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openAnswersPlayer } from './answersPlayer.ts';
import { openRequestsPlayer } from './requestsPlayer.ts';
import { runFuzz, type FuzzReport, type Player } from './run.ts';

const { values } = parseArgs({
    options: {
        seed: { type: 'string', default: String(Date.now() % 1_000_000) },
        requests: { type: 'string', default: '100000' },
        answers: { type: 'string', default: '100000' },
        players: { type: 'string', default: '2' }
    }
});
const [seed, players] = [Number(values.seed), Number(values.players)];

/** How much larger the heap may be after the second half. */
const MOST_GROWTH = 1.3;
const FINDINGS_SHOWN = 50;

process.stdout.write(`seed ${String(seed)}, ${String(players)} players\n`);
await fuzz('requests', Number(values.requests), openRequestsPlayer);
await fuzz('answers of Salesforce', Number(values.answers), openAnswersPlayer);

async function fuzz(
    what: string,
    count: number,
    open: (seed: number, player: number) => Promise<Player>
): Promise<void> {
    if (count === 0) return;
    const report = await runFuzz({ seed, count, players }, open);
    process.stdout.write(`${what}: ${describe(report)}\n`);
    for (const finding of report.findings.slice(0, FINDINGS_SHOWN)) process.stdout.write(`  ${finding}\n`);
    if (report.findings.length > 0 || report.growth > MOST_GROWTH) process.exitCode = 1;
}

function describe({ generated, requests, answers, findings, growth }: FuzzReport): string {
    const often = [...answers]
        .toSorted(([, a], [, b]) => b - a)
        .map(([answer, count]) => `${answer} ×${String(count)}`);
    return (
        `${String(generated)} generated in ${String(requests)} requests, ${String(findings.length)} findings, ` +
        `heap ${growth.toFixed(2)} times\n  ${often.join(', ')}`
    );
}
