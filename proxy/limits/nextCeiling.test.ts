import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createCeilingAt, parseCeilingPeriods, type CeilingSchedule } from './ceilings.ts';
import { createNextCeiling } from './nextCeiling.ts';

const MINUTE_MS = 60_000;
const BERLIN = { timeZone: 'Europe/Berlin', otherwise: 2_000 };

function scheduleOf(written: string): CeilingSchedule {
    return { ...BERLIN, periods: parseCeilingPeriods(written) };
}

function nextOf(written: string, moment: string): { readonly ceiling: number; readonly from: string } | null {
    const next = createNextCeiling(scheduleOf(written))(Date.parse(moment));
    return next && { ceiling: next.ceiling, from: new Date(next.from).toISOString() };
}

describe('createNextCeiling', () => {
    it('tells the next ceiling and the minute that it begins', () => {
        const nights = 'Mon-Fri 20:00-08:00 9000';

        // Monday noon, Monday night and Saturday in the winter of Berlin.
        assert.deepEqual(nextOf(nights, '2026-01-05T11:00:30Z'), { ceiling: 9_000, from: '2026-01-05T19:00:00.000Z' });
        assert.deepEqual(nextOf(nights, '2026-01-05T23:00:00Z'), { ceiling: 2_000, from: '2026-01-06T07:00:00.000Z' });
        assert.deepEqual(nextOf(nights, '2026-01-10T12:00:00Z'), { ceiling: 9_000, from: '2026-01-12T19:00:00.000Z' });
    });

    it('passes over periods that change nothing', () => {
        const written = 'Mon 10:00-11:00 2000; Mon 12:00-13:00 500';

        assert.deepEqual(nextOf(written, '2026-01-05T08:00:00Z'), { ceiling: 500, from: '2026-01-05T11:00:00.000Z' });
    });

    it('tells nothing where the ceiling stays', () => {
        assert.equal(nextOf('', '2026-01-05T08:00:00Z'), null);
        assert.equal(nextOf('Mon-Sun 00:00-24:00 700', '2026-01-05T08:00:00Z'), null);
    });

    it('finds the change where a clock is put on or back in between', () => {
        // 2026-03-29 has no 02:30 in Berlin, 2026-10-25 has it twice.
        assert.deepEqual(nextOf('Sun 02:30-05:00 500', '2026-03-28T12:00:00Z'), {
            ceiling: 500,
            from: '2026-03-29T01:00:00.000Z'
        });
        assert.deepEqual(nextOf('Sun 03:30-05:00 500', '2026-10-24T12:00:00Z'), {
            ceiling: 500,
            from: '2026-10-25T02:30:00.000Z'
        });
    });

    it('agrees with every minute up to it, whatever the schedule', () => {
        const time = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:15`);
        const day = fc.constantFrom('Mon', 'Tue-Thu', 'Fri,Sun', 'Sat');
        const period = fc
            .tuple(day, time, time, fc.constantFrom(500, 2_000, 9_000))
            .map(([days, start, end, ceiling]) => `${days} ${start}-${end} ${String(ceiling)}`);
        const written = fc.array(period, { minLength: 1, maxLength: 4 }).map((periods) => periods.join('; '));
        const start = fc
            .integer({ min: 0, max: 400 * 24 * 60 })
            .map((minutes) => Date.UTC(2026, 0, 1) + minutes * MINUTE_MS);
        fc.assert(
            fc.property(written, start, (periods, moment) => {
                const schedule = scheduleOf(periods);
                const ceilingAt = createCeilingAt(schedule);
                const next = createNextCeiling(schedule)(moment);
                const first = firstChange(ceilingAt, moment);
                assert.deepEqual(next, first);
            }),
            { numRuns: 60 }
        );
    });
});

/** By looking at every quarter of an hour of a week. */
function firstChange(ceilingAt: (time: number) => number, moment: number): object | null {
    const current = ceilingAt(moment);
    const quarter = 15 * MINUTE_MS;
    const first = Math.floor(moment / quarter + 1) * quarter;
    for (let step = 0; step < 7 * 24 * 4 + 4; step += 1) {
        const from = first + step * quarter;
        if (ceilingAt(from) !== current) return { ceiling: ceilingAt(from), from };
    }
    return null;
}
