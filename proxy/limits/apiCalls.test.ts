import assert from 'node:assert/strict';
import { it } from 'node:test';
import { bulkWaitsFor, checkBulk } from './apiCalls.ts';

const MINUTE = 60_000;

it('bulk work waits from four of five of the API calls on, until what was told of them is ten minutes old', () => {
    assert.equal(bulkWaitsFor(null), 0);
    assert.equal(bulkWaitsFor({ used: 79_999, limit: 100_000, age: 0 }), 0);
    assert.equal(bulkWaitsFor({ used: 80_000, limit: 100_000, age: 0 }), 10 * MINUTE);
    assert.equal(bulkWaitsFor({ used: 100_001, limit: 100_000, age: 4 * MINUTE }), 6 * MINUTE);
    assert.equal(bulkWaitsFor({ used: 100_001, limit: 100_000, age: 10 * MINUTE }), 0);
});

it('bulk work that may not go on is told the usage and when to look again', () => {
    checkBulk({ used: 79, limit: 100, age: 0 });

    assert.throws(
        () => {
            checkBulk({ used: 80, limit: 100, age: 4 * MINUTE + 1 });
        },
        {
            code: 'SALESFORCE_UNAVAILABLE',
            extras: { reason: 'api_calls', apiCalls: { used: 80, limit: 100 }, retryAfterSeconds: 360 }
        }
    );
});
