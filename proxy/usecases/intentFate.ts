import type { StoredEvent } from '../salesforce/gateway.ts';
import { CommitState, type UnansweredUpdate } from '../state/commitsUnderWay.ts';
import type { RecordVisit } from './recordVisit.ts';

/**
 * What can still happen to the entry of an intent without an outcome. `open`: its commit may be under way. `landing`: its commit is
 * over, but Salesforce has not answered a PATCH and may make it yet. `unsent`: its commit is over and has sent no PATCH, so that
 * whatever the entry holds is of others. `final`: nothing more.
 */
export const IntentFate = { Open: 'open', Landing: 'landing', Unsent: 'unsent', Final: 'final' } as const;
export type IntentFate = (typeof IntentFate)[keyof typeof IntentFate];

type FateParts = Pick<RecordVisit, 'commitsUnderWay' | 'longestCommitMs' | 'lateWriteMs' | 'now'>;

/** Intents of a conversation, and its updates that Salesforce may make yet. */
export interface Pending {
    readonly intents: readonly StoredEvent[];
    readonly late: readonly UnansweredUpdate[];
}

/** The updates of a conversation that Salesforce may make yet. */
export async function lateUpdates(
    { commitsUnderWay, lateWriteMs }: FateParts,
    conversationIdentifier: string
): Promise<readonly UnansweredUpdate[]> {
    return (await commitsUnderWay.unanswered(conversationIdentifier)).filter(({ age }) => age < lateWriteMs);
}

/** Tells the fate of each intent; whoever asks holds the lock of their conversation. */
export async function fatesOf(
    parts: FateParts,
    { intents, late }: Pending
): Promise<ReadonlyMap<StoredEvent, IntentFate>> {
    const fates = new Map<StoredEvent, IntentFate>();
    for (const [commitId, itsIntents] of Map.groupBy(intents, (intent) => intent.commitId)) {
        const state = await parts.commitsUnderWay.stateOf(commitId);
        const hasSent = state !== CommitState.Over || (await parts.commitsUnderWay.hasSent(commitId));
        const entries = new Set(late.filter((update) => update.commitId === commitId).map((each) => each.identifier));
        for (const intent of itsIntents) {
            fates.set(intent, hasSent ? fateIn(state, { intent, entries, parts }) : IntentFate.Unsent);
        }
    }
    return fates;
}

interface Known {
    readonly intent: StoredEvent;
    /** Those that a PATCH of its commit may write yet. */
    readonly entries: ReadonlySet<string>;
    readonly parts: FateParts;
}

function fateIn(state: CommitState, { intent, entries, parts }: Known): IntentFate {
    const { longestCommitMs, lateWriteMs, now } = parts;
    switch (state) {
        case CommitState.UnderWay:
            return IntentFate.Open;
        case CommitState.Over:
            return entries.has(intent.entryIdentifier) ? IntentFate.Landing : IntentFate.Final;
        case CommitState.Unknown: {
            const over = intent.occurredAt + longestCommitMs;
            if (now() <= over) return IntentFate.Open;
            return now() <= over + lateWriteMs ? IntentFate.Landing : IntentFate.Final;
        }
    }
}
