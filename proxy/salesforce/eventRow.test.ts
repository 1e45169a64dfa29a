import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { to18 } from '../salesforceId.ts';
import { EVENT_FIELDS, EventRow, toEventFields } from './eventRow.ts';
import type { StoredEvent } from './gateway.ts';

const id = fc.stringMatching(/^[A-Za-z0-9]{15}$/).map(to18);
const code = fc.stringMatching(/^[A-Z][A-Z_]{0,20}$/);
const digest = fc.base64String({ minLength: 4, maxLength: 64 });
const nullable = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { nil: null });

const event: fc.Arbitrary<StoredEvent> = fc.record(
    {
        type: fc.constantFrom('Intent', 'Outcome', 'Flag', 'FlagResolved', 'View'),
        commitId: fc.uuid(),
        recordId: id,
        entryIdentifier: fc.uuid(),
        reasonCode: nullable(code),
        categories: fc.uniqueArray(code, { maxLength: 10 }),
        spans: fc.array(fc.record({ start: fc.nat(), end: fc.nat(), category: code }, { noNullPrototype: true }), {
            maxLength: 20
        }),
        outcome: nullable(fc.constantFrom('redacted', 'mismatch', 'missing', 'failed', 'unverified')),
        beforeDigest: nullable(digest),
        afterDigest: nullable(digest),
        actorId: id,
        actorName: fc.constant(null),
        occurredAt: fc.integer({ min: 0, max: 4_102_444_800 }).map((seconds) => seconds * 1000),
        note: nullable(fc.stringMatching(/^\w[\w ]{0,50}\w$/)),
        keyId: fc.stringMatching(/^[0-9a-f]{16}$/),
        previousSignature: nullable(digest),
        signature: digest
    },
    { noNullPrototype: true }
);

describe('EventRow', () => {
    it('reads every event back as it was given', () => {
        fc.assert(
            fc.property(event, (given) => {
                assert.deepEqual(EventRow.parse(toEventFields(given)), given);
            })
        );
    });

    it('reads what Salesforce makes of a row: its own dateTimes, 15-character ids, and the name of the actor', () => {
        const [given] = fc.sample(event, { numRuns: 1, seed: 7 }) as [StoredEvent];
        const row = {
            ...toEventFields(given),
            attributes: {
                type: 'RedactInline_Event__c',
                url: '/services/data/v67.0/sobjects/RedactInline_Event__c/a00'
            },
            Occurred_At__c: '2026-11-21T10:00:05.000+0000',
            Record_Id__c: given.recordId.slice(0, 15),
            Actor__r: { attributes: {}, Name: 'Sam Supervisor' }
        };

        const read = EventRow.parse(row);

        assert.equal(read?.occurredAt, Date.UTC(2026, 10, 21, 10, 0, 5));
        assert.equal(read.recordId, given.recordId);
        assert.equal(read.actorName, 'Sam Supervisor');
    });

    it('reads a row made by hand as far as it goes', () => {
        const [given] = fc.sample(event, { numRuns: 1, seed: 7 }) as [StoredEvent];
        const row = {
            ...toEventFields(given),
            Spans__c: '{',
            Outcome__c: 'great',
            Commit_Id__c: null,
            Signature__c: null
        };

        const read = EventRow.parse(row);

        assert.deepEqual(read, { ...given, spans: [], outcome: null, commitId: '', signature: '' });
    });

    it('is null for a row that tells no event, whatever it holds', () => {
        fc.assert(
            fc.property(fc.anything(), (row) => {
                assert.equal(EventRow.parse(row), null);
            })
        );
    });

    it('stores every field that it reads', () => {
        const [given] = fc.sample(event, { numRuns: 1, seed: 7 }) as [StoredEvent];

        assert.deepEqual(Object.keys(toEventFields(given)).toSorted(), EVENT_FIELDS.toSorted());
    });
});
