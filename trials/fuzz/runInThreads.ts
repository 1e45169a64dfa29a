import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Kind } from './kinds.ts';
import type { Told } from './playerThread.ts';
import type { FuzzProgress, FuzzReport, FuzzSettings } from './run.ts';

/** What is played, and by which players: each has a thread, and with it a core where there is one. */
export interface ThreadedFuzz {
    readonly kind: Kind;
    readonly seed: number;
    /** Of all players together. */
    readonly count: number;
    readonly players: readonly number[];
}

/** Plays as `runFuzz` does, every player in a thread of its own, and puts their reports together. */
export async function runInThreads(
    { kind, seed, count, players }: ThreadedFuzz,
    onProgress: (progress: FuzzProgress) => void
): Promise<FuzzReport> {
    const share = Math.ceil(count / players.length);
    return joined(
        await Promise.all(
            players.map((player) => play(kind, { seed, count: share, players: 1, firstPlayer: player }, onProgress))
        )
    );
}

async function play(
    kind: Kind,
    settings: FuzzSettings,
    onProgress: (progress: FuzzProgress) => void
): Promise<FuzzReport> {
    const thread = new Worker(new URL('playerThread.ts', import.meta.url), { workerData: { kind, settings } });
    try {
        const messages = on(thread, 'message', { close: ['exit'] }) as AsyncIterable<readonly [Told]>;
        for await (const [told] of messages) {
            if ('report' in told) return told.report;
            onProgress(told.progress);
        }
        throw new TypeError('a player tells its report');
    } finally {
        await thread.terminate();
    }
}

function joined(reports: readonly FuzzReport[]): FuzzReport {
    const answers = new Map<string, number>();
    for (const [answer, count] of reports.flatMap((report) => [...report.answers])) {
        answers.set(answer, (answers.get(answer) ?? 0) + count);
    }
    const sum = (of: (report: FuzzReport) => number): number =>
        reports.reduce((total, report) => total + of(report), 0);
    return {
        generated: sum(({ generated }) => generated),
        requests: sum(({ requests }) => requests),
        answers,
        findings: reports.flatMap(({ findings }) => findings),
        growth: Math.max(...reports.map(({ growth }) => growth)),
        sockets: {
            half: sum(({ sockets }) => sockets.half),
            whole: sum(({ sockets }) => sockets.whole),
            left: sum(({ sockets }) => sockets.left)
        }
    };
}
