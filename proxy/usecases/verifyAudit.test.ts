import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chainEvents } from '../audit/chain.ts';
import { createDigests } from '../audit/digests.ts';
import { AN_EVENT } from '../audit/testing/anEvent.ts';
import type { AuditRow } from '../salesforce/gateway.ts';
import { verifyAudit, type AuditVerification, type RecordReport } from './verifyAudit.ts';

const WIPED = '0Mw000000000009CAA';
const digests = createDigests(Buffer.alloc(32, 'k'));
const [event] = chainEvents([AN_EVENT], null, digests).map((stored) => ({ ...stored, actorName: null }));
assert.ok(event);
const ROW: AuditRow = { recordId: AN_EVENT.recordId, name: 'RIE-0000000001', event };
const HEADS = new Map([
    [AN_EVENT.recordId, event.signature],
    [WIPED, 'the head of a chain of which nothing is left']
]);

/** What is told, where the org holds one row of one record. */
async function reportsOf(asked: Pick<AuditVerification, 'recordId' | 'knownHeads'>): Promise<readonly RecordReport[]> {
    const gateway: AuditVerification['gateway'] = {
        readAuditRows: ({ recordId, after }) =>
            Promise.resolve(after === null && (recordId ?? ROW.recordId) === ROW.recordId ? [ROW] : null),
        findStrayRows: () => Promise.resolve([])
    };
    return Array.fromAsync(verifyAudit({ gateway, digests, ...asked }));
}

describe('verifyAudit', () => {
    const sound = { recordId: ROW.recordId, rowCount: 1, open: 1, findings: [], intact: 1, head: event.signature };
    const wiped = {
        recordId: WIPED,
        rowCount: 0,
        open: 0,
        findings: [{ name: null, fault: 'deletedAtEnd' }],
        intact: 0,
        head: null
    };

    it('tells of every record that is remembered and has no row any more', async () => {
        assert.deepEqual(await reportsOf({ recordId: null, knownHeads: HEADS }), [sound, wiped]);
        assert.deepEqual(await reportsOf({ recordId: null, knownHeads: new Map() }), [sound]);
    });

    it('tells of the record that is asked for alone', async () => {
        assert.deepEqual(await reportsOf({ recordId: WIPED, knownHeads: HEADS }), [wiped]);
        assert.deepEqual(await reportsOf({ recordId: ROW.recordId, knownHeads: HEADS }), [sound]);
    });
});
