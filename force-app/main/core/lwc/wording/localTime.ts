const SECOND = 1000;
const DAY = 86_400_000;

/**
 * Epoch milliseconds of a date and time on the clocks of a zone, as a field of date and time has it: `2025-01-10T11:02`. Where clocks
 * are set back and show it twice, it is the first time; where they are set forward and skip it, what they would have shown had they
 * gone on.
 *
 * @throws {RangeError} for what is no date and time, and for zones that nobody knows
 */
export function instantIn(timeZone: string, local: string): number {
    const shown = Date.parse(`${local}Z`);
    const offsetAt = offsetsOf(timeZone);
    // No zone is a day from UTC: one of these moments is before a change of the clocks on that day, the other behind it.
    const [before, behind] = [offsetAt(shown - DAY), offsetAt(shown + DAY)];
    const isBehind = offsetAt(shown - before) !== before && offsetAt(shown - behind) === behind;
    return shown - (isBehind ? behind : before);
}

/** How far the clocks of a zone are ahead of UTC at an epoch millisecond, in milliseconds. */
function offsetsOf(timeZone: string): (timestamp: number) => number {
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric'
    });
    return (timestamp) => {
        const parts = new Map(format.formatToParts(timestamp).map(({ type, value }) => [type, Number(value)]));
        const [year = 0, month = 0, ...rest] = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map(
            (type) => parts.get(type) ?? 0
        );
        return Date.UTC(year, month - 1, ...rest) - Math.floor(timestamp / SECOND) * SECOND;
    };
}
