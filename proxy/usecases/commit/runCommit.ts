import { CommitStep, Outcome, type CommitProgress, type RedactionsAnswer } from 'c/proxyContract';
import { appendAfter, appendEvents } from '../../audit/appendEvents.ts';
import type { UnsignedEvent } from '../../audit/chain.ts';
import { isProblem, ProblemError } from '../../errors.ts';
import { describeError } from '../../log.ts';
import type { EntryOutcome } from '../../state/idempotencyKeys.ts';
import type { HeldLock } from '../../state/locks.ts';
import { viewOf } from '../tellView.ts';
import { intentEvent, outcomeEvents, type CommitHeader } from './commitEvents.ts';
import type { CommitScope } from './commitScope.ts';
import type { PreparedCommit } from './prepareCommit.ts';
import { readBack, type SettledChange } from './readBack.ts';
import { rewriteDecoded } from './rewriteDecoded.ts';
import { writeEntries } from './writeEntries.ts';

/** A commit that is about to be written, under the digest of its idempotency key. */
export interface Commit extends CommitHeader, PreparedCommit {
    readonly key: string;
    readonly onProgress: (progress: CommitProgress) => void;
}

/**
 * Stores the intents, with the event of the view that the answer is where it is to be told, writes, reads back, stores the outcomes. Without a stored intent nothing is written; after it, every entry
 * ends in an outcome, now or when the record is visited next.
 *
 * @throws {ProblemError} AUDIT_UNAVAILABLE when the intents could not be stored, EVENTS_TOO_MANY when the record takes none; nothing was redacted
 */
export async function runCommit(scope: CommitScope, commit: Commit): Promise<RedactionsAnswer> {
    await storeIntents(scope, commit);
    const written = await writeEntries(scope, {
        ...commit,
        onStep: (step, changes) => {
            for (const { stored } of changes) commit.onProgress({ identifier: stored.identifier, step, outcome: null });
        }
    });
    const read = await readBack(scope, commit.changes, written);
    // What is not answered may be made after another PATCH as well, and undo it.
    const settled = written.unanswered.size > 0 ? read : await rewriteDecoded(scope, commit.commitId, read);
    for (const { change, outcome } of settled) {
        commit.onProgress({ identifier: change.stored.identifier, step: CommitStep.Settled, outcome });
    }
    const isAudited = await storeOutcomes(scope, commit, settled);
    const outcomes = settled.map(({ change: { stored }, outcome, text }) => ({
        identifier: stored.identifier,
        outcome,
        afterDigest: text === null ? null : scope.visit.digests.text(stored.identifier, text)
    }));
    await rememberOutcomes(scope, commit, outcomes);
    report(scope, commit, settled);
    return {
        commitId: commit.commitId,
        entries: settled.map(({ change, outcome, text }) => ({
            identifier: change.stored.identifier,
            outcome,
            text,
            revision: text === null ? null : scope.visit.digests.revision(change.stored.identifier, text)
        })),
        ...(!isAudited && { audit: 'pending' })
    };
}

async function storeIntents(scope: CommitScope, commit: Commit): Promise<void> {
    const { visit, found, lock } = scope;
    try {
        const intents = commit.changes.map((change) => intentEvent(scope, commit, change));
        const view = viewOf(scope);
        const steps = await visit.gateway.findSteps(found.record.id);
        await appendAfter(steps, { ...visit, lock }, (known) => [...view(known), ...intents]);
    } catch (error) {
        // They count until they are over where the state cannot take them back.
        await commit.paid.giveBack().catch(() => undefined);
        await visit.idempotencyKeys.forget(commit.key);
        if (isProblem(error, 'EVENTS_TOO_MANY')) throw error;
        throw new ProblemError('AUDIT_UNAVAILABLE', { reason: reasonOf(error), cause: error });
    }
}

/** What was written is told even when the lock is lost meanwhile: Salesforce keeps each place of the chain for one row. */
const COME_WHAT_MAY: HeldLock = { check: () => undefined };

/** False when an outcome is still open: it could not be stored, or the entry could not be read back. */
async function storeOutcomes(scope: CommitScope, commit: Commit, settled: readonly SettledChange[]): Promise<boolean> {
    const { visit, found } = scope;
    const outcomes: readonly UnsignedEvent[] = outcomeEvents(scope, commit, settled);
    try {
        await appendEvents(
            { gateway: visit.lateGateway, digests: visit.digests, lock: COME_WHAT_MAY },
            found.record.id,
            outcomes
        );
        return outcomes.length === settled.length;
    } catch (error) {
        visit.log.error('outcome events could not be stored yet', {
            requestId: visit.requestId,
            commitId: commit.commitId,
            ...describeError(error)
        });
        return false;
    }
}

/** A key whose outcomes are not remembered is settled from the events when it is used again. */
async function rememberOutcomes(
    { visit }: CommitScope,
    { key, commitId }: Commit,
    outcomes: readonly EntryOutcome[]
): Promise<void> {
    try {
        await visit.idempotencyKeys.finish(key, outcomes);
    } catch (error) {
        visit.log.error('outcomes could not be remembered under their idempotency key', {
            requestId: visit.requestId,
            commitId,
            ...describeError(error)
        });
    }
}

function report({ visit, found }: CommitScope, { commitId }: Commit, settled: readonly SettledChange[]): void {
    for (const { outcome } of settled) visit.metrics.redacted(outcome);
    const redacted = settled.filter(({ outcome }) => outcome === Outcome.Redacted).length;
    visit.log.info('committed', {
        requestId: visit.requestId,
        commitId,
        recordId: found.record.id,
        userId: visit.caller.userId,
        entryCount: settled.length,
        outcome: redacted === settled.length ? 'all_redacted' : 'some_not_redacted'
    });
}

function reasonOf(error: unknown): string {
    if (error instanceof ProblemError) return error.extras.reason ?? error.code.toLowerCase();
    return 'unexpected';
}
