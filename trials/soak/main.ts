/**
 * `npm run soak`: whether everything that is promised holds while everything around the proxies misbehaves.
 * `--minutes 10`, `--seed N`, `--users 50`, `--state redis|sqlite`. Exit code 1 when a promise was broken.
 */
import process from 'node:process';
import { reportOf } from './report.ts';
import { runSoak } from './runSoak.ts';
import { parseSettings } from './settings.ts';

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());

try {
    const result = await runSoak(
        parseSettings(process.argv.slice(2)),
        (line) => void process.stderr.write(`${line}\n`),
        interrupted.signal
    );
    process.stdout.write(`${reportOf(result)}\n`);
    process.exitCode = result.tally.breaches.length === 0 ? 0 : 1;
} catch (error) {
    if (!interrupted.signal.aborted) throw error;
    process.exitCode = 130;
}
