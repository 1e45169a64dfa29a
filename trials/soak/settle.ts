import { setTimeout as wait } from 'node:timers/promises';
import { sendCommit } from './commits.ts';
import { readEvents } from './events.ts';
import { isOpen, type SoakCommit, type SoakRecord } from './histories.ts';
import type { Soak } from './openSoak.ts';
import { readRecord } from './readRecord.ts';
import type { Tally } from './tally.ts';

/** A proxy that died is missed after 30 seconds, and a commit that nobody knows is over after 71. */
const LONGEST_MS = 150_000;
const AGAIN_AFTER_MS = 1_000;

/** Asks again for every commit that has no settled answer, until all have one. */
export async function settleCommits(soak: Soak, tally: Tally, commits: readonly SoakCommit[]): Promise<void> {
    tally.count('commits left open by their users', commits.filter(isOpen).length);
    const settled = await untilDone(async () => {
        await inTurn(commits.filter(isOpen), (commit) => sendCommit(soak, tally, commit, 0));
        return !commits.some(isOpen);
    });
    if (settled) return;
    for (const { key } of commits.filter(isOpen)) tally.broken('every commit is answered', `key ${key}`);
}

/** Visits every record with an open intent as a supervisor, until none is left. */
export async function healRecords(soak: Soak, tally: Tally): Promise<void> {
    const open = async (): Promise<readonly SoakRecord[]> => {
        const events = await readEvents(soak.org);
        const settled = new Set(events.filter(({ type }) => type === 'Outcome').map(({ step }) => step));
        const left = events.filter(({ type, step }) => type === 'Intent' && !settled.has(step));
        return soak.records.filter(({ recordId }) => left.some((event) => event.recordId === recordId));
    };
    const first = await open();
    tally.count('records with open intents', first.length);
    let turn = 0;
    const healed = await untilDone(async () => {
        await inTurn(await open(), async (record) => {
            turn += 1;
            const username = soak.people.supervisors[turn % soak.people.supervisors.length] ?? '';
            await readRecord(soak, tally, { username, record, act: 'redact', place: 0 });
        });
        return (await open()).length === 0;
    });
    if (healed) return;
    for (const { recordId } of await open()) tally.broken('every intent has an outcome', `record ${recordId}`);
}

async function untilDone(act: () => Promise<boolean>): Promise<boolean> {
    const end = performance.now() + LONGEST_MS;
    while (performance.now() < end) {
        if (await act()) return true;
        await wait(AGAIN_AFTER_MS);
    }
    return false;
}

async function inTurn<T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void> {
    for (const item of items) await act(item);
}
