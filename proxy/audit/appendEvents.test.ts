import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startOrg } from '../../simulator/org/startOrg.ts';
import type { StoredEvent } from '../salesforce/gateway.ts';
import { enterSimulatedOrg } from '../salesforce/testing/simulatedOrg.ts';
import { appendEvents } from './appendEvents.ts';
import type { UnsignedEvent } from './chain.ts';
import { createDigests } from './digests.ts';

const RECORD = '0Mw000000000001CAA';
const digests = createDigests(Buffer.alloc(32, 'k'));

const EVENT: UnsignedEvent = {
    type: 'Intent',
    commitId: '11111111-2222-3333-4444-555555555555',
    recordId: RECORD,
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

/** Rows as somebody can insert them without the product. */
const FORGED: StoredEvent = { ...EVENT, actorName: null, keyId: '', previousSignature: null, signature: 'forged' };
const HAND_MADE: readonly { readonly what: string; readonly rows: readonly StoredEvent[] }[] = [
    { what: 'a row with another signature', rows: [FORGED] },
    { what: 'a row of nobody', rows: [{ ...FORGED, actorId: null as unknown as string }] },
    { what: 'hundreds of rows', rows: Array.from({ length: 450 }, () => FORGED) }
];

describe('appendEvents', () => {
    for (const { what, rows } of HAND_MADE) {
        it(`chains on to the last event of its own behind ${what}`, async () => {
            await using org = await enterSimulatedOrg(await startOrg());
            const gateway = org.as('supervisor');
            const actorId = org.user('supervisor').userId;
            const append = async (): Promise<void> =>
                appendEvents({ gateway, digests }, RECORD, [{ ...EVENT, actorId }]);
            await append();
            await gateway.insertEvents(rows.map((row) => ({ ...row, actorId: row.actorId && actorId })));

            await append();

            const events = await gateway.findSteps(RECORD);
            assert.equal(events.at(-1)?.previousSignature, events[0]?.signature);
        });
    }

    it('chains on to its last event behind a copy of an older one', async () => {
        await using org = await enterSimulatedOrg(await startOrg());
        const gateway = org.as('supervisor');
        const event = { ...EVENT, actorId: org.user('supervisor').userId };
        await appendEvents({ gateway, digests }, RECORD, [event, { ...event, type: 'Outcome', outcome: 'redacted' }]);
        const [intent, outcome] = await gateway.findSteps(RECORD);
        assert.ok(intent && outcome);
        await gateway.insertEvents([intent]);

        await appendEvents({ gateway, digests }, RECORD, [event]);

        const events = await gateway.findSteps(RECORD);
        assert.equal(events.at(-1)?.previousSignature, outcome.signature);
    });
});
