import { randomUUID } from 'node:crypto';
import { DismissalAction, EventType, type DismissalsAnswer, type DismissalsRequest } from 'c/proxyContract';
import { appendAfter, wholeSeconds, type EventsFor } from '../audit/appendEvents.ts';
import type { UnsignedEvent } from '../audit/chain.ts';
import { ProblemError } from '../errors.ts';
import { readAskedEntries } from './commit/askedEntries.ts';
import { checkEntries } from './commit/checkRequest.ts';
import { inCommitScope, type CommitScope } from './commit/commitScope.ts';
import { dismissalDigest, dismissedValues } from './dismissedValues.ts';
import { findConversation } from './findConversation.ts';
import { policyOf, type RecordVisit } from './recordVisit.ts';
import { tellingFreshEntries } from './tellView.ts';

/**
 * Remembers suggestions as dismissed, so that nobody is sent them again on this record, or takes that back. What is remembered is
 * a keyed digest of the record, the category and the value, as an audit event. The same request again changes nothing, which is
 * why it takes no idempotency key.
 *
 * @throws {ProblemError} REQUEST_INVALID, SPAN_INVALID, RECORD_NOT_FOUND, REDACT_NOT_PERMITTED, TRANSCRIPT_NOT_READY,
 * ENTRY_NOT_REDACTABLE, ENTRY_CHANGED, AUDIT_UNAVAILABLE, a limit, or what the gateway throws
 */
export async function dismissSuggestions(visit: RecordVisit, request: DismissalsRequest): Promise<DismissalsAnswer> {
    const policy = await policyOf(visit);
    checkEntries(request, policy.answer);
    const found = await findConversation(visit.gateway, visit.caller);
    const ground = { visit, found, policy };
    return tellingFreshEntries(ground, () =>
        inCommitScope(ground, async (scope) => {
            const eventsFor = await dismissalEvents(scope, request);
            return { changed: await store(scope, eventsFor) };
        })
    );
}

async function dismissalEvents(scope: CommitScope, { action, entries }: DismissalsRequest): Promise<EventsFor> {
    const { visit, found } = scope;
    const { digests } = visit;
    const recordId = found.record.id;
    const pairs = await readAskedEntries(scope, entries);
    const commitId = randomUUID();
    const occurredAt = wholeSeconds(visit.now());
    const spans = pairs.flatMap(({ asked, stored }) => asked.spans.map((span) => ({ entry: stored, span })));
    return (steps) => {
        const isDismissed = dismissedValues(recordId, steps, digests);
        const events = new Map<string, UnsignedEvent>();
        for (const { entry, span } of spans) {
            const value = (entry.text ?? '').slice(span.start, span.end);
            if (isDismissed(span.category, value) === (action === DismissalAction.Dismiss)) continue;
            const beforeDigest = dismissalDigest({ recordId, category: span.category, value }, digests);
            events.set(beforeDigest, {
                type: action === DismissalAction.Dismiss ? EventType.Dismissal : EventType.DismissalWithdrawn,
                commitId,
                recordId,
                entryIdentifier: entry.identifier,
                reasonCode: null,
                categories: [span.category],
                spans: [span],
                outcome: null,
                beforeDigest,
                afterDigest: null,
                actorId: visit.caller.userId,
                occurredAt,
                note: null
            });
        }
        return [...events.values()];
    };
}

async function store({ visit, found, lock }: CommitScope, eventsFor: EventsFor): Promise<number> {
    const steps = await visit.gateway.findSteps(found.record.id);
    try {
        return await appendAfter(steps, { ...visit, lock }, eventsFor);
    } catch (error) {
        throw new ProblemError('AUDIT_UNAVAILABLE', { reason: 'dismissal', cause: error });
    }
}
