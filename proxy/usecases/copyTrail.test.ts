import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chainEvents, type UnsignedEvent } from '../audit/chain.ts';
import { createDigests } from '../audit/digests.ts';
import { isProblem } from '../errors.ts';
import type { AuditRow, StoredEvent } from '../salesforce/gateway.ts';
import { readCopyTrail } from './copyTrail.ts';
import type { RecordVisit } from './recordVisit.ts';

const RECORD_ID = '0MwHs0000000001KAA';
const digests = createDigests(Buffer.alloc(32, 1));

const event: UnsignedEvent = {
    type: 'Intent',
    commitId: 'a',
    recordId: RECORD_ID,
    entryIdentifier: 'entry',
    reasonCode: null,
    categories: [],
    spans: [],
    outcome: null,
    beforeDigest: null,
    afterDigest: null,
    actorId: '005Hs0000000001IAA',
    occurredAt: 0,
    note: null
};
const erasure: UnsignedEvent = { ...event, type: 'Erasure', entryIdentifier: '' };

function read(events: readonly (StoredEvent | null)[]): Promise<readonly StoredEvent[]> {
    const rows = events.map((each, index): AuditRow => ({
        recordId: RECORD_ID,
        name: `RIE-${String(index).padStart(10, '0')}`,
        event: each
    }));
    const gateway = {
        readAuditRows: ({ after }: { readonly after: unknown }) =>
            Promise.resolve(after === null && rows.length > 0 ? rows : null)
    };
    return readCopyTrail({ gateway, digests, caller: { recordId: RECORD_ID } } as unknown as RecordVisit);
}

const signed = (...events: readonly UnsignedEvent[]): readonly StoredEvent[] => chainEvents(events, null, digests);
const isRefused =
    (reason: string) =>
    (error: unknown): boolean =>
        isProblem(error, 'SALESFORCE_FAILED') && error.extras.reason === reason;

describe('readCopyTrail', () => {
    it('reads a whole chain, and rows beside it', async () => {
        const chain = signed(event, { ...event, type: 'Outcome', outcome: 'redacted' });
        const [first] = chain;
        assert.ok(first);
        const forged = { ...first, entryIdentifier: 'other', signature: 'forged', previousSignature: 'none' };

        assert.equal((await read([...chain, first, forged, null])).length, 4);
        assert.deepEqual(await read([]), []);
    });

    it('refuses a chain with a gap from its start on, an altered row, or a key that is gone', async () => {
        const [first, second, third] = signed(event, { ...event, commitId: 'b' }, { ...event, commitId: 'c' });
        assert.ok(first && second && third);
        for (const broken of [
            [second, third],
            [first, third],
            [first, { ...second, entryIdentifier: 'other' }, third],
            [first, second, { ...third, type: 'View' as const }],
            [first, second, { ...third, keyId: 'ffffffffffffffff' }],
            [first, null, third]
        ]) {
            await assert.rejects(read(broken), isRefused('audit_chain_broken'));
        }
    });

    it('refuses a record of which something was erased, unless that failed for sure', async () => {
        const failed = { ...erasure, outcome: 'failed' as const };
        const [begun, ended] = signed(erasure, failed);
        assert.ok(begun && ended);
        for (const erased of [
            [begun],
            signed(erasure, { ...erasure, outcome: 'missing' }),
            signed(erasure, { ...erasure, outcome: 'unverified' }),
            signed(erasure, failed, { ...erasure, commitId: 'b' }),
            [begun, { ...ended, signature: 'forged', previousSignature: 'none' }]
        ]) {
            await assert.rejects(read(erased), isRefused('erased'));
        }
        assert.equal((await read([begun, ended])).length, 2);
    });
});
