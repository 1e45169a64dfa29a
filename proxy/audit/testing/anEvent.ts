import type { UnsignedEvent } from '../chain.ts';

/** An intent as the product could write it. */
export const AN_EVENT: UnsignedEvent = {
    type: 'Intent',
    commitId: '11111111-2222-3333-4444-555555555555',
    recordId: '0Mw000000000001CAA',
    entryIdentifier: 'e1',
    reasonCode: 'PCI_PAN',
    categories: ['CARD_NUMBER'],
    spans: [{ start: 3, end: 22, category: 'CARD_NUMBER' }],
    outcome: null,
    beforeDigest: 'before',
    afterDigest: 'after',
    actorId: '005Hs0000000001AAA',
    occurredAt: Date.UTC(2026, 10, 21, 10),
    note: null
};
