import type { AuditEvent, AuditEventsAnswer } from 'c/proxyContract';
import { isIntact } from '../audit/chain.ts';
import type { Digests } from '../audit/digests.ts';
import type { StoredEvent } from '../salesforce/gateway.ts';
import { findConversation } from './findConversation.ts';
import { healIntents } from './healIntents.ts';
import type { RecordVisit } from './recordVisit.ts';

const EVENTS_PER_PAGE = 100;

/** Salesforce does not skip more rows than this (SOQL, OFFSET). */
export const MOST_SKIPPED_EVENTS = 2000;

/** Lists the record's audit events, newest first, from `offset` on. */
export async function listEvents(visit: RecordVisit, offset: number): Promise<AuditEventsAnswer> {
    const found = await findConversation(visit.gateway, visit.caller);
    await healIntents(visit, found);
    const events = await visit.gateway.findEvents(found.record.id, { limit: EVENTS_PER_PAGE + 1, offset });
    const next = offset + EVENTS_PER_PAGE;
    const hasMore = events.length > EVENTS_PER_PAGE;
    return {
        events: events.slice(0, EVENTS_PER_PAGE).map((event) => presentEvent(event, visit.digests)),
        page: {
            before: hasMore && next <= MOST_SKIPPED_EVENTS ? String(next) : null,
            ...(hasMore && next > MOST_SKIPPED_EVENTS && { truncated: true })
        }
    };
}

function presentEvent(event: StoredEvent, digests: Digests): AuditEvent {
    return {
        type: event.type,
        commitId: event.commitId,
        entryIdentifier: event.entryIdentifier,
        reasonCode: event.reasonCode,
        categories: event.categories,
        spans: event.spans,
        outcome: event.outcome,
        note: event.note,
        actor: { id: event.actorId, name: event.actorName },
        occurredAt: new Date(event.occurredAt).toISOString(),
        signed: isIntact(event, digests)
    };
}
