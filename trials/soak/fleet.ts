import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../scripts/freePort.ts';
import type { Level } from '../level.ts';
import { levelIn } from './levelLine.ts';
import { runProxy, type ProxyProcess } from '../../scripts/runProxy.ts';

const TELL_LEVEL = new URL('tellLevel.ts', import.meta.url).href;
const LONGEST_TELLING_MS = 10_000;

/** Proxies as processes of their own, each at an address that it keeps. */
export interface Fleet {
    readonly urls: readonly string[];
    /** Ends a proxy as a crash does. */
    kill(place: number): Promise<void>;
    /** Starts one that was killed. */
    restart(place: number): Promise<void>;
    restartAll(): Promise<void>;
    /** Resident memory of those that run, bytes, by place. */
    memory(): Promise<ReadonlyMap<number, number>>;
    /** What those that run hold once their garbage is collected, by place. */
    levels(): Promise<ReadonlyMap<number, Level>>;
    /** Places of proxies that ended though nobody had killed them. */
    readonly deaths: readonly number[];
    readonly logPaths: readonly string[];
    stop(): Promise<void>;
}

/** Starts so many proxies with these variables, each on a port of its own. What they write goes to files in the folder. */
export async function startFleet(
    count: number,
    { variables, folder }: { readonly variables: Readonly<Record<string, string>>; readonly folder: string }
): Promise<Fleet> {
    const ports: number[] = [];
    while (ports.length < count) ports.push(await freePort());
    const urls = ports.map((port) => `http://127.0.0.1:${String(port)}`);
    const logPaths = ports.map((_, place) => join(folder, `proxy-${String(place)}.log`));
    const logs = logPaths.map((path) => createWriteStream(path, { flags: 'a' }));
    const running = new Map<number, ProxyProcess>();
    const deaths: number[] = [];
    const awaited = new Map<number, (level: Level) => void>();

    const restart = async (place: number): Promise<void> => {
        if (running.has(place)) return;
        const proxy = await runProxy(
            { ...variables, PROXY_PORT: String(ports[place]) },
            {
                nodeArguments: ['--import', TELL_LEVEL],
                onLine: (line) => {
                    const level = levelIn(line);
                    if (level) awaited.get(place)?.(level);
                    else logs[place]?.write(`${line}\n`);
                }
            }
        );
        running.set(place, proxy);
        void proxy.ended.then(() => {
            if (running.get(place) !== proxy) return;
            running.delete(place);
            deaths.push(place);
        });
    };
    const restartAll = async (): Promise<void> => {
        await Promise.all(ports.map((_, place) => restart(place)));
    };
    await restartAll();
    return {
        urls,
        deaths,
        logPaths,
        restart,
        restartAll,
        kill: async (place) => {
            const proxy = running.get(place);
            running.delete(place);
            await proxy?.kill();
        },
        memory: async () => {
            const measured = new Map<number, number>();
            for (const place of running.keys()) {
                const bytes = await residentMemory(`${urls[place] ?? ''}/metrics`);
                if (bytes !== null) measured.set(place, bytes);
            }
            return measured;
        },
        levels: async () => {
            const measured = new Map<number, Level>();
            for (const [place, { pid }] of running) {
                const told = new Promise<Level>((resolve) => awaited.set(place, resolve));
                process.kill(pid, 'SIGUSR2');
                const level = await Promise.race([told, wait(LONGEST_TELLING_MS, null, { ref: false })]);
                if (level) measured.set(place, level);
            }
            return measured;
        },
        stop: async () => {
            const proxies = [...running.values()];
            running.clear();
            await Promise.all(proxies.map((proxy) => proxy.stop()));
            await Promise.all(logs.map((log) => new Promise<void>((resolve) => log.end(resolve))));
        }
    };
}

async function residentMemory(url: string): Promise<number | null> {
    try {
        const text = await (await fetch(url, { signal: AbortSignal.timeout(5_000) })).text();
        const bytes = /^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1];
        return bytes === undefined ? null : Number(bytes);
    } catch {
        return null;
    }
}
