import { CommitStep } from 'c/proxyContract';
import { chunksOf } from '../../chunksOf.ts';
import { Priority } from '../../limits/priority.ts';
import { describeError } from '../../log.ts';
import { findEntriesAgain } from '../../transcript/findEntries.ts';
import { payForCalls } from '../../transcript/meteredRead.ts';
import { meterOf } from '../recordVisit.ts';
import type { CommitScope } from './commitScope.ts';
import { PatchAnswer, patchEntries, type Write } from './patchEntries.ts';
import type { EntryChange } from './prepareCommit.ts';

/**
 * A commit is spread over so many PATCH calls, and whoever waits for it hears of each. More would cost calls that are counted; how
 * many entries Salesforce takes in one is not documented.
 */
const PATCHES_PER_COMMIT = 10;

/** Fewer entries than these are not worth a call of their own. */
const LEAST_PER_PATCH = 5;

/** So often a refused PATCH is cut in two, to find what of it is refused. */
const MOST_SPLITS = 16;

/** Reading back, and two PATCHes. */
const CALLS_OF_A_SPLIT = 3;

/** How many PATCH calls a commit of so many entries makes when nothing is refused. */
export function callsToWrite(entryCount: number): number {
    return Math.ceil(entryCount / entriesPerPatch(entryCount));
}

/** The entries of a commit by what Salesforce's answers told; those of neither set were refused or not sent. */
export interface WrittenEntries {
    readonly accepted: ReadonlySet<string>;
    /** Salesforce has not answered and may write them yet. */
    readonly unanswered: ReadonlySet<string>;
}

/** What is written for one commit. */
export interface Writing {
    readonly commitId: string;
    readonly changes: readonly EntryChange[];
    readonly onStep: (step: CommitStep, changes: readonly EntryChange[]) => void;
}

/**
 * Writes masked texts. Never throws: what became of each entry is told by reading it back.
 *
 * A PATCH that Salesforce refuses is not sent again. What it held and is still unchanged goes out in two smaller ones, for one
 * bad entry must not keep the others from being redacted. Any other failure ends the writing.
 */
export async function writeEntries(
    scope: CommitScope,
    { commitId, changes, onStep }: Writing
): Promise<WrittenEntries> {
    const accepted = new Set<string>();
    const unanswered = new Set<string>();
    const batches = [...chunksOf(changes, entriesPerPatch(changes.length))];
    let splits = 0;
    try {
        for (let batch = batches.shift(); batch && unanswered.size === 0; batch = batches.shift()) {
            onStep(CommitStep.Writing, batch);
            const answer = await patchEntries(scope, { commitId, writes: batch.map(toWrite) });
            if (answer === PatchAnswer.Accepted) {
                onStep(CommitStep.Written, batch);
                for (const { stored } of batch) accepted.add(stored.identifier);
            } else if (answer === PatchAnswer.None) {
                scope.visit.log.warn('a PATCH was not answered', { requestId: scope.visit.requestId, commitId });
                for (const { stored } of batch) unanswered.add(stored.identifier);
            } else if (batch.length > 1 && splits < MOST_SPLITS) {
                splits += 1;
                batches.push(...(await halvesOfUnchanged(scope, batch)));
            }
        }
    } catch (error) {
        const { visit } = scope;
        visit.log.warn('writing ended before every entry was sent', {
            requestId: visit.requestId,
            ...describeError(error)
        });
    }
    return { accepted, unanswered };
}

function entriesPerPatch(entryCount: number): number {
    return Math.max(LEAST_PER_PATCH, Math.ceil(entryCount / PATCHES_PER_COMMIT));
}

async function halvesOfUnchanged(
    scope: CommitScope,
    batch: readonly EntryChange[]
): Promise<readonly (readonly EntryChange[])[]> {
    await payForCalls(scope.conversationIdentifier, CALLS_OF_A_SPLIT, meterOf(scope.visit, Priority.Commit));
    scope.prepaid.add(CALLS_OF_A_SPLIT);
    const stored = await findEntriesAgain(
        scope.readLate,
        batch.map((change) => change.stored)
    );
    const unchanged = batch.filter((change) => stored.get(change.stored.identifier)?.text === change.text);
    return chunksOf(unchanged, Math.ceil(batch.length / 2));
}

function toWrite(change: EntryChange): Write {
    return { change, text: change.maskedText };
}
