import { createCeilingAt, type CeilingSchedule } from './ceilings.ts';
import { createWeekClock } from './weekClock.ts';

/** The next ceiling that is another than now's, and since when it applies, epoch ms. */
export interface NextCeiling {
    readonly ceiling: number;
    readonly from: number;
}

/** Tells what follows the ceiling of a moment in epoch ms; `null` where it stays. */
export type NextCeilingAfter = (time: number) => NextCeiling | null;

const MINUTE_MS = 60_000;
const MINUTES_PER_DAY = 24 * 60;
const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

/** Makes what tells the next ceiling of a schedule, to the minute. */
export function createNextCeiling(schedule: CeilingSchedule): NextCeilingAfter {
    const { periods, timeZone } = schedule;
    if (periods.length === 0) return () => null;
    const ceilingAt = createCeilingAt(schedule);
    const clockAt = createWeekClock(timeZone);
    const turns = periods.flatMap(({ days, start, end }) => {
        const ends = end > start ? end : end + MINUTES_PER_DAY;
        return [...days].flatMap((day) => [start, ends].map((minutes) => day * MINUTES_PER_DAY + minutes));
    });

    return (time) => {
        const current = ceilingAt(time);
        const isOther = (minute: number): boolean => ceilingAt(minute * MINUTE_MS) !== current;
        const minute = Math.floor(time / MINUTE_MS);
        const { day, minutes } = clockAt(time);
        const waits = turns.map((turn) => waitFor(turn, day * MINUTES_PER_DAY + minutes));
        // An hour more, because a clock that is put back shows an hour twice.
        const steps = waits.flatMap((wait) => [minute + wait, minute + wait + 60]).toSorted((a, b) => a - b);
        const other = steps.find(isOther);
        if (other === undefined) return null;
        const same = steps.findLast((step) => step < other) ?? minute;
        const from = firstOther(same, other, isOther) * MINUTE_MS;
        return { ceiling: ceilingAt(from), from };
    };
}

/** Minutes from one minute of a week to another, at least one. */
function waitFor(turn: number, shown: number): number {
    return ((turn - shown - 1 + 2 * MINUTES_PER_WEEK) % MINUTES_PER_WEEK) + 1;
}

/** The first whole number behind `same`, up to `other`, for which it is so; a clock that is put on comes to it early. */
function firstOther(same: number, other: number, isOther: (middle: number) => boolean): number {
    if (other - same <= 1) return other;
    const middle = Math.floor((same + other) / 2);
    return isOther(middle) ? firstOther(same, middle, isOther) : firstOther(middle, other, isOther);
}
