import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseNames, parseTime } from './optionValues.ts';

describe('parseNames', () => {
    it('reads names with commas between, in upper case, and adds those of an option that is given again', () => {
        assert.deepEqual(parseNames('card_number, CVV'), ['CARD_NUMBER', 'CVV']);
        assert.deepEqual(parseNames('SSN', ['CVV']), ['CVV', 'SSN']);
    });

    it('refuses a name without a letter', () => {
        for (const wrong of ['', ' ', ',', 'CVV,', 'CVV,,SSN']) {
            assert.throws(() => parseNames(wrong), /Give names with commas between/, wrong);
        }
    });
});

describe('parseTime', () => {
    it('reads times with their zone and epoch milliseconds, and no day that the calendar lacks', () => {
        assert.equal(parseTime('2026-03-01T09:30:00+01:00'), Date.UTC(2026, 2, 1, 8, 30));
        assert.equal(parseTime('2024-02-29T09:30:00Z'), Date.UTC(2024, 1, 29, 9, 30));
        assert.equal(parseTime('1790000000000'), 1_790_000_000_000);
        for (const wrong of ['', '2026-03-01', '2026-03-01T09:30', '2026-02-29T09:30:00Z', '2026-04-31T09:30:00Z']) {
            assert.throws(() => parseTime(wrong), /Give a time with its zone/, wrong);
        }
    });
});
