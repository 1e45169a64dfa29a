import { Outcome } from 'c/proxyContract';
import { decodeEntities, encodeEntities } from '../../entities.ts';
import { payForCalls } from '../../transcript/meteredRead.ts';
import { describeError } from '../../log.ts';
import { meterOf } from '../recordVisit.ts';
import type { CommitScope } from './commitScope.ts';
import { PatchAnswer, patchEntries } from './patchEntries.ts';
import type { EntryChange } from './prepareCommit.ts';
import { Priority } from '../../limits/priority.ts';
import { readBack, type SettledChange } from './readBack.ts';

/** One PATCH, and reading back, which reads twice where texts hold entities. */
const CALLS_TO_REWRITE = 3;

/**
 * Repairs what an org does to texts that hold what looks like an entity (`&lt;` as somebody typed it), should it decode what it
 * is sent; the documentation leaves that open. Such an org shows by storing the decoded text, and gets the encoded one.
 */
export async function rewriteDecoded(
    scope: CommitScope,
    commitId: string,
    settled: readonly SettledChange[]
): Promise<readonly SettledChange[]> {
    const decoded = settled.filter(isDecoded);
    if (decoded.length === 0) return settled;
    const changes = decoded.map(({ change }) => change);
    const answer = await rewrite(scope, commitId, changes);
    const identifiers = new Set(changes.map(({ stored }) => stored.identifier));
    const written = {
        accepted: answer === PatchAnswer.None ? NOBODY : identifiers,
        unanswered: answer === PatchAnswer.None ? identifiers : NOBODY
    };
    const again = new Map(
        (await readBack(scope, changes, written)).map((item) => [item.change.stored.identifier, item])
    );
    return settled.map((item) => again.get(item.change.stored.identifier) ?? item);
}

const NOBODY: ReadonlySet<string> = new Set();

async function rewrite(
    scope: CommitScope,
    commitId: string,
    changes: readonly EntryChange[]
): Promise<PatchAnswer | null> {
    const { visit, conversationIdentifier } = scope;
    try {
        await payForCalls(conversationIdentifier, CALLS_TO_REWRITE, meterOf(visit, Priority.Commit));
        scope.prepaid.add(CALLS_TO_REWRITE);
        const writes = changes.map((change) => ({ change, text: encodeEntities(change.maskedText) }));
        return await patchEntries(scope, { commitId, writes });
    } catch (error) {
        visit.log.warn('decoded texts could not be written again', {
            requestId: visit.requestId,
            ...describeError(error)
        });
        return null;
    }
}

function isDecoded({ change: { maskedText }, outcome, text }: SettledChange): boolean {
    return outcome === Outcome.Mismatch && text !== maskedText && text === decodeEntities(maskedText);
}
