import { EventType, Outcome, type RedactionsAnswer, type RedactionsRequest } from 'c/proxyContract';
import type { EntryOutcome, KeyedCommit } from '../../state/idempotencyKeys.ts';
import { findEntries } from '../../transcript/findEntries.ts';
import { healUnderLock } from '../healIntents.ts';
import type { CommitScope } from './commitScope.ts';

/** A commit that was asked for before under the same key. */
export interface Replay {
    readonly known: KeyedCommit;
    readonly request: RedactionsRequest;
    /** Digest of the idempotency key. */
    readonly key: string;
}

/**
 * Answers a repeated commit with the result of the first, without a PATCH. `null` when the first stored no intent, so that
 * nothing of it happened and it may run now.
 */
export async function replayCommit(
    scope: CommitScope,
    { known, request, key }: Replay
): Promise<RedactionsAnswer | null> {
    const outcomes = known.outcomes ?? (await settleInterrupted(scope, { known, request, key }));
    if (!outcomes) return null;
    const stored = await findEntries(scope.read, new Set(outcomes.map(({ identifier }) => identifier)));
    return {
        commitId: known.commitId,
        entries: outcomes.map(({ identifier, outcome }) => {
            const text = stored.get(identifier)?.text ?? null;
            const revision = text === null ? null : scope.visit.digests.revision(identifier, text);
            return { identifier, outcome, text, revision };
        })
    };
}

/** The first attempt died under way: heals its intents and takes the outcomes from the events. */
async function settleInterrupted(
    { visit, found }: CommitScope,
    { known, request, key }: Replay
): Promise<readonly EntryOutcome[] | null> {
    await healUnderLock(visit, found);
    const events = await visit.gateway.findEventsOfCommit(found.record.id, known.commitId);
    if (events.length === 0) return null;
    const settled = new Map(
        events
            .filter(({ type }) => type === EventType.Outcome)
            .map(({ entryIdentifier, outcome }) => [entryIdentifier, outcome ?? Outcome.Unverified])
    );
    const outcomes = request.entries.map(({ identifier }) => ({
        identifier,
        outcome: settled.get(identifier) ?? Outcome.Failed
    }));
    await visit.idempotencyKeys.finish(key, outcomes);
    return outcomes;
}
