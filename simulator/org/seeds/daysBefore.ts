const DAY = 24 * 60 * 60 * 1000;

/** The moment some days before the day of `now`, at a time of day in milliseconds after midnight (UTC); epoch ms. */
export function daysBefore(now: number, days: number, timeOfDay: number): number {
    return Math.floor(now / DAY) * DAY - days * DAY + timeOfDay;
}
