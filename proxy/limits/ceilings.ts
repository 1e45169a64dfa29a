import { createWeekClock, DAY_NAMES, type MomentOfWeek } from './weekClock.ts';

/** A time of the week that has a ceiling of its own, in the time zone of its schedule. */
export interface CeilingPeriod {
    /** Days that the period begins on, 0 for Sunday to 6 for Saturday. */
    readonly days: ReadonlySet<number>;
    /** Minutes from midnight, from 0 to 1440. An end that is not after the start is on the following day. */
    readonly start: number;
    readonly end: number;
    readonly ceiling: number;
}

/** How many conversations may be active at which time. */
export interface CeilingSchedule {
    /** IANA name, such as `Europe/Berlin`. */
    readonly timeZone: string;
    /** The first that a moment lies in counts. */
    readonly periods: readonly CeilingPeriod[];
    /** The ceiling at all other times. */
    readonly otherwise: number;
}

/** Tells the ceiling at a moment in epoch ms. */
export type CeilingAt = (time: number) => number;

const MINUTES_PER_DAY = 24 * 60;

/** Makes what tells the ceiling of a schedule. */
export function createCeilingAt({ timeZone, periods, otherwise }: CeilingSchedule): CeilingAt {
    if (periods.length === 0) return () => otherwise;
    const clockAt = createWeekClock(timeZone);
    return (time) => {
        const moment = clockAt(time);
        return periods.find((period) => isWithin(period, moment))?.ceiling ?? otherwise;
    };
}

function isWithin({ days, start, end }: CeilingPeriod, { day, minutes }: MomentOfWeek): boolean {
    const isSameDay = end > start;
    if (days.has(day) && start <= minutes && (!isSameDay || minutes < end)) return true;
    const yesterday = (day + 6) % 7;
    return !isSameDay && days.has(yesterday) && minutes < end;
}

const MINUTE_MS = 60_000;

/**
 * Tells the lowest ceiling from a moment on for so many ms, to the minute: what is opened at that moment is still held when the
 * ceiling falls.
 */
export function lowestCeilingAhead(ceilingAt: CeilingAt, aheadMs: number): CeilingAt {
    const minutes = Math.ceil(aheadMs / MINUTE_MS) + 1;
    const ceilingOf = rememberMinutes((minute) => ceilingAt(minute * MINUTE_MS));
    let told = { minute: NaN, lowest: NaN };
    const lowestFrom = (minute: number): number => {
        const newest = ceilingOf(minute + minutes - 1);
        if (minute === told.minute + 1 && newest <= told.lowest) return newest;
        return Math.min(...Array.from({ length: minutes }, (_, index) => ceilingOf(minute + index)));
    };
    return (time) => {
        const minute = Math.floor(time / MINUTE_MS);
        if (minute !== told.minute) told = { minute, lowest: lowestFrom(minute) };
        return told.lowest;
    };
}

/** What is asked for is mostly of the same hour, and a clock on the wall takes long to read. */
const MINUTES_REMEMBERED = 240;

function rememberMinutes(tell: (minute: number) => number): (minute: number) => number {
    const known = new Map<number, number>();
    return (minute) => {
        const told = known.get(minute);
        if (told !== undefined) return told;
        if (known.size >= MINUTES_REMEMBERED) known.clear();
        const value = tell(minute);
        known.set(minute, value);
        return value;
    };
}

const PERIOD = /^(?<days>[A-Za-z,-]+) (?<start>\d{2}:\d{2})-(?<end>\d{2}:\d{2}) (?<ceiling>\d{1,7})$/;

/**
 * Reads periods such as `Mon-Fri 20:00-08:00 9000; Sat,Sun 00:00-24:00 10500`.
 *
 * @throws {RangeError} whose message says what to give instead
 */
export function parseCeilingPeriods(written: string): readonly CeilingPeriod[] {
    return written
        .split(';')
        .map((part) => part.trim().replaceAll(/\s+/g, ' '))
        .filter((part) => part !== '')
        .map(parsePeriod);
}

function parsePeriod(part: string): CeilingPeriod {
    const { days, start, end, ceiling } = PERIOD.exec(part)?.groups ?? {};
    if (days === undefined || start === undefined || end === undefined) {
        throw new RangeError('give periods such as Mon-Fri 20:00-08:00 9000; Sat,Sun 00:00-24:00 10500');
    }
    return { days: parseDays(days), start: parseMinutes(start), end: parseMinutes(end), ceiling: Number(ceiling) };
}

function parseDays(written: string): ReadonlySet<number> {
    const days = written.split(',').flatMap((range) => {
        const [from, to, ...rest] = range.split('-').map(parseDay);
        if (from === undefined || rest.length > 0) throw new RangeError('give days such as Mon-Fri or Sat,Sun');
        const length = to === undefined ? 1 : ((to - from + 7) % 7) + 1;
        return Array.from({ length }, (_, index) => (from + index) % 7);
    });
    return new Set(days);
}

function parseDay(written: string): number {
    const day = DAY_NAMES.findIndex((name) => name.toLowerCase() === written.toLowerCase());
    if (day < 0) throw new RangeError(`give days as ${DAY_NAMES.join(', ')}`);
    return day;
}

function parseMinutes(written: string): number {
    const [hours = 0, minutes = 0] = written.split(':').map(Number);
    const time = hours * 60 + minutes;
    if (minutes > 59 || time > MINUTES_PER_DAY) throw new RangeError('give times from 00:00 to 24:00');
    return time;
}
