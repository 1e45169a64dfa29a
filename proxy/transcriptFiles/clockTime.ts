const CLOCK = /^(?:(\d{1,4}):)?([0-5]?\d):([0-5]\d)(?:[.,](\d{1,3}))?$/;
const ISO = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;
/** Epoch milliseconds before 1973 are seconds of today, or offsets. */
const LEAST_TIMESTAMP = 100_000_000_000;

/** Milliseconds of a time such as `00:01:02.500`, `1:02` or `00:01:02,5`; `null` when it is none. */
export function parseClock(text: string): number | null {
    const [, hours = '0', minutes = '0', seconds = '0', fraction = ''] = CLOCK.exec(text) ?? [];
    if (!CLOCK.test(text)) return null;
    return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'));
}

/** Epoch milliseconds of ISO 8601 with its zone, or of a number that can be nothing else; `null` for everything else. */
export function parseTimestamp(value: unknown): number | null {
    if (typeof value === 'string' && ISO.test(value)) {
        const timestamp = Date.parse(value.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
        return Number.isNaN(timestamp) || !isInCalendar(value) ? null : timestamp;
    }
    const number = typeof value === 'string' && /^\d{12,14}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isInteger(number) && number >= LEAST_TIMESTAMP ? number : null;
}

/** Whether there is the day that a time begins with: `Date.parse` takes 30 February for the second of March. */
function isInCalendar(iso: string): boolean {
    const day = iso.slice(0, 10);
    return new Date(day).toISOString().startsWith(day);
}
