/** Names of the days as schedules are written, from day 0. */
export const DAY_NAMES = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** A full minute of a week as a clock on the wall shows it. */
export interface MomentOfWeek {
    /** 0 for Sunday to 6 for Saturday. */
    readonly day: number;
    /** Minutes from midnight. */
    readonly minutes: number;
}

/** Reads the clock of a time zone (IANA name) at a moment in epoch ms. */
export function createWeekClock(timeZone: string): (time: number) => MomentOfWeek {
    const clock = new Intl.DateTimeFormat('en-US', {
        timeZone,
        weekday: 'short',
        hour: 'numeric',
        minute: 'numeric',
        hourCycle: 'h23'
    });
    return (time) => {
        const parts = clock.formatToParts(time);
        const valueOf = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
        return {
            day: DAY_NAMES.findIndex((name) => name === valueOf('weekday')),
            minutes: Number(valueOf('hour')) * 60 + Number(valueOf('minute'))
        };
    };
}
