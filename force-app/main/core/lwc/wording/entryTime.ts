import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';

/** The day of an epoch millisecond in the user's locale and time zone, such as `Friday, January 10, 2025`. */
export function dayOf(timestamp: number): string {
    return formatOf({ dateStyle: 'full' }).format(timestamp);
}

/** The time of day of an epoch millisecond, with seconds, such as `10:41:29 AM`. */
export function timeOf(timestamp: number): string {
    return formatOf({ timeStyle: 'medium' }).format(timestamp);
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

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = JSON.stringify(options);
    const format = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: TIME_ZONE });
    formats.set(key, format);
    return format;
}
