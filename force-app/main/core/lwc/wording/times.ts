/** Words for moments, in a locale and a time zone. Moments are epoch milliseconds. */
export interface Times {
    /** `Today`, `Yesterday`, or such as `Friday, January 10, 2025`. */
    dayOf(timestamp: number, now: number): string;
    /** The day by its date, whenever that is. */
    fullDateOf(timestamp: number): string;
    /** The time of day with seconds, such as `10:41:29 AM`. */
    timeOf(timestamp: number): string;
    /** Date, time and zone, such as `Jan 10, 2025, 10:41:29 AM PST`. */
    dateTimeOf(timestamp: number): string;
    /** How long ago, in the largest unit that fits, such as `5 minutes ago`; `now` within a minute, and for what another clock has put later. */
    agoOf(timestamp: number, now: number): string;
    /** The date for machines: `2025-01-10`. */
    dateOf(timestamp: number): string;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Units of time from the largest to the smallest, in milliseconds. */
const UNITS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, length: number])[] = [
    ['year', 365 * DAY],
    ['month', 30 * DAY],
    ['week', 7 * DAY],
    ['day', DAY],
    ['hour', HOUR],
    ['minute', MINUTE]
];

/** Makes words for moments. What formats them is made once it is needed. */
export function createTimes(locale: string, timeZone: string): Times {
    const format = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) =>
        once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone }));
    const day = format({ dateStyle: 'full' });
    const time = format({ timeStyle: 'medium' });
    const dateTime = format({ dateStyle: 'medium', timeStyle: 'long' });
    const date = once(() => new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone, calendar: 'iso8601' }));
    const relativeDay = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
    const ago = once(() => new Intl.RelativeTimeFormat(locale));
    const dateOf = (timestamp: number): string => date().format(timestamp);
    const fullDateOf = (timestamp: number): string => day().format(timestamp);

    return {
        dayOf(timestamp, now) {
            const days = Math.round((Date.parse(dateOf(now)) - Date.parse(dateOf(timestamp))) / DAY);
            if (days !== 0 && days !== 1) return fullDateOf(timestamp);
            return withCapital(relativeDay().format(-days, 'day'), locale);
        },
        fullDateOf,
        timeOf: (timestamp) => time().format(timestamp),
        dateTimeOf: (timestamp) => dateTime().format(timestamp),
        agoOf(timestamp, now) {
            const passed = now - timestamp;
            const fitting = UNITS.find(([, length]) => passed >= length);
            if (!fitting) return relativeDay().format(0, 'second');
            const [unit, length] = fitting;
            return ago().format(-Math.trunc(passed / length), unit);
        },
        dateOf
    };
}

function once<Value>(make: () => Value): () => Value {
    let made: Value | undefined;
    return () => (made ??= make());
}

function withCapital(words: string, locale: string): string {
    const [first = '', ...rest] = words;
    return first.toLocaleUpperCase(locale) + rest.join('');
}
