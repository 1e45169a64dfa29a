import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createCeilingAt, lowestCeilingAhead, parseCeilingPeriods } from './ceilings.ts';

const MINUTE_MS = 60_000;
const BUSINESS = { timeZone: 'Europe/Berlin', otherwise: 9_000 };

/** The ceiling at moments of a schedule, by its periods. */
function ceilingsAt(written: string, moments: readonly string[]): readonly number[] {
    const ceilingAt = createCeilingAt({ ...BUSINESS, periods: parseCeilingPeriods(written) });
    return moments.map((moment) => ceilingAt(Date.parse(moment)));
}

describe('createCeilingAt', () => {
    it('takes the ceiling of the period that the moment lies in, by the clock of its time zone', () => {
        const moments = [
            '2026-01-05T06:59:59Z', // Monday 07:59:59 in winter
            '2026-01-05T07:00:00Z',
            '2026-01-05T18:59:59Z',
            '2026-01-05T19:00:00Z',
            '2026-07-06T06:00:00Z', // Monday 08:00 in summer
            '2026-01-04T12:00:00Z' // Sunday
        ];

        assert.deepEqual(ceilingsAt('Mon-Fri 08:00-20:00 2000', moments), [9_000, 2_000, 2_000, 9_000, 2_000, 9_000]);
    });

    it('lets a period run over midnight into a day that it does not begin on', () => {
        const moments = [
            '2026-01-09T22:00:00Z',
            '2026-01-10T04:59:00Z',
            '2026-01-10T05:00:00Z',
            '2026-01-10T22:00:00Z'
        ];

        assert.deepEqual(ceilingsAt('Mon-Fri 22:00-06:00 11000', moments), [11_000, 11_000, 9_000, 9_000]);
    });

    it('takes the first of periods that overlap', () => {
        const written = 'Fri 12:00-14:00 500; Mon-Fri 08:00-20:00 2000; Sat,Sun 00:00-24:00 10000';

        assert.deepEqual(
            ceilingsAt(written, ['2026-01-09T12:00:00Z', '2026-01-09T13:00:00Z', '2026-01-10T22:59:00Z']),
            [500, 2_000, 10_000]
        );
    });
});

describe('lowestCeilingAhead', () => {
    it('tells the lowest of the minutes ahead, whichever minutes are asked about and in which order', () => {
        const ceilings = fc.array(fc.nat(4), { minLength: 1, maxLength: 30 });
        const minutes = fc.array(fc.oneof(fc.constant('next'), fc.nat(60)), { maxLength: 60 });
        fc.assert(
            fc.property(ceilings, minutes, fc.nat(8), (week, asked, ahead) => {
                const ceilingAt = (time: number): number => week[(time / MINUTE_MS) % week.length] ?? 0;
                const lowestAt = lowestCeilingAhead(ceilingAt, ahead * MINUTE_MS);
                let minute = 0;
                for (const next of asked) {
                    minute = typeof next === 'number' ? next : minute + 1;
                    const seen = Array.from({ length: ahead + 1 }, (_, index) =>
                        ceilingAt((minute + index) * MINUTE_MS)
                    );
                    assert.equal(lowestAt(minute * MINUTE_MS), Math.min(...seen));
                }
            })
        );
    });
});

describe('parseCeilingPeriods', () => {
    it('reads days as ranges and lists, also over the end of the week', () => {
        const [period] = parseCeilingPeriods(' Fri-Mon,wed  09:30-17:00 7 ;');

        assert.deepEqual(period, { days: new Set([5, 6, 0, 1, 3]), start: 570, end: 1020, ceiling: 7 });
    });

    it('refuses everything else in words that say what to give', () => {
        fc.assert(
            fc.property(fc.string({ minLength: 1 }), (written) => {
                try {
                    return parseCeilingPeriods(written).every(({ days }) => days.size > 0);
                } catch (error) {
                    return error instanceof RangeError && error.message.startsWith('give ');
                }
            })
        );
    });
});
