import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SalesforceGateway, StoredEvent } from '../salesforce/gateway.ts';
import { chainEvents } from '../audit/chain.ts';
import { checkedGateway } from './checkedGateway.ts';
import { createDigests } from '../audit/digests.ts';
import { AN_EVENT } from '../audit/testing/anEvent.ts';

const RECORD = AN_EVENT.recordId;
const digests = createDigests(Buffer.alloc(32, 'k'));
const links = chainEvents(
    ['one', 'another'].map((commitId) => ({ ...AN_EVENT, commitId })),
    null,
    digests
);
/** Rows under a key of ours, as whoever may read rows can make them. */
const handMade = Array.from({ length: 5_000 }, (_, number): StoredEvent => ({
    ...AN_EVENT,
    commitId: String(number),
    actorName: null,
    keyId: digests.keyId,
    previousSignature: null,
    signature: String(number)
}));
const rows = [...handMade.slice(0, 2_500), ...links, ...handMade.slice(2_500), ...links];
const gateway = checkedGateway(
    {
        findSteps: () => Promise.resolve(rows),
        readAuditRows: () => Promise.resolve(rows.map((event) => ({ name: '', recordId: RECORD, event })))
    } as unknown as SalesforceGateway,
    digests
);

describe('checkedGateway', () => {
    it('hands on the links among steps, each once, and of all rows each', async () => {
        const steps = await gateway.findSteps(RECORD);
        const all = await gateway.readAuditRows({ recordId: RECORD, after: null });

        assert.deepEqual(steps, links);
        assert.equal(all?.length, rows.length);
    });

    it('lets others have their turn while it looks at thousands of rows', async () => {
        const again = rows.map((row) => ({ ...row }));
        const slow = checkedGateway(
            { findSteps: () => Promise.resolve(again) } as unknown as SalesforceGateway,
            digests
        );
        let turns = 0;
        let isDone = false;
        const count = (): void => {
            turns += 1;
            if (!isDone) setImmediate(count);
        };
        setImmediate(count);

        await slow.findSteps(RECORD);
        isDone = true;

        assert.ok(turns >= 15, String(turns));
    });
});
