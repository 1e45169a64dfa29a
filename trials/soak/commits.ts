import { randomUUID } from 'node:crypto';
import type { EntriesAnswer, Outcome, RedactionsAnswer } from 'c/proxyContract';
import { callProxy, type Reply } from './callProxy.ts';
import { isOpen, maskedWith, type Change, type SoakCommit, type SoakRecord } from './histories.ts';
import type { Soak } from './openSoak.ts';
import type { Random } from './random.ts';
import { NEVER_ANSWERED } from './readRecord.ts';
import type { Tally } from './tally.ts';

/** Plans a commit of some secrets of some entries, as they were read; `null` where nothing is left. */
export function planCommit(
    { username, record }: { readonly username: string; readonly record: SoakRecord },
    { entries }: EntriesAnswer,
    random: Random
): SoakCommit | null {
    const read = entries.flatMap(({ identifier, text, revision }) => {
        const entry = record.entries.get(identifier);
        const left = entry?.secrets.filter((secret) => text.includes(secret.text)) ?? [];
        return entry && left.length > 0 ? [{ entry, base: text, revision, left }] : [];
    });
    // Some want the first, so that several people work on the same entries.
    const chosen = random.happens(0.3) ? read.slice(0, 2) : random.some(read, random.between(1, 7));
    if (chosen.length === 0) return null;
    const changes = chosen.map(({ entry, base, left }): Change => {
        const secrets = random.some(left, random.between(1, left.length));
        return { entry, base, masked: maskedWith(base, secrets), secrets };
    });
    const asked = changes.map(({ entry, base, secrets }, index) => ({
        identifier: entry.identifier,
        revision: chosen[index]?.revision ?? '',
        spans: secrets.map(({ text, category }) => {
            const start = base.indexOf(text);
            return { start, end: start + text.length, category };
        })
    }));
    return {
        username,
        record,
        key: randomUUID(),
        request: { reasonCode: 'PERSONAL_DATA', entries: asked },
        changes,
        commitId: null,
        outcomes: new Map(),
        refusal: null
    };
}

/** Sends a commit, for the first time or again, and notes what is answered. */
export async function sendCommit(soak: Soak, tally: Tally, commit: SoakCommit, place: number): Promise<Reply> {
    const { username, record, key, request } = commit;
    const call = { username, recordId: record.recordId, act: 'redact', place, commit: { key, body: request } } as const;
    const reply = await callProxy(soak, tally, call);
    if (reply.kind === 'answer') noteAnswer(tally, commit, reply.body as RedactionsAnswer);
    if (reply.kind === 'problem') noteProblem(tally, commit, reply.code);
    return reply;
}

function noteAnswer(tally: Tally, commit: SoakCommit, answer: RedactionsAnswer): void {
    const outcomes = new Map(answer.entries.map(({ identifier, outcome }) => [identifier, outcome]));
    if (commit.commitId === null) {
        commit.commitId = answer.commitId;
    } else {
        tally.count('repetitions answered');
        if (!isSameResult(commit, answer.commitId, outcomes)) {
            tally.broken('a repetition has the same result', `commit ${commit.commitId}`);
        }
    }
    commit.outcomes = outcomes;
    for (const { entry, secrets } of commit.changes) {
        if (outcomes.get(entry.identifier) !== 'redacted') continue;
        for (const { text } of secrets) {
            if (!entry.goneSince.has(text)) entry.goneSince.set(text, performance.now());
        }
    }
}

/** What could not be verified at first may be settled by now; everything else stays. */
function isSameResult(commit: SoakCommit, commitId: string, outcomes: ReadonlyMap<string, Outcome>): boolean {
    if (commit.commitId !== commitId || commit.outcomes.size !== outcomes.size) return false;
    return [...commit.outcomes].every(
        ([identifier, outcome]) => outcome === 'unverified' || outcomes.get(identifier) === outcome
    );
}

function noteProblem(tally: Tally, commit: SoakCommit, code: string): void {
    if (NEVER_ANSWERED.has(code)) {
        tally.broken('every problem has a cause', `${code} to a commit on ${commit.record.recordId}`);
    }
    if (code === 'ENTRY_CHANGED' && commit.commitId !== null) {
        tally.broken('a repetition has the same result', `commit ${commit.commitId} was begun anew`);
    }
    if (isOpen(commit) && commit.commitId === null && (code === 'ENTRY_CHANGED' || NEVER_ANSWERED.has(code))) {
        commit.refusal = code;
    }
}
