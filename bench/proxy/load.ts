import { readFileSync } from 'node:fs';
import { Pool } from 'undici';
import { median } from './quantile.ts';
import type { BenchStage } from './stage.ts';

/** A server under load. */
export interface Server {
    readonly name: string;
    readonly pid: number;
    readonly url: string;
    readonly path: string;
    readonly headers: () => Readonly<Record<string, string>>;
    /** Whether the org turns to another page at each reading meanwhile. */
    readonly turnsPages: 'yes' | 'no';
}

/** What a server did under so many requests at once: medians of the rounds. */
export interface Load {
    readonly name: string;
    readonly concurrent: number;
    readonly perSecond: number;
    /** Processor time of the server's whole process, ms. */
    readonly processorPerRequest: number;
    /** Milliseconds. */
    readonly p50: number;
}

/** Ticks of the processor times in /proc, per second. */
const TICKS = 100;

/** Loads servers in turn, several rounds each; the first round only warms up. */
export async function measureLoad(
    { turnAlways }: Pick<BenchStage, 'turnAlways'>,
    servers: readonly Server[],
    { concurrent, seconds, rounds }: { readonly concurrent: number; readonly seconds: number; readonly rounds: number }
): Promise<readonly Load[]> {
    const seen = new Map<Server, Load[]>(servers.map((server) => [server, []]));
    for (let round = 0; round <= rounds; round += 1) {
        for (const [server, loads] of seen) {
            await turnAlways(server.turnsPages);
            const load = await loadOnce(server, { concurrent, seconds: round === 0 ? seconds / 2 : seconds });
            if (round > 0) loads.push(load);
        }
    }
    await turnAlways('no');
    return [...seen].map(([{ name }, loads]) => ({
        name,
        concurrent,
        perSecond: median(loads.map(({ perSecond }) => perSecond)),
        processorPerRequest: median(loads.map(({ processorPerRequest }) => processorPerRequest)),
        p50: median(loads.map(({ p50 }) => p50))
    }));
}

async function loadOnce(
    { name, pid, url, path, headers }: Server,
    { concurrent, seconds }: { readonly concurrent: number; readonly seconds: number }
): Promise<Load> {
    const pool = new Pool(url, { connections: concurrent });
    const times: number[] = [];
    const before = processorMs(pid);
    const started = performance.now();
    const until = started + seconds * 1000;
    const sent = headers();
    const client = async (): Promise<void> => {
        while (performance.now() < until) {
            const asked = performance.now();
            const { statusCode, body } = await pool.request({ method: 'GET', path, headers: { ...sent } });
            await body.arrayBuffer();
            if (statusCode !== 200) throw new Error(`${name} answered ${String(statusCode)}`);
            times.push(performance.now() - asked);
        }
    };
    await Promise.all(Array.from({ length: concurrent }, client));
    const tookMs = performance.now() - started;
    const used = processorMs(pid) - before;
    await pool.close();
    return {
        name,
        concurrent,
        perSecond: (times.length / tookMs) * 1000,
        processorPerRequest: used / times.length,
        p50: median(times)
    };
}

/** Processor time that a process has taken, all its threads included. */
function processorMs(pid: number): number {
    const fields =
        readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
            .split(') ')
            .at(-1)
            ?.split(' ') ?? [];
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}
