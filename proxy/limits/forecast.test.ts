import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { forecastEnd, type BulkWork, type ForecastRules } from './forecast.ts';

const MINUTE_MS = 60_000;
const RULES: ForecastRules = {
    ceilingAt: () => 100,
    hourlyCallLimit: 10_000,
    shares: { commitReserve: 0, bulkMost: 100 },
    pace: 100
};
const work = (conversations: number, more: Partial<BulkWork> = {}): BulkWork => ({
    start: 0,
    conversations,
    calls: conversations,
    activeNow: 0,
    callsNow: 0,
    ...more
});
const minutes = (end: number | null): number => (end ?? Infinity) / MINUTE_MS;

describe('forecastEnd', () => {
    it('takes as long as places take to free', () => {
        assert.ok(minutes(forecastEnd(work(100), RULES)) <= 1);
        assert.ok(Math.abs(minutes(forecastEnd(work(101), RULES)) - 32) <= 1);
        assert.ok(Math.abs(minutes(forecastEnd(work(1_000), RULES)) - 9 * 32) <= 1);
    });

    it('takes as long as calls of the hour take to free', () => {
        const rules = { ...RULES, hourlyCallLimit: 50 };

        assert.ok(Math.abs(minutes(forecastEnd(work(200), rules)) - 3 * 62) <= 1);
        assert.ok(Math.abs(minutes(forecastEnd(work(100, { calls: 400 }), rules)) - 8 * 62) <= 63);
    });

    it('waits for what is in use already, and for a ceiling that lets bulk work in', () => {
        assert.ok(minutes(forecastEnd(work(1, { activeNow: 100 }), RULES)) >= 32);
        const nights = { ...RULES, ceilingAt: (time: number) => (time < 600 * MINUTE_MS ? 0 : 100) };
        assert.ok(Math.abs(minutes(forecastEnd(work(1), nights)) - 600) <= 1);
        assert.equal(forecastEnd(work(1), { ...RULES, ceilingAt: () => 0 }), null);
    });

    it('is never shorter for more work, and never beyond what pace allows', () => {
        fc.assert(
            fc.property(fc.nat(3_000), fc.nat(3_000), (one, other) => {
                const ends = [one, one + other].map((count) => minutes(forecastEnd(work(count), RULES)));
                assert.ok((ends[0] ?? 0) <= (ends[1] ?? 0));
                assert.ok((ends[0] ?? 0) * MINUTE_MS >= one * RULES.pace - MINUTE_MS);
            }),
            { numRuns: 50 }
        );
    });
});
