import type { StoredEvent } from '../salesforce/gateway.ts';
import { CommitState, type SentPatch } from '../state/commitsUnderWay.ts';
import type { RecordVisit } from './recordVisit.ts';

/**
 * What can still happen to the entry of an intent without an outcome. `open`: its commit may be under way. `landing`: its commit is
 * over, but Salesforce has not answered a PATCH and may make it yet. `final`: nothing more.
 */
export const IntentFate = { Open: 'open', Landing: 'landing', Final: 'final' } as const;
export type IntentFate = (typeof IntentFate)[keyof typeof IntentFate];

type FateParts = Pick<RecordVisit, 'commitsUnderWay' | 'longestCommitMs' | 'lateWriteMs' | 'now'>;

/** Tells the fate of each intent; whoever asks holds the lock of their conversation. */
export async function fatesOf(
    parts: FateParts,
    intents: readonly StoredEvent[]
): Promise<ReadonlyMap<StoredEvent, IntentFate>> {
    const fates = new Map<StoredEvent, IntentFate>();
    for (const [commitId, itsIntents] of Map.groupBy(intents, (intent) => intent.commitId)) {
        const state = await parts.commitsUnderWay.stateOf(commitId);
        const patch = state === CommitState.Over ? await parts.commitsUnderWay.latestPatch(commitId) : null;
        for (const intent of itsIntents) fates.set(intent, fateIn(state, { intent, patch, parts }));
    }
    return fates;
}

interface Known {
    readonly intent: StoredEvent;
    readonly patch: SentPatch | null;
    readonly parts: FateParts;
}

function fateIn(state: CommitState, { intent, patch, parts }: Known): IntentFate {
    const { longestCommitMs, lateWriteMs, now } = parts;
    switch (state) {
        case CommitState.UnderWay:
            return IntentFate.Open;
        case CommitState.Over: {
            const mayLand = patch?.identifiers.includes(intent.entryIdentifier) && patch.age < lateWriteMs;
            return mayLand ? IntentFate.Landing : IntentFate.Final;
        }
        case CommitState.Unknown: {
            const over = intent.occurredAt + longestCommitMs;
            if (now() <= over) return IntentFate.Open;
            return now() <= over + lateWriteMs ? IntentFate.Landing : IntentFate.Final;
        }
    }
}
