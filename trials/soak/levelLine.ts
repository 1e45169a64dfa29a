import type { Level } from '../level.ts';

/** How a line begins that tells a {@link Level}. */
export const LEVEL_LINE = 'level of the process: ';

/** The level that a line tells; `null` of any other line. */
export function levelIn(line: string): Level | null {
    return line.startsWith(LEVEL_LINE) ? (JSON.parse(line.slice(LEVEL_LINE.length)) as Level) : null;
}
