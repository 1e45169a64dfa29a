import type { AuditEvent, AuditEventsAnswer } from 'c/proxyContract';
import { isIntact } from '../audit/chain.ts';
import { Act } from '../caller.ts';
import type { StoredEvent } from '../salesforce/gateway.ts';
import { findVisibleRecord } from './findConversation.ts';
import { findHealedRecord } from './healIntents.ts';
import type { RecordVisit } from './recordVisit.ts';

const EVENTS_PER_PAGE = 100;

/**
 * Lists the record's audit events, newest first, from a cursor on; `null` for the newest. For a caller who may redact the newest
 * page heals lost outcomes first; older pages hold none of those. One who may only view is not told spans: their lengths are those of
 * what was masked.
 */
export async function listEvents(visit: RecordVisit, cursor: string | null): Promise<AuditEventsAnswer> {
    const { gateway, caller } = visit;
    const record = cursor === null ? await findHealedRecord(visit) : await findVisibleRecord(gateway, caller);
    const page = { limit: EVENTS_PER_PAGE, before: cursor };
    const { events, before } = await gateway.findEvents(record.id, page);
    return { events: events.map((event) => presentEvent(event, visit)), page: { before } };
}

function presentEvent(event: StoredEvent, { caller, digests }: RecordVisit): AuditEvent {
    return {
        type: event.type,
        commitId: event.commitId,
        entryIdentifier: event.entryIdentifier,
        reasonCode: event.reasonCode,
        categories: event.categories,
        spans: caller.act === Act.Redact ? event.spans : [],
        outcome: event.outcome,
        note: event.note,
        actor: { id: event.actorId, name: event.actorName },
        occurredAt: new Date(event.occurredAt).toISOString(),
        signed: isIntact(event, digests)
    };
}
