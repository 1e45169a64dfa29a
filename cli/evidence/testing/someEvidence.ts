import { EventType } from 'c/proxyContract';
import { chainEvents, type UnsignedEvent } from '../../../proxy/audit/chain.ts';
import { createDigests } from '../../../proxy/audit/digests.ts';
import { AN_EVENT } from '../../../proxy/audit/testing/anEvent.ts';
import { verifyChain } from '../../../proxy/audit/verifyChain.ts';
import { BUILT_IN_POLICY } from '../../../proxy/policy/orgPolicy.ts';
import type { AuditRow, StoredEvent } from '../../../proxy/salesforce/gateway.ts';
import type { Evidence } from '../evidence.ts';
import { evidenceOf } from '../evidenceOf.ts';

const digests = createDigests(Buffer.alloc(32, 'k'));

/** What is told before a delete. */
export const AN_ERASURE: UnsignedEvent = {
    ...AN_EVENT,
    type: EventType.Erasure,
    commitId: '44444444-0000-4000-8000-000000000004',
    entryIdentifier: '',
    reasonCode: null,
    categories: [],
    spans: [],
    outcome: null,
    note: 'Request 4711'
};

/** A redaction with its outcome, a flag that is open, a dismissal, a view, and a delete with its end, in the order in which the product could write them. */
export const SOME_EVENTS: readonly UnsignedEvent[] = [
    { ...AN_EVENT, note: 'Asked by <b>the</b> customer & her "bank"' },
    { ...AN_EVENT, type: EventType.Outcome, outcome: 'redacted' },
    { ...AN_EVENT, type: EventType.Flag, reasonCode: 'PAYMENT', entryIdentifier: 'e2', categories: [], spans: [] },
    { ...AN_EVENT, type: EventType.Dismissal, reasonCode: null, entryIdentifier: 'e3' },
    { ...AN_EVENT, type: EventType.View, reasonCode: null, entryIdentifier: '', categories: [], spans: [] },
    AN_ERASURE,
    { ...AN_ERASURE, outcome: 'missing' }
];

/** Evidence of events, of which somebody may have changed what is stored. */
export function evidenceOfEvents(
    events: readonly UnsignedEvent[],
    change: (stored: StoredEvent, index: number) => StoredEvent | null = (stored) => stored
): Evidence {
    const rows = chainEvents(events, null, digests).map((stored, index): AuditRow => ({
        recordId: AN_EVENT.recordId,
        name: `RIE-${String(index + 1).padStart(10, '0')}`,
        event: change({ ...stored, actorName: 'Samir Haddad' }, index)
    }));
    const record = {
        id: AN_EVENT.recordId,
        object: 'MessagingSession',
        conversationId: '0dw000000000001CAA',
        startedAt: Date.UTC(2026, 10, 20, 9, 59, 59),
        endedAt: null
    } as const;
    const trail = { record, rows, report: verifyChain(rows, digests), policy: BUILT_IN_POLICY };
    return evidenceOf(trail, digests, {
        id: '99999999-2222-3333-4444-555555555555',
        madeAt: '2026-11-22T10:00:00.000Z',
        madeBy: { userId: AN_EVENT.actorId, username: 'auditor@example.com' },
        org: { id: '00DHs0000000001MAA', url: 'https://acme.my.salesforce.com' },
        recordId: AN_EVENT.recordId,
        knownHead: null
    });
}
