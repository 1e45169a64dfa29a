import { EventType, Outcome } from 'c/proxyContract';
import { wholeSeconds } from '../../audit/appendEvents.ts';
import type { UnsignedEvent } from '../../audit/chain.ts';
import type { CommitScope } from './commitScope.ts';
import type { EntryChange } from './prepareCommit.ts';
import type { SettledChange } from './readBack.ts';

/** What the events of one commit have in common. */
export interface CommitHeader {
    readonly commitId: string;
    readonly reasonCode: string;
}

/** The event that must be stored before an entry may be written. */
export function intentEvent(scope: CommitScope, header: CommitHeader, change: EntryChange): UnsignedEvent {
    const { digests } = scope.visit;
    const { identifier } = change.stored;
    return {
        ...commonFields(scope, header, change),
        type: EventType.Intent,
        outcome: null,
        afterDigest: digests.text(identifier, change.maskedText)
    };
}

/** The event that tells what an entry came to. An entry that could not be read back has none until it is healed. */
export function outcomeEvents(
    scope: CommitScope,
    header: CommitHeader,
    settled: readonly SettledChange[]
): readonly UnsignedEvent[] {
    const { digests } = scope.visit;
    return settled
        .filter(({ outcome }) => outcome !== Outcome.Unverified)
        .map(({ change, outcome, text }) => ({
            ...commonFields(scope, header, change),
            type: EventType.Outcome,
            outcome,
            afterDigest: text === null ? null : digests.text(change.stored.identifier, text)
        }));
}

function commonFields(
    { visit, found }: CommitScope,
    { commitId, reasonCode }: CommitHeader,
    { stored, spans, text }: EntryChange
): Omit<UnsignedEvent, 'type' | 'outcome' | 'afterDigest'> {
    return {
        commitId,
        recordId: found.record.id,
        entryIdentifier: stored.identifier,
        reasonCode,
        categories: [...new Set(spans.map(({ category }) => category))],
        spans,
        beforeDigest: visit.digests.text(stored.identifier, text),
        actorId: visit.caller.userId,
        occurredAt: wholeSeconds(visit.now()),
        note: null
    };
}
