import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readEvents, type SoakEvent } from './events.ts';
import type { SoakCommit } from './histories.ts';
import type { Soak } from './openSoak.ts';
import type { Tally } from './tally.ts';

const COMMAND = fileURLToPath(new URL('../../cli/redactInline.js', import.meta.url));

/** Compares the audit events with what the answers told, and verifies their chains with the product's own command. */
export async function verifyEvents(soak: Soak, tally: Tally, commits: readonly SoakCommit[]): Promise<void> {
    const events = await readEvents(soak.org);
    tally.count('audit events', events.length);
    const intents = byStep(events, 'Intent');
    const outcomes = byStep(events, 'Outcome');
    for (const [step, { length }] of intents) {
        if (length !== 1) tally.broken('no event is doubled', `${String(length)} intents of ${step}`);
        const settled = outcomes.get(step)?.length ?? 0;
        if (settled !== 1) tally.broken('every intent has one outcome', `${String(settled)} outcomes of ${step}`);
    }
    for (const step of outcomes.keys()) {
        if (!intents.has(step)) tally.broken('every outcome has an intent', step);
    }
    const answered = new Set(commits.map(({ commitId }) => commitId));
    for (const commit of commits) compareWithAnswer(tally, commit, outcomes);
    for (const { commitId, outcome, step } of [...outcomes.values()].flat()) {
        if (!answered.has(commitId) && outcome !== 'failed') {
            tally.broken('what nobody was told of has changed nothing', `${String(outcome)}: ${step}`);
        }
    }
    await verifyChains(soak, tally);
}

function compareWithAnswer(
    tally: Tally,
    { commitId, outcomes: told }: SoakCommit,
    outcomes: ReadonlyMap<string, readonly SoakEvent[]>
): void {
    if (commitId === null) return;
    for (const [identifier, outcome] of told) {
        const stored = outcomes.get(`${commitId} ${identifier}`)?.[0]?.outcome;
        if (stored === outcome) continue;
        const detail = `commit ${commitId} was told ${outcome}, its event says ${String(stored)}`;
        tally.broken('events say what was told', detail);
    }
}

async function verifyChains({ variables }: Soak, tally: Tally): Promise<void> {
    const args = [COMMAND, 'audit', 'verify', '--user', 'admin@example.com'];
    const { code, out, told } = await new Promise<{ code: number; out: string; told: string }>((resolve) => {
        const child = execFile(process.execPath, args, { env: { ...variables } }, (_error, stdout, stderr) => {
            resolve({ code: child.exitCode ?? -1, out: stdout, told: stderr });
        });
    });
    tally.note(`audit verify: ${told.trim().split('\n').at(-1) ?? ''}`);
    if (code !== 0) tally.broken('audit verify is clean', `exit code ${String(code)}: ${out.slice(0, 500)}`);
}

function byStep(events: readonly SoakEvent[], type: string): ReadonlyMap<string, readonly SoakEvent[]> {
    const found = new Map<string, SoakEvent[]>();
    for (const event of events) {
        if (event.type === type) found.set(event.step, [...(found.get(event.step) ?? []), event]);
    }
    return found;
}
