import { InvalidArgumentError } from 'commander';

const DAY = /^\d{4}-\d\d-\d\d$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** Reads a day, whose beginning in UTC is meant, or a time with its zone, as epoch ms. Throws commander's InvalidArgumentError. */
export function parseMoment(value: string): number {
    const time = DAY.test(value) || TIME.test(value) ? Date.parse(value) : Number.NaN;
    // 2026-02-30 would be taken for the second of March.
    const isReal = Number.isFinite(time) && (!DAY.test(value) || new Date(time).toISOString().startsWith(value));
    if (isReal) return time;
    throw new InvalidArgumentError('Give a day such as 2026-10-01, or a time such as 2026-10-01T18:00:00+02:00.');
}

/** Reads the id of a sweep. Throws commander's InvalidArgumentError. */
export function parseSweepId(value: string): string {
    if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) return value;
    throw new InvalidArgumentError('Give the id that the sweep told when it began.');
}
