import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import type { EntriesAnswer, RedactionsAnswer, RedactionsRequest } from 'c/proxyContract';
import { openBareCalls } from './bareCalls.ts';
import type { Waves } from './notedCall.ts';
import { ORG } from './org.ts';
import { median } from './quantile.ts';
import type { BenchStage } from './stage.ts';

/** A page that was never read before, the same page again, and a commit. */
export const ACTS = ['first read', 'read again', 'commit'] as const;
export type Act = (typeof ACTS)[number];

/** How long something took through the proxy and bare, medians in ms. */
export interface Ratio {
    readonly what: Act;
    /** Of each answer of the org, ms. */
    readonly delayMs: number;
    readonly calls: number;
    readonly waves: number;
    readonly proxied: number;
    readonly bare: number;
}

/** Rounds of each, one after the other in turn; the first ones only warm up. */
export interface Rounds {
    readonly warm: number;
    readonly measured: number;
}

/** Pages 0 and 1 are read before anything is measured. */
const FIRST_UNREAD = 2;

/** Measures reads and commits at each delay. The bare calls are those that the proxy was seen to make. */
export async function measureRatios(
    stage: BenchStage,
    delays: readonly number[],
    rounds: Rounds
): Promise<{ readonly ratios: readonly Ratio[]; readonly readWaves: Waves }> {
    const client = new Pool(stage.proxyUrl, { connections: 1 });
    const bare = openBareCalls(stage.orgUrl);
    try {
        await stage.turnTo(0);
        const entries = await read(client, stage.mint());
        const request = commitOf(entries);
        await stage.turnTo(1);
        const firstWaves = await stage.note(() => read(client, stage.mint()));
        await stage.turnTo(0);
        const readWaves = await stage.note(() => read(client, stage.mint()));
        const commitWaves = await stage.note(() => commit(client, stage.mint(), request));
        const waves = { 'first read': firstWaves, 'read again': readWaves, commit: commitWaves } as const;
        const ratios: Ratio[] = [];
        let unread = FIRST_UNREAD;
        for (const delayMs of delays) {
            for (const what of ACTS) {
                await stage.setDelay(delayMs);
                const from = unread;
                if (what === 'first read') unread += rounds.warm + rounds.measured;
                const medians = await inTurn(rounds, {
                    turn: (round) => stage.turnTo(what === 'first read' ? from + round : 0),
                    mint: () => stage.mint(),
                    proxied: (token) => (what === 'commit' ? commit(client, token, request) : read(client, token)),
                    bare: () => bare.send(waves[what])
                });
                const calls = waves[what].flat().length;
                ratios.push({ what, delayMs, calls, waves: waves[what].length, ...medians });
            }
        }
        await stage.setDelay(0);
        return { ratios, readWaves };
    } finally {
        await client.close();
        await bare.close();
    }
}

/** What the rounds of one act do. */
interface Sides {
    /** Begins a round for one of the sides. */
    readonly turn: (round: number) => Promise<void>;
    readonly mint: () => string;
    readonly proxied: (token: string) => Promise<unknown>;
    readonly bare: () => Promise<unknown>;
}

async function inTurn(
    { warm, measured }: Rounds,
    { turn, mint, ...sides }: Sides
): Promise<{ readonly proxied: number; readonly bare: number }> {
    const times = { proxied: [] as number[], bare: [] as number[] };
    for (let round = 0; round < warm + measured; round += 1) {
        const token = mint();
        await turn(round);
        const proxied = await timed(() => sides.proxied(token));
        await turn(round);
        const bare = await timed(sides.bare);
        if (round < warm) continue;
        times.proxied.push(proxied);
        times.bare.push(bare);
    }
    return { proxied: median(times.proxied), bare: median(times.bare) };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
    const started = performance.now();
    await act();
    return performance.now() - started;
}

async function read(client: Pool, token: string): Promise<EntriesAnswer> {
    const { statusCode, body } = await client.request({
        method: 'GET',
        path: `/v1/records/${ORG.recordId}/entries`,
        headers: { authorization: `Bearer ${token}` }
    });
    const answer = (await body.json()) as EntriesAnswer;
    if (statusCode !== 200) throw new Error(`a read was answered ${String(statusCode)}`);
    return answer;
}

async function commit(client: Pool, token: string, request: RedactionsRequest): Promise<void> {
    const { statusCode, body } = await client.request({
        method: 'POST',
        path: `/v1/records/${ORG.recordId}/redactions`,
        headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            'idempotency-key': randomUUID()
        },
        body: JSON.stringify(request)
    });
    const answer = (await body.json()) as RedactionsAnswer;
    if (statusCode !== 200 || answer.entries.some(({ outcome }) => outcome !== 'redacted')) {
        throw new Error(`a commit was answered ${String(statusCode)}`);
    }
}

/** What a supervisor redacts at once. */
const ENTRIES_PER_COMMIT = 3;

function commitOf({ entries }: EntriesAnswer): RedactionsRequest {
    const suggested = entries.filter(({ suggestions }) => suggestions.length > 0).slice(0, ENTRIES_PER_COMMIT);
    return {
        reasonCode: 'PERSONAL_DATA',
        entries: suggested.map(({ identifier, revision, suggestions }) => ({
            identifier,
            revision,
            spans: suggestions.map(({ start, end, category }) => ({ start, end, category }))
        }))
    };
}
