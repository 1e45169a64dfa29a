import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Pool } from 'undici';
import { ORG } from './org.ts';
import { quantile } from './quantile.ts';
import type { BenchStage } from './stage.ts';

/** What a proxy did while far more was asked of it than it can do. */
export interface Shedding {
    readonly concurrent: number;
    readonly seconds: number;
    /** How often it answered so, by status and code. */
    readonly answers: ReadonlyMap<string, number>;
    /** Of those that were answered 200, ms. */
    readonly p50: number;
    readonly p95: number;
    /** Of those that were refused, ms. */
    readonly refusedP95: number;
    /** What a probe waited for its answer at the worst, ms; `NaN` where one had none. */
    readonly longestProbe: number;
    /** Resident memory of the process, bytes: before, the most ever, and afterwards. */
    readonly memory: { readonly before: number; readonly most: number; readonly after: number };
    /** Of a read when all is over. */
    readonly statusAfter: number;
}

const PROBE_EVERY_MS = 500;
const PATH = `/v1/records/${ORG.recordId}/entries`;

/** So many callers read at once, each page for the first time; who is refused waits for as long as the refusal says. */
export async function measureShedding(
    stage: BenchStage,
    { concurrent, seconds }: { readonly concurrent: number; readonly seconds: number }
): Promise<Shedding> {
    const pool = new Pool(stage.proxyUrl, { connections: concurrent + 1 });
    const answers = new Map<string, number>();
    const times = { answered: [] as number[], refused: [] as number[] };
    const probes: number[] = [];
    const until = performance.now() + seconds * 1000;
    const before = memoryOf(stage, 'VmRSS');
    const authorization = `Bearer ${stage.mint()}`;

    const read = async (): Promise<{ readonly status: number; readonly retryAfterMs: number }> => {
        const asked = performance.now();
        const answer = await pool.request({ method: 'GET', path: PATH, headers: { authorization } });
        const { code = '' } = (await answer.body.json()) as { readonly code?: string };
        const kind = `${String(answer.statusCode)} ${code}`.trim();
        answers.set(kind, (answers.get(kind) ?? 0) + 1);
        times[answer.statusCode === 200 ? 'answered' : 'refused'].push(performance.now() - asked);
        return { status: answer.statusCode, retryAfterMs: Number(answer.headers['retry-after'] ?? 0) * 1000 };
    };
    const client = async (): Promise<void> => {
        while (performance.now() < until) await wait((await read()).retryAfterMs);
    };
    const probe = async (): Promise<void> => {
        while (performance.now() < until) {
            const asked = performance.now();
            const isAlive = await fetch(`${stage.proxyUrl}/healthz`).then(
                ({ ok }) => ok,
                () => false
            );
            probes.push(isAlive ? performance.now() - asked : Number.NaN);
            await wait(PROBE_EVERY_MS);
        }
    };
    await stage.turnAlways('yes');
    await Promise.all([...Array.from({ length: concurrent }, client), probe()]);
    const counted = new Map(answers);
    const refusedP95 = quantile(times.refused, 0.95);
    const { status: statusAfter } = await read();
    await stage.turnAlways('no');
    await pool.close();
    return {
        concurrent,
        seconds,
        answers: counted,
        p50: quantile(times.answered, 0.5),
        p95: quantile(times.answered, 0.95),
        refusedP95,
        longestProbe: Math.max(...probes),
        memory: { before, most: memoryOf(stage, 'VmHWM'), after: memoryOf(stage, 'VmRSS') },
        statusAfter
    };
}

/** As Linux counts it; `VmHWM` is the most that it ever was. */
function memoryOf({ proxy: { pid } }: BenchStage, name: 'VmRSS' | 'VmHWM'): number {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) * 1024;
}
