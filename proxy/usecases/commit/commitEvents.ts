import type { Span } from 'c/redaction';
import { EventType, Outcome } from 'c/proxyContract';
import { wholeSeconds } from '../../audit/appendEvents.ts';
import type { UnsignedEvent } from '../../audit/chain.ts';
import type { CommitScope } from './commitScope.ts';
import type { EntryChange } from './prepareCommit.ts';
import type { SettledChange } from './readBack.ts';

/** The length of Categories__c, where `;` stands between two. */
const CATEGORIES_LENGTH = 255;

/** What the events of one commit have in common. */
export interface CommitHeader {
    readonly commitId: string;
    readonly reasonCode: string;
    readonly note: string | null;
}

/** The event that must be stored before an entry may be written. */
export function intentEvent(scope: CommitScope, header: CommitHeader, change: EntryChange): UnsignedEvent {
    const { digests } = scope.visit;
    const { identifier } = change.stored;
    return {
        ...commonFields(scope, header, change),
        type: EventType.Intent,
        outcome: null,
        note: header.note,
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
            note: null,
            afterDigest: text === null ? null : digests.text(change.stored.identifier, text)
        }));
}

/** As many of the categories as the field of the event holds; its spans name them all. */
function fittingCategories(spans: readonly Span[]): readonly string[] {
    const categories: string[] = [];
    for (const category of new Set(spans.map((span) => span.category))) {
        if ([...categories, category].join(';').length <= CATEGORIES_LENGTH) categories.push(category);
    }
    return categories;
}

function commonFields(
    { visit, found }: CommitScope,
    { commitId, reasonCode }: CommitHeader,
    { stored, spans, text }: EntryChange
): Omit<UnsignedEvent, 'type' | 'outcome' | 'afterDigest' | 'note'> {
    return {
        commitId,
        recordId: found.record.id,
        entryIdentifier: stored.identifier,
        reasonCode,
        categories: fittingCategories(spans),
        spans,
        beforeDigest: visit.digests.text(stored.identifier, text),
        actorId: visit.caller.userId,
        occurredAt: wholeSeconds(visit.now())
    };
}
