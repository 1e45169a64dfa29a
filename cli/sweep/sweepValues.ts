import { InvalidArgumentError } from 'commander';
import { parseTimestamp } from '../../proxy/transcriptFiles/clockTime.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Reads a day, whose beginning in UTC is meant, or a time with its zone, as epoch ms. Throws commander's InvalidArgumentError. */
export function parseMoment(value: string): number {
    const isIso = DAY.test(value.slice(0, 10));
    const time = isIso ? parseTimestamp(DAY.test(value) ? `${value}T00:00Z` : value) : null;
    if (time !== null) return time;
    throw new InvalidArgumentError('Give a day such as 2026-10-01, or a time such as 2026-10-01T18:00:00+02:00.');
}

/** Reads the id of a sweep. Throws commander's InvalidArgumentError. */
export function parseSweepId(value: string): string {
    if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) return value;
    throw new InvalidArgumentError('Give the id that the sweep told when it began.');
}
