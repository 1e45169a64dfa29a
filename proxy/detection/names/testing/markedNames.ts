import { readingOf } from '../../reading.ts';
import { recogniseNames, type NameOptions } from '../recogniseNames.ts';

/** Turns of a conversation with its names in double square brackets; the letter before the colon is the role. */
type Marked = readonly string[];

/** Reads marked turns without their marks and marks what was found; equal to the turns when all of it is right. */
export function remarked(turns: Marked, options?: NameOptions): Marked {
    const entries = turns.map((turn, index) => ({
        identifier: String(index),
        text: turn.slice(3).replaceAll('[[', '').replaceAll(']]', ''),
        role: turn.charAt(0)
    }));
    const findings = recogniseNames(readingOf(entries), options);
    return entries.map(({ text, role }, index) => {
        const own = findings.filter(({ entry }) => entry === index).toSorted((a, b) => b.start - a.start);
        const marked = own.reduce(
            (rest, { start, end }) => `${rest.slice(0, start)}[[${rest.slice(start, end)}]]${rest.slice(end)}`,
            text
        );
        return `${role}: ${marked}`;
    });
}
