import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isRecordQuery } from './createReadRecord.ts';

const QUERY = {
    username: 'agent@example.com',
    object: 'MessagingSession',
    recordId: '0MwHs0000000001KAA',
    fields: ['Status', 'Owner.Name']
};

describe('isRecordQuery', () => {
    test('takes names of fields, also of a related record', () => {
        assert.equal(isRecordQuery(QUERY), true);
    });

    for (const [what, part] of [
        ['an object that is no name', { object: 'MessagingSession WHERE' }],
        ['a field that is no name', { fields: ['Status', 'Id FROM User'] }],
        ['no field at all', { fields: [] }],
        ['an id that ends its quotes', { recordId: "0MwHs0000000001' OR" }]
    ] as const) {
        test(`refuses ${what}`, () => {
            assert.equal(isRecordQuery({ ...QUERY, ...part }), false);
        });
    }
});
