import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import { instantIn } from './localTime.ts';
import { createTimes } from './times.ts';

const times = createTimes(LOCALE, TIME_ZONE);

/** The day of an epoch millisecond to the user: `Today`, `Yesterday`, or such as `Friday, January 10, 2025`. */
export function dayOf(timestamp: number, now = Date.now()): string {
    return times.dayOf(timestamp, now);
}

/** The day of an epoch millisecond by its date, for what is read on other days. */
export function fullDateOf(timestamp: number): string {
    return times.fullDateOf(timestamp);
}

/** The date of an epoch millisecond in the user's time zone, for machines: `2025-01-10`. */
export function dateOf(timestamp: number): string {
    return times.dateOf(timestamp);
}

/** The time of day of an epoch millisecond, with seconds, such as `10:41:29 AM`. */
export function timeOf(timestamp: number): string {
    return times.timeOf(timestamp);
}

/** Date, time and zone of an epoch millisecond, such as `Jan 10, 2025, 10:41:29 AM PST`. */
export function dateTimeOf(timestamp: number): string {
    return times.dateTimeOf(timestamp);
}

/** How long ago an epoch millisecond was, such as `5 minutes ago`. */
export function agoOf(timestamp: number, now = Date.now()): string {
    return times.agoOf(timestamp, now);
}

/** Epoch milliseconds of a date and time in the user's time zone, as a field of date and time has it: `2025-01-10T11:02`. */
export function instantOf(local: string): number {
    return instantIn(TIME_ZONE, local);
}

/**
 * When an entry was said: its offset from the start of a call, such as `02:07` or `1:00:12`, or the time of day where there is
 * no start to count from.
 *
 * @param startTimestamp epoch milliseconds of the start of the call, `null` for messages
 */
export function momentOf(timestamp: number, startTimestamp: number | null): string {
    if (startTimestamp === null || timestamp < startTimestamp) return timeOf(timestamp);
    const seconds = Math.floor((timestamp - startTimestamp) / 1000);
    const hours = Math.floor(seconds / 3600);
    const rest = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
    return hours > 0 ? `${hours}:${rest}` : rest;
}
