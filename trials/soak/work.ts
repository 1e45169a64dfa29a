import { setTimeout as wait } from 'node:timers/promises';
import { planCommit, sendCommit } from './commits.ts';
import { isOpen, type SoakCommit, type SoakRecord } from './histories.ts';
import type { Soak } from './openSoak.ts';
import { createRandom, type Random } from './random.ts';
import { readRecord } from './readRecord.ts';
import { readSlowly } from './slowReader.ts';
import type { Tally } from './tally.ts';

/** How often a user sends a commit that is not answered, before it is left open for the end of the run. */
const MOST_TRIES = 10;
const LONGEST_WAIT_MS = 3_000;
/** How often an agent takes their time to read. */
const SLOW_SHARE = 0.15;

/** One user at work. */
interface Worker {
    readonly soak: Soak;
    readonly tally: Tally;
    readonly commits: SoakCommit[];
    readonly username: string;
    readonly random: Random;
    readonly over: AbortSignal;
}

/** All users work until that is over. Resolves with every commit that they sent, in no particular order. */
export async function workUntilOver(soak: Soak, tally: Tally, over: AbortSignal): Promise<readonly SoakCommit[]> {
    const commits: SoakCommit[] = [];
    const { supervisors, agents } = soak.people;
    const workers = [...supervisors, ...agents].map(async (username, index) => {
        const random = createRandom(soak.settings.seed, index + 1);
        const worker = { soak, tally, commits, username, random, over };
        const act = supervisors.includes(username) ? redactOrRead : readAsAgent;
        while (await pause(worker, soak.settings.pause)) await act(worker);
    });
    await Promise.all(workers);
    return commits;
}

async function readAsAgent(worker: Worker): Promise<void> {
    const { soak, tally, username, random } = worker;
    const reading = { username, record: pickRecord(worker), act: 'view', place: pickPlace(worker) } as const;
    if (random.happens(SLOW_SHARE)) await readSlowly(soak, tally, reading, random);
    else await readRecord(soak, tally, reading);
}

async function redactOrRead(worker: Worker): Promise<void> {
    const { soak, tally, commits, username, random } = worker;
    const own = commits.filter((commit) => commit.username === username && commit.commitId !== null);
    if (own.length > 0 && random.happens(0.1)) {
        await sendCommit(soak, tally, random.pick(own), pickPlace(worker));
        return;
    }
    const record = pickRecord(worker);
    const answer = await readRecord(soak, tally, { username, record, act: 'redact', place: pickPlace(worker) });
    if (!answer || random.happens(0.4)) return;
    const commit = planCommit({ username, record }, answer, random);
    if (!commit) return;
    commits.push(commit);
    for (let tries = 0; tries < MOST_TRIES && isOpen(commit); tries += 1) {
        const reply = await sendCommit(soak, tally, commit, pickPlace(worker));
        const asked = reply.kind === 'problem' ? reply.retryAfterMs : 0;
        const longest = Math.min(LONGEST_WAIT_MS, Math.max(asked, 300));
        if (isOpen(commit) && !(await pause(worker, [Math.floor(longest / 2), longest]))) return;
    }
}

/** Some records are asked for by many at once. */
function pickRecord({ soak, random }: Worker): SoakRecord {
    return random.pick(random.happens(0.4) ? soak.records.slice(0, 6) : soak.records);
}

function pickPlace({ soak, random }: Worker): number {
    return random.between(0, soak.fleet.urls.length - 1);
}

/** False when the work is over. */
async function pause({ random, over }: Worker, [least, most]: readonly [number, number]): Promise<boolean> {
    await wait(random.between(least, most), undefined, { signal: over }).catch(() => undefined);
    return !over.aborted;
}
